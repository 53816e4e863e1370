import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import type { Regularisation } from './etat.js';
import type { FaitsRegularisation } from './evenements.js';

const avec = (etat: EtatDossier, regularisations: readonly Regularisation[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, regularisations },
});
const changer = (etat: EtatDossier, id: string, apport: (r: Regularisation) => Partial<Regularisation>) =>
  avec(
    etat,
    etat.accompagnement.regularisations.map((r) => (r.id === id ? { ...r, ...apport(r) } : r)),
  );

export const EVOLUTION_REGULARISATION: EvolutionDe<FaitsRegularisation> = {
  RegularisationOuverte: (etat, evenement) => {
    const { regularisation: id, nature, attendues, avant } = evenement.donnees;
    const ouverte: Regularisation = {
      ...{ id, nature, attendues, avant },
      recues: [],
      derniereRecue: null,
      demarches: [],
      fait: faitDe(evenement),
      issue: null,
      fin: null,
      precisions: evenement.personnel?.precisions ?? null,
    };
    return avec(etat, [...etat.accompagnement.regularisations, ouverte]);
  },
  PieceRegularisationRecue: (etat, evenement) => {
    const { regularisation, piece } = evenement.donnees;
    const fait = faitDe(evenement);
    return changer(etat, regularisation, ({ recues, derniereRecue }) => ({
      recues: [...recues, piece],
      derniereRecue: derniereRecue && derniereRecue.le > fait.le ? derniereRecue : fait,
    }));
  },
  DemarcheFaite: (etat, evenement) => {
    const { regularisation, demarche } = evenement.donnees;
    return changer(etat, regularisation, (r) => ({
      demarches: [...r.demarches, { fait: faitDe(evenement), demarche }],
    }));
  },
  RegularisationConclue: (etat, evenement) =>
    changer(etat, evenement.donnees.regularisation, () => ({
      issue: evenement.donnees.issue,
      fin: faitDe(evenement),
    })),
};
