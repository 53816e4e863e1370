import { Text } from '@mantine/core';
import { Echeance } from '../../../commun/Echeance.tsx';
import { date } from '../../../commun/formats.ts';
import type { Accompagnement, Evaluation, Orientation, Parcours } from './lecture.ts';
import styles from '../dossier.module.css';

const REPONSES = { acquis: 'Acquis', appui: 'Avec un appui', manque: 'Manque' } as const;
const reponse = (code: keyof typeof REPONSES | null): string =>
  code === null ? 'sans réponse' : REPONSES[code];

export function UneEvaluation({ evaluation }: { readonly evaluation: Evaluation }) {
  const { le, libelle, manquants, mesures, appreciation, reponses, changements } = evaluation;
  return (
    <li>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm">Grille du {date(le)}</Text>
      {manquants.length > 0 && <Text size="sm">Manque : {manquants.join(' ; ')}</Text>}
      {mesures.length > 0 && (
        <Text size="sm">Mesures proposées : {mesures.map((m) => m.libelle).join(' ; ')}</Text>
      )}
      {appreciation !== null && (
        <Text size="sm" className={styles['texte'] ?? ''}>
          {appreciation}
        </Text>
      )}
      {changements.length > 0 && (
        <Text size="sm">
          Depuis la fois d’avant :{' '}
          {changements.map((c) => `${c.libelle} (${reponse(c.avant)} → ${reponse(c.apres)})`).join(' ; ')}
        </Text>
      )}
      {reponses.length > 0 && (
        <details className={styles['repli']}>
          <summary>Toutes les réponses</summary>
          {reponses.map((r) => (
            <Text key={r.point} size="sm">
              {r.theme}, {r.libelle} : {reponse(r.reponse)}
            </Text>
          ))}
        </details>
      )}
    </li>
  );
}

export function UneSecurisation({
  securisation: { proposees, retenues, le, decideeLe },
}: {
  readonly securisation: Accompagnement['securisations'][number];
}) {
  const noms = (mesures: readonly { readonly libelle: string }[]) =>
    mesures.map((m) => m.libelle).join(' ; ');
  return (
    <li>
      <Text fw={600}>{decideeLe === null ? 'Proposées, à décider' : `Décidées le ${date(decideeLe)}`}</Text>
      <Text size="sm">
        Proposées le {date(le)} : {noms(proposees)}
      </Text>
      {retenues !== null && (
        <Text size="sm">Retenues : {retenues.length === 0 ? 'aucune' : noms(retenues)}</Text>
      )}
    </li>
  );
}

export function UneOrientation({ orientation }: { readonly orientation: Orientation }) {
  const { situation, mesures, partenaire, le } = orientation;
  return (
    <li>
      <Text fw={600}>{situation ?? 'Orientation'}</Text>
      <Text size="sm">
        Le {date(le)}
        {mesures.length > 0 && `, vers : ${mesures.map((m) => m.libelle).join(' ; ')}`}
        {partenaire !== null && `, avec : ${partenaire}`}
      </Text>
    </li>
  );
}

/** Which path it is, is shown only to who follows the household. */
export function UnParcours({ parcours }: { readonly parcours: Parcours }) {
  const { detail, le, avant, finLe, franchies } = parcours;
  return (
    <li>
      <Text fw={600}>{detail?.libelle ?? 'Parcours spécifique'}</Text>
      <Text size="sm" component="div">
        Ouvert le {date(le)}, {franchies} {franchies < 2 ? 'étape franchie' : 'étapes franchies'}.{' '}
        {finLe !== null && `Terminé le ${date(finLe)}. `}
        {detail?.etape && `À faire : ${detail.etape}. `}
        {avant !== null && <Echeance echeance={avant} />}
      </Text>
      {detail !== null && (
        <Text size="sm">
          Partenaire référent : {detail.partenaire}
          {detail.contact !== null && ` (${detail.contact})`}
          {detail.issue !== null && `. ${detail.issue}`}
        </Text>
      )}
      {detail?.comptesRendus.map((c) => (
        <Text key={c.le} size="sm" className={styles['texte'] ?? ''}>
          {date(c.le)} : {c.texte}
        </Text>
      ))}
    </li>
  );
}
