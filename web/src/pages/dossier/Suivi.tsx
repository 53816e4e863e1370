import { Text } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { usePersonne } from '../../session/useSession.ts';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

/** A pilot goes from a dossier to what its référent carries. */
function Referent({ dossier: { referent, nomReferent } }: { readonly dossier: Dossier }) {
  const { role } = usePersonne();
  if (referent === null) return 'À désigner';
  return role === 'pilote' ? (
    <Lien vers={`/referents/${encodeURIComponent(referent)}`}>{nomReferent}</Lien>
  ) : (
    nomReferent
  );
}

/** Who follows the household, under which operation, and what has held it back. */
export function Suivi({ dossier }: { readonly dossier: Dossier }) {
  const { nomsAnciensReferents = [], transitoire, suspensions = [] } = dossier;
  const faits: Fait[] = [
    { terme: 'Référent', valeur: <Referent dossier={dossier} /> },
    ...(dossier.remplacant ? [{ terme: 'Remplacé aujourd’hui par', valeur: dossier.remplacant.nom }] : []),
    ...(nomsAnciensReferents.length > 0
      ? [{ terme: 'Anciens référents', valeur: nomsAnciensReferents.join(', ') }]
      : []),
    { terme: 'Opération', valeur: dossier.nomOperation },
    { terme: 'Programme', valeur: dossier.libelleProgramme },
    { terme: 'Commune', valeur: dossier.commune },
    { terme: 'Dossier ouvert le', valeur: date(dossier.ouvertLe) },
    ...(transitoire
      ? [
          {
            terme: 'Logement transitoire',
            valeur: `${transitoire.libelleLogement}, depuis le ${date(transitoire.depuis)}, à quitter avant le ${date(transitoire.fin)}`,
          },
        ]
      : []),
  ];
  return (
    <Partie titre="Suivi" ancre="suivi">
      <Fiche faits={faits} />
      {suspensions.length > 0 && (
        <>
          <Text fw={600} mt="sm">
            Suspensions des délais
          </Text>
          <ul className={styles['liste']}>
            {suspensions.map(({ du, au }) => (
              <li key={du}>{au === null ? `Depuis le ${date(du)}` : `Du ${date(du)} au ${date(au)}`}</li>
            ))}
          </ul>
        </>
      )}
    </Partie>
  );
}
