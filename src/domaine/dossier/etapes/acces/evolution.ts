import type { Ecartes } from '../../acces.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { FaitsAcces } from './evenements.js';

const PERSONNE: Ecartes = { personnes: [], organisations: [], dossiers: [] };

export const EVOLUTION_ACCES: EvolutionDe<FaitsAcces> = {
  PartenaireMandate: (etat, e) => {
    const { mandat: id, organisation, objet } = e.donnees;
    return { ...etat, mandats: [...etat.mandats, { id, organisation, objet, fait: faitDe(e), fin: null }] };
  },
  MandatTermine: (etat, e) => ({
    ...etat,
    mandats: etat.mandats.map((m) => (m.id === e.donnees.mandat ? { ...m, fin: faitDe(e) } : m)),
  }),
  PassationLue: (etat, e) => ({
    ...etat,
    passation: etat.passation && { ...etat.passation, lue: faitDe(e) },
  }),
  AccesRestreint: (etat, e) => ({
    ...etat,
    protection: {
      fait: faitDe(e),
      motif: e.personnel?.motif ?? null,
      connaissent: e.personnel?.connaissent ?? [],
      ecartes: e.personnel?.ecartes ?? PERSONNE,
    },
  }),
  ProtectionConsultee: (etat) => etat,
  AccesRetabli: (etat) => ({ ...etat, protection: null }),
};

/** What is left of it once the household is erased: nobody is named any more. */
export const anonymiser = <P extends { readonly fait: unknown }>(protection: P) => ({
  ...protection,
  motif: null,
  connaissent: [],
  ecartes: PERSONNE,
});
