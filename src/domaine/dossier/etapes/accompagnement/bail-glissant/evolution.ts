import type { Fait } from '../../../../noyau/evenement.js';
import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import type { BailGlissant } from './etat.js';
import type { FaitsBailGlissant } from './evenements.js';

const avec = (etat: EtatDossier, bauxGlissants: readonly BailGlissant[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, bauxGlissants },
});
const changer = (etat: EtatDossier, id: string, apport: (b: BailGlissant) => Partial<BailGlissant>) =>
  avec(
    etat,
    etat.accompagnement.bauxGlissants.map((b) => (b.id === id ? { ...b, ...apport(b) } : b)),
  );

/** The instance prolongs the sub-lease, asks the landlord to let it slide, or sends the household elsewhere. */
function suite(bail: BailGlissant, decision: string, fait: Fait, glissement?: string): Partial<BailGlissant> {
  const blocages = bail.blocages.map((b) => (b.decision === null ? { ...b, decision } : b));
  if (decision === 'reorientation') return { blocages, etat: 'reoriente' };
  return { blocages, etat: 'en-cours', echeance: fait, glissement: glissement ?? bail.glissement };
}

export const EVOLUTION_BAIL_GLISSANT: EvolutionDe<FaitsBailGlissant> = {
  BailGlissantPrevu: (etat, evenement) => {
    const { bail: id, glissement, titulaire = null } = evenement.donnees;
    const fait = faitDe(evenement);
    const prevu: BailGlissant = {
      ...{ id, titulaire, glissement, fait },
      echeance: fait,
      etat: 'en-cours',
      revues: [],
      blocages: [],
      glisseLe: null,
    };
    return avec(etat, [...etat.accompagnement.bauxGlissants, prevu]);
  },
  BailGlissantRevu: (etat, evenement) =>
    changer(etat, evenement.donnees.bail, (b) => ({
      revues: [...b.revues, { fait: faitDe(evenement), avis: evenement.donnees.avis }],
    })),
  BailGlisse: (etat, { donnees: { bail, le } }) =>
    changer(etat, bail, () => ({ etat: 'glisse', glisseLe: le })),
  GlissementBloque: (etat, evenement) =>
    changer(etat, evenement.donnees.bail, (b) => ({
      etat: 'bloque',
      blocages: [...b.blocages, { fait: faitDe(evenement), motif: evenement.donnees.motif, decision: null }],
    })),
  SuiteGlissementDecidee: (etat, evenement) => {
    const { bail, decision, glissement } = evenement.donnees;
    return changer(etat, bail, (b) => suite(b, decision, faitDe(evenement), glissement));
  },
};
