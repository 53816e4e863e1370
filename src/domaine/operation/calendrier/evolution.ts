import { changer, type EvolutionDe } from '../evolution.js';
import type { FaitsCalendrier } from './evenements.js';

export const EVOLUTION_CALENDRIER: EvolutionDe<FaitsCalendrier> = {
  ImmeubleDeclare: (etat, { donnees: { code, ...dit } }) => {
    const vide = { secteur: null, commune: null, logements: null, referenceCommune: null, retire: false };
    const autres = etat.immeubles.filter((i) => i.id !== code);
    return { ...etat, immeubles: [...autres, { ...vide, ...dit, id: code }] };
  },
  ImmeubleCorrige: (etat, { donnees: { immeuble, motif: _, ...dit } }) => ({
    ...etat,
    immeubles: changer(etat.immeubles, immeuble, (i) => ({ ...i, ...dit })),
  }),
  ImmeubleRetire: (etat, { donnees }) => ({
    ...etat,
    immeubles: changer(etat.immeubles, donnees.immeuble, (i) => ({ ...i, retire: true })),
  }),
  JalonPlanifie: (etat, { version, donnees: { jalon, ...dit } }) => {
    const vide = { immeuble: null, secteur: null, fin: null, effectifLe: null, annule: null };
    return { ...etat, jalons: [...etat.jalons, { ...vide, ...dit, id: jalon, deplacements: [], version }] };
  },
  JalonDeplace: (etat, { version, donnees: { jalon, de, le, fin, motif } }) => ({
    ...etat,
    jalons: changer(etat.jalons, jalon, (j) => ({
      ...j,
      le,
      fin: fin ?? j.fin,
      deplacements: [...j.deplacements, { du: de, au: le, motif, version }],
    })),
  }),
  JalonConstate: (etat, { donnees: { jalon, le } }) => ({
    ...etat,
    jalons: changer(etat.jalons, jalon, (j) => ({ ...j, effectifLe: le })),
  }),
  JalonAnnule: (etat, { donnees: { jalon, motif } }) => ({
    ...etat,
    jalons: changer(etat.jalons, jalon, (j) => ({ ...j, annule: { motif } })),
  }),
};
