import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import type { EtatAccompagnement } from '../etat.js';
import type { FaitsGrilles } from './evenements.js';

const avec = (etat: EtatDossier, apport: Partial<EtatAccompagnement>): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, ...apport },
});

export const EVOLUTION_GRILLES: EvolutionDe<FaitsGrilles> = {
  AccesEvalue: (etat, evenement) => {
    const { evaluation: id, charte, resultat } = evenement.donnees;
    const prive = evenement.personnel ?? null;
    const { evaluations } = etat.accompagnement;
    return avec(etat, {
      evaluations: [...evaluations, { id, charte, resultat, fait: faitDe(evenement), prive }],
    });
  },
  SecurisationProposee: (etat, evenement) => {
    const { securisation: id, mesures: proposees } = evenement.donnees;
    const { securisations } = etat.accompagnement;
    const proposee = { id, proposees, retenues: null, fait: faitDe(evenement), decision: null };
    return avec(etat, { securisations: [...securisations, proposee] });
  },
  SecurisationDecidee: (etat, evenement) => {
    const { securisation, retenues } = evenement.donnees;
    const decision = faitDe(evenement);
    return avec(etat, {
      securisations: etat.accompagnement.securisations.map((s) =>
        s.id === securisation ? { ...s, retenues, decision } : s,
      ),
    });
  },
  MenageOriente: (etat, evenement) => {
    const { orientation: id, mesures, partenaire = null } = evenement.donnees;
    const situation = evenement.personnel?.situation ?? null;
    const { orientations } = etat.accompagnement;
    return avec(etat, {
      orientations: [...orientations, { id, situation, mesures, partenaire, fait: faitDe(evenement) }],
    });
  },
  ObligationsExpliquees: (etat, evenement) =>
    avec(etat, {
      obligations: [
        ...etat.accompagnement.obligations,
        { fait: faitDe(evenement), themes: evenement.donnees.themes },
      ],
    }),
};
