import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AlerteDoublon } from '../../commun/AlerteDoublon.tsx';
import { lectureDoublons, type Doublon } from '../../commun/doublons.ts';
import { date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import type { ActePossible, Adresse } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

interface Actes {
  readonly adresse: Adresse;
  readonly possibles: readonly ActePossible[];
}
type Lie = NonNullable<Dossier['liens']>['foyer'][number];

/** Other dossiers of the same household: those that look like it, those joined to it, those that part from it. */
export function Liens({ dossier, actes }: { readonly dossier: Dossier; readonly actes: Actes }) {
  const { data } = useQuery(lectureDoublons(dossier.id, dossier.version));
  const doublons = data?.doublons ?? [];
  const { liens } = dossier;
  const lies = liens === undefined ? [] : lignesLiens(liens, actes);
  if (doublons.length + lies.length === 0) return null;
  return (
    <Partie titre="Autres dossiers du ménage" ancre="liens">
      {doublons.map((doublon) => (
        <UnDoublon key={doublon.dossier.id} doublon={doublon} actes={actes} />
      ))}
      {lies.length > 0 && <ul className={styles['liste']}>{lies}</ul>}
    </Partie>
  );
}

function UnDoublon({ doublon, actes }: { readonly doublon: Doublon; readonly actes: Actes }) {
  const { dossier } = doublon;
  const { adresse, possibles } = actes;
  const reunir = versActe(adresse, possibles, 'FusionnerDossier', { dossier: dossier.id });
  const ecarter = versActe(adresse, possibles, 'EcarterDoublon', { dossier: dossier.id });
  return (
    <AlerteDoublon doublon={doublon}>
      <Group gap="xs" mt="xs" className="sans-impression">
        {reunir !== null && (
          <LienBouton page={reunir} discret>
            Réunir à ce dossier
          </LienBouton>
        )}
        {ecarter !== null && (
          <LienBouton page={ecarter} discret>
            Pas un doublon
          </LienBouton>
        )}
      </Group>
    </AlerteDoublon>
  );
}

function lignesLiens(liens: NonNullable<Dossier['liens']>, { adresse, possibles }: Actes): ReactNode[] {
  const ligne = (dit: string, lie: Lie, acte?: readonly [string, string]) => {
    const page = acte && versActe(adresse, possibles, acte[0], { dossier: lie.dossier });
    return (
      <li key={`${dit} ${lie.dossier}`}>
        <Text size="sm">
          {dit} <Lien vers={`/dossiers/${lie.dossier}`}>dossier {lie.reference}</Lien>, le {date(lie.le)}
          {page && (
            <>
              {' '}
              (<Lien vers={page}>{acte[1]}</Lien>)
            </>
          )}
        </Text>
      </li>
    );
  };
  const partis = new Set([...liens.decohabitations.map((d) => d.dossier), liens.origine?.dossier]);
  return [
    ...(liens.absorbePar ? [ligne('Doublon réuni au', liens.absorbePar)] : []),
    ...liens.absorbes.flatMap((l) => [
      ligne('Doublon absorbé :', l, ['AnnulerFusion', 'annuler la réunion']),
      <li key={`histoire ${l.dossier}`}>
        <Lien vers={`/dossiers/${adresse.id}?volet=historique&absorbe=${l.dossier}`}>
          Lire l’historique du dossier {l.reference}
        </Lien>
      </li>,
    ]),
    ...(liens.origine ? [ligne('Ménage issu du', liens.origine)] : []),
    ...liens.decohabitations.map((l) =>
      ligne('Décohabitation :', l, ['AnnulerDecohabitation', 'annuler la décohabitation']),
    ),
    ...liens.foyer.filter((l) => !partis.has(l.dossier)).map((l) => ligne('Même logement d’origine :', l)),
    ...liens.memeReference.map((l) => ligne('Même référence, autre dossier :', l)),
    ...liens.ecartes.map((l) =>
      ligne('Dit d’un autre ménage :', l, ['ReprendreDoublon', 'le signaler de nouveau']),
    ),
    ...(liens.encoreOccupePar.length === 0
      ? []
      : [
          <li key="occupe">
            <Text size="sm">
              Logement d’origine encore occupé, au départ du ménage, par : {liens.encoreOccupePar.join(', ')}
            </Text>
          </li>,
        ]),
  ];
}
