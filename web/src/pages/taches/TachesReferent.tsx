import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useFlux } from '../../api/flux.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { DonneesDu } from '../../commun/DonneesDu.tsx';
import { compte, heure } from '../../commun/formats.ts';
import { ListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { CarteTache } from './CarteTache.tsx';
import { FiltreTaches } from './FiltreTaches.tsx';
import { grouper, type Tache } from './groupes.ts';
import styles from './taches.module.css';
import { CLE_TACHES, useTaches } from './useTaches.ts';
import { Vide } from './Vide.tsx';

const page = getRouteApi('/taches');

/** The tasks of a référent or of a pilot: late ones first; live. */
export function TachesReferent() {
  const personne = usePersonne();
  const lue = page.useSearch();
  const recherche = { ...lue, qui: lue.qui ?? (personne.role === 'pilote' ? 'moi' : 'tous') } as const;
  const liste = useTaches(personne, recherche);
  const nouvelle = useNouvelle();
  const retards = liste.data?.elements.filter((t) => t.enRetard).length ?? 0;
  return (
    <>
      <TitrePage
        titre="Mes tâches"
        chapeau={retards > 0 ? <strong>{compte(retards, 'tâche')} en retard</strong> : undefined}
      />
      <FiltreTaches recherche={recherche} />
      <DonneesDu lecture={liste} />
      <Text role="status" size="sm" className={styles['nouvelle'] ?? ''}>
        {nouvelle}
      </Text>
      {liste.isPending ? (
        <Chargement texte="Chargement des tâches…" />
      ) : (
        <ListePaginee
          liste={liste}
          nom="tâche"
          vide={<Vide filtree={[lue.etape, lue.code, lue.prise].some((f) => f !== undefined)} />}
        >
          {(taches) => <Groupes taches={taches} />}
        </ListePaginee>
      )}
    </>
  );
}

/** Said when the list has just changed under the reader's eyes. */
function useNouvelle(): string {
  const ouvert = useRef(false);
  const [nouvelle, setNouvelle] = useState('');
  useFlux('/api/taches/flux', [CLE_TACHES], {
    surChangement() {
      if (ouvert.current) setNouvelle(`Vos tâches ont changé à ${heure(new Date())} : la liste est à jour.`);
      ouvert.current = true;
    },
  });
  return nouvelle;
}

function Groupes({ taches }: { readonly taches: readonly Tache[] }) {
  return (
    <Stack gap="lg">
      {grouper(taches).map(({ rang, titre, taches: siennes }) => (
        <section key={rang} aria-labelledby={`groupe-${rang}`}>
          <Title order={2} size="h4" mb="xs" id={`groupe-${rang}`}>
            {titre}{' '}
            <Text span inherit fw={400}>
              ({siennes.length})
            </Text>
          </Title>
          <ul className={styles['liste']}>
            {siennes.map((tache) => (
              <CarteTache key={tache.id} tache={tache} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
