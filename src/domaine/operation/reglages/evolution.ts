import type { EtatOperation } from '../etat.js';
import { changer, type EvolutionDe } from '../evolution.js';
import type { Objectifs, Reglages } from './etat.js';
import type { FaitsReglages } from './evenements.js';

const avec = (etat: EtatOperation, change: Partial<Reglages>): EtatOperation => ({
  ...etat,
  reglages: { ...etat.reglages, ...change },
});
const viser = (etat: EtatOperation, change: Partial<Objectifs>): EtatOperation =>
  avec(etat, { objectifs: { ...etat.reglages.objectifs, ...change } });

export const EVOLUTION_REGLAGES: EvolutionDe<FaitsReglages> = {
  ObjectifHorsQpvRegle: (etat, { donnees }) => viser(etat, { horsQpv: donnees }),
  ObjectifNeufRegle: (etat, { donnees }) => viser(etat, { neuf: donnees }),
  ObjectifResteAChargeRegle: (etat, { donnees }) => viser(etat, { resteACharge: donnees }),
  ObjectifRetire: (etat, { donnees }) => viser(etat, { [donnees.objectif]: null }),
  RegimeRegle: (etat, { donnees }) => avec(etat, { regime: donnees }),
  DemenagementRegle: (etat, { donnees }) => avec(etat, { demenagement: donnees }),
  PartenaireAjoute: (etat, { donnees: { partenaire, ...dit } }) =>
    avec(etat, {
      partenaires: [...etat.reglages.partenaires, { ...dit, id: partenaire, retire: null }],
    }),
  PartenaireRetire: (etat, { donnees: { partenaire, motif } }) =>
    avec(etat, {
      partenaires: changer(etat.reglages.partenaires, partenaire, (p) => ({ ...p, retire: { motif } })),
    }),
};
