import type { Ecartes, Protection } from '../../acces.js';
import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { FaitsAcces } from './evenements.js';

const PERSONNE: Ecartes = { personnes: [], organisations: [], dossiers: [] };

const tous = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();
const reunir = (a: Ecartes, b: Ecartes): Ecartes => ({
  personnes: tous(a.personnes, b.personnes),
  organisations: tous(a.organisations, b.organisations),
  dossiers: tous(a.dossiers, b.dossiers),
});
const proteger = (etat: EtatDossier, apport: (p: Protection) => Partial<Protection>): EtatDossier => ({
  ...etat,
  protection: etat.protection && { ...etat.protection, ...apport(etat.protection) },
});

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
      compromis: null,
    },
  }),
  ProtectionConsultee: (etat) => etat,
  EcartesCompletes: (etat, e) =>
    proteger(etat, (p) => ({ ecartes: reunir(p.ecartes, e.personnel ?? PERSONNE) })),
  SeparationCompromise: (etat, e) => {
    const { personnes, organisations } = e.personnel ?? PERSONNE;
    return proteger(etat, () => ({ compromis: { fait: faitDe(e), personnes, organisations } }));
  },
  SeparationExaminee: (etat) => proteger(etat, () => ({ compromis: null })),
  AccesRetabli: (etat) => ({
    ...etat,
    protection: null,
    enquete: { ...etat.enquete, adresseProtegee: null },
  }),
};

/** What is left of it once the household is erased: nobody is named any more. */
export const anonymiser = <P extends { readonly fait: unknown }>(protection: P) => ({
  ...protection,
  motif: null,
  connaissent: [],
  ecartes: PERSONNE,
  compromis: null,
});
