import type { Fait } from '../../../../noyau/evenement.js';
import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import type { DetailParcours, ParcoursSpecifique } from './etat.js';
import type { FaitsParcours } from './evenements.js';

const avec = (etat: EtatDossier, parcours: readonly ParcoursSpecifique[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, parcours },
});
const changer = (
  etat: EtatDossier,
  id: string,
  apport: (p: ParcoursSpecifique) => Partial<ParcoursSpecifique>,
) =>
  avec(
    etat,
    etat.accompagnement.parcours.map((p) => (p.id === id ? { ...p, ...apport(p) } : p)),
  );
const prive = (
  { prive: detail }: ParcoursSpecifique,
  apport: Partial<DetailParcours>,
): DetailParcours | null => detail && { ...detail, ...apport };

type Avance = FaitsParcours['ParcoursSpecifiqueAvance']['personnel'];
const apresEtape = (
  p: ParcoursSpecifique,
  { suivante, refusProtection: dit }: Avance,
  fait: Fait,
): Partial<DetailParcours> => ({
  etape: suivante ?? null,
  refusProtection: dit ? { fait, ...dit } : (p.prive?.refusProtection ?? null),
});

export const EVOLUTION_PARCOURS: EvolutionDe<FaitsParcours> = {
  ParcoursSpecifiqueOuvert: (etat, evenement) => {
    const fait = faitDe(evenement);
    const { parcours: id, avant } = evenement.donnees;
    const dit = evenement.personnel;
    const detail = dit && {
      nature: dit.nature,
      partenaire: dit.partenaire,
      contact: dit.contact ?? null,
      etape: dit.etape,
      issue: null,
      refusProtection: null,
    };
    const ouvert = { id, fait, depuis: fait, avant, etapes: [], fin: null, prive: detail ?? null };
    return avec(etat, [...etat.accompagnement.parcours, ouvert]);
  },
  ParcoursSpecifiqueAvance: (etat, evenement) => {
    const { parcours, avant = null } = evenement.donnees;
    const fait = faitDe(evenement);
    return changer(etat, parcours, (p) => ({
      depuis: fait,
      avant,
      etapes: [...p.etapes, { fait, texte: evenement.personnel?.compteRendu ?? null }],
      prive: evenement.personnel ? prive(p, apresEtape(p, evenement.personnel, fait)) : null,
    }));
  },
  ParcoursSpecifiqueDecline: (etat, evenement) => {
    const decline = { fait: faitDe(evenement), nature: evenement.personnel?.nature ?? null };
    const { accompagnement } = etat;
    const parcoursDeclines = [...accompagnement.parcoursDeclines, decline];
    return { ...etat, accompagnement: { ...accompagnement, parcoursDeclines } };
  },
  ParcoursSpecifiqueTermine: (etat, evenement) =>
    changer(etat, evenement.donnees.parcours, (p) => ({
      fin: faitDe(evenement),
      avant: null,
      prive: evenement.personnel ? prive(p, { etape: null, issue: evenement.personnel.issue }) : null,
    })),
};
