import type { Fait } from '../../../../noyau/evenement.js';
import type { EtatDossier } from '../../../etat.js';

/** A decision that ends a measure or directs the household; what it brought was recorded with it, in the versions that follow. */
export interface DecisionPrise {
  readonly nature: 'arbitrage' | 'suite';
  readonly objet: string;
  readonly fait: Fait;
  readonly nom: string;
  /** The end of a measure, and where the household was directed, that it brought. */
  readonly fin: Fait | null;
  readonly orientation: Fait | null;
}

function suiteDe({ accompagnement }: EtatDossier, { version }: Fait) {
  const { mesures, orientations } = accompagnement;
  const fin = mesures.find(({ fermeture }) => fermeture?.version === version + 1)?.fermeture ?? null;
  const apres = (fin?.version ?? version) + 1;
  return { fin, orientation: orientations.find(({ fait }) => fait.version === apres)?.fait ?? null };
}

/** Arbitrations, and decisions of the instance of follow-up, that stand. */
export function decisionsPrises(etat: EtatDossier): readonly DecisionPrise[] {
  const { desaccords, saisines } = etat.accompagnement;
  return [
    ...desaccords.flatMap(({ id, arbitrage }): DecisionPrise[] =>
      arbitrage
        ? [
            {
              ...{ nature: 'arbitrage', objet: id, fait: arbitrage.fait, nom: 'l’arbitrage du désaccord' },
              ...suiteDe(etat, arbitrage.fait),
            },
          ]
        : [],
    ),
    ...saisines.flatMap(({ id, decision }): DecisionPrise[] =>
      decision
        ? [
            {
              ...{ nature: 'suite', objet: id, fait: decision.fait, nom: 'la décision de l’instance' },
              ...(decision.decision === 'reorientation'
                ? suiteDe(etat, decision.fait)
                : { fin: null, orientation: null }),
            },
          ]
        : [],
    ),
  ];
}

/** The decision that brought this end or this orientation, if one did. */
export const decisionQui = (etat: EtatDossier, { version }: Fait): DecisionPrise | undefined =>
  decisionsPrises(etat).find(({ fin, orientation }) =>
    [fin?.version, orientation?.version].includes(version),
  );
