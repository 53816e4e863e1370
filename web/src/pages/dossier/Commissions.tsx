import { Text } from '@mantine/core';
import { adresseCommission } from '../../commun/adresses.ts';
import { date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

/** What each commission last decided of the household, why, and what waits for it (R4.173). */
export function Commissions({ dossier: { commissions = [] } }: { readonly dossier: Dossier }) {
  if (commissions.length === 0) return null;
  return (
    <Partie titre="Décisions des commissions" ancre="commissions">
      <ul className={styles['liste']}>
        {commissions.map((decision) => (
          <Decision key={decision.commission} decision={decision} />
        ))}
      </ul>
    </Partie>
  );
}

type Vue = NonNullable<Dossier['commissions']>[number];

function Decision({ decision }: { readonly decision: Vue }) {
  const { commission, libelleNature, seance, libelleDecision, libelleLogement, libelleRaison } = decision;
  const { reexamenLe, suitePar, suiteAttendue } = decision;
  const pourquoi = [
    libelleLogement,
    libelleRaison,
    reexamenLe === null ? null : `réexamen le ${date(reexamenLe)}`,
  ].filter((p) => p !== null);
  return (
    <li>
      <Text>
        <strong>{libelleDecision}</strong>
        {pourquoi.length > 0 && ` : ${pourquoi.join(' ; ')}`}
      </Text>
      <Text size="sm">
        <Lien vers={adresseCommission(commission)}>
          {libelleNature} du {date(seance)}
        </Lien>
        {suitePar !== null &&
          (suiteAttendue
            ? `. Attend une suite de : ${suitePar.toLowerCase()}.`
            : '. La suite demandée est donnée.')}
      </Text>
    </li>
  );
}
