import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { date } from '../../commun/formats.ts';
import { LectureMotivee } from '../../commun/LectureMotivee.tsx';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

const noms = (nommes: readonly { readonly nom: string }[]): string =>
  nommes.length === 0 ? 'personne' : nommes.map(({ nom }) => nom).join(', ');

/** Who knows a protected household, who is kept out of it, and why: read on a stated ground (R8.21, R8.24). */
export function Protection({ dossier: { id, protection } }: { readonly dossier: Dossier }) {
  if (!protection) return null;
  const { depuis, connaissent, personnesEcartees, organisationsEcartees, aRevoir } = protection;
  return (
    <Partie titre="Dossier protégé" ancre="protection">
      {aRevoir && (
        <Alert color="red" title="Séparation à revoir" mb="sm">
          Depuis le {date(aRevoir.depuis)}, {noms([...aRevoir.personnes, ...aRevoir.organisations])} suit ou
          loge aussi l’autre adulte. Passez le relais, cherchez un autre bailleur ou convenez d’une vigilance,
          puis dites la suite donnée : « Revoir la séparation ».
        </Alert>
      )}
      <Text size="sm">
        Protégé depuis le {date(depuis)}. Son adresse ne se communique à personne d’autre.
      </Text>
      <Text size="sm">Le connaissent, avec son référent : {noms(connaissent)}</Text>
      <Text size="sm" mb="sm">
        Tenus à l’écart : {noms([...personnesEcartees, ...organisationsEcartees])}
      </Text>
      <Motif key={id} id={id} />
    </Partie>
  );
}

function Motif({ id }: { readonly id: string }) {
  const [demande, demander] = useState(false);
  const [motif, lire] = useState<string | null>(null);
  if (motif !== null) return <blockquote className={styles['note']}>{motif}</blockquote>;
  if (!demande) {
    return (
      <Button variant="default" className="sans-impression" onClick={() => demander(true)}>
        Lire pourquoi
      </Button>
    );
  }
  return (
    <LectureMotivee
      explication="Le motif dit ce qu’a vécu le ménage."
      route={`/api/dossiers/${id}/protection/lecture`}
      libelle="Lire le motif"
      surLecture={(lu) =>
        lire((lu as { readonly motif: string | null }).motif ?? 'Aucun motif n’a été écrit.')
      }
    />
  );
}
