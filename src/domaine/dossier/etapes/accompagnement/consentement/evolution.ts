import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { sansFaits } from '../../../faits.js';
import { apresRetrait, type Consentement } from './etat.js';
import type { FaitsConsentement } from './evenements.js';

const avec = (etat: EtatDossier, consentements: readonly Consentement[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, consentements },
});

export const EVOLUTION_CONSENTEMENT: EvolutionDe<FaitsConsentement> = {
  ConsentementRecueilli: (etat, evenement) => {
    const { portee, forme, id, mesure = null, partenaire = null } = evenement.donnees;
    const { consentements } = etat.accompagnement;
    const donne = {
      id: id ?? `c${consentements.length + 1}`,
      portee,
      forme,
      mesure,
      partenaire,
      fait: faitDe(evenement),
      retrait: null,
    };
    return avec(etat, [...consentements, donne as Consentement]);
  },
  ConsentementRetire: (etat, evenement) => {
    const { consentement, portee } = evenement.donnees;
    const consentements = apresRetrait(
      etat.accompagnement.consentements,
      consentement,
      faitDe(evenement),
      portee,
    );
    const suite = avec(etat, consentements);
    return consentements.some((c) => c.retrait === null) ? suite : sansFaits(suite, 'consentement');
  },
};
