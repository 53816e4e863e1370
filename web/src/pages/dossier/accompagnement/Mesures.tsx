import { Badge, Group, Text } from '@mantine/core';
import { Echeance } from '../../../commun/Echeance.tsx';
import { compte, date } from '../../../commun/formats.ts';
import type { Mesure } from './lecture.ts';
import styles from '../dossier.module.css';

/** One measure: by whom, for whom, until when, what was done and reported. */
export function UneMesure({ mesure }: { readonly mesure: Mesure }) {
  const {
    libelle,
    operateur,
    prescripteur,
    financeur,
    logement,
    du,
    fin,
    terminee,
    issue,
    bilan,
    accord,
    rapports,
    visites,
    saisines,
  } = mesure;
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>{libelle}</Text>
        <Etat mesure={mesure} />
      </Group>
      <Text size="sm">
        {operateur}
        {prescripteur !== null && `, prescrite par : ${prescripteur}`}
        {financeur !== null && `, financée par : ${financeur}`}
        {logement !== null && `. Logement concerné : ${logement}`}
      </Text>
      <Text size="sm" component="div">
        Depuis le {date(du)}
        {!terminee && fin !== null && (
          <>
            , terme : <Echeance echeance={fin} />
          </>
        )}
        . <Interventions mesure={mesure} />
      </Text>
      {!terminee && !accord && (
        <Text size="sm" fw={600}>
          À l’arrêt : aucun consentement en vigueur ne la couvre.
        </Text>
      )}
      {terminee && (
        <Text size="sm" className={styles['texte'] ?? ''}>
          {issue}
          {bilan !== null && ` : ${bilan}`}
        </Text>
      )}
      {saisines.map((s) => (
        <Text key={s.le} size="sm" className={styles['texte'] ?? ''}>
          Instance de suivi saisie le {date(s.le)} : {s.motif.toLowerCase()}
          {s.precisions !== null && ` (${s.precisions})`}. {s.decision ?? 'Sa décision est attendue.'}
        </Text>
      ))}
      {visites.length > 0 && <Text size="sm">Dernière visite annuelle le {date(visites.at(-1) ?? '')}</Text>}
      {rapports.length > 0 && (
        <details className={styles['repli']}>
          <summary>{compte(rapports.length, 'compte rendu', 'comptes rendus')}</summary>
          {[...rapports].reverse().map((r) => (
            <Text key={r.le} size="sm" className={styles['texte'] ?? ''}>
              {r.mois}, rendu le {date(r.le)}, {compte(r.interventions, 'intervention')}
              {r.texte !== null && ` : ${r.texte}`}
            </Text>
          ))}
        </details>
      )}
    </li>
  );
}

function Etat({ mesure }: { readonly mesure: Mesure }) {
  if (mesure.terminee)
    return (
      <Badge color="gray" variant="light">
        Terminée
      </Badge>
    );
  return mesure.depassement ? (
    <Badge color="orange" variant="light">
      Au-delà du nombre prévu
    </Badge>
  ) : null;
}

function Interventions({ mesure: { faites, prevues, renouvellements } }: { readonly mesure: Mesure }) {
  return (
    <>
      {compte(faites, 'intervention faite', 'interventions faites')}
      {prevues !== null && ` sur ${prevues} ${prevues < 2 ? 'prévue' : 'prévues'}`}
      {renouvellements > 0 && `, ${compte(renouvellements, 'renouvellement')}`}
    </>
  );
}
