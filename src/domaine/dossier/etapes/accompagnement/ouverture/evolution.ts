import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { avecRetrait } from '../../../retrait.js';
import type { EtatAccompagnement } from '../etat.js';
import type { FaitsOuverture, Ouvrable } from './evenements.js';

type Dite = FaitsOuverture['OuvertureAnnulee']['donnees'];

const sansObjet = <T extends { readonly id: string }>(liste: readonly T[], { objet }: Dite): readonly T[] =>
  liste.filter(({ id }) => id !== objet);

const SANS: {
  readonly [O in Ouvrable]: (etat: EtatAccompagnement, dite: Dite) => Partial<EtatAccompagnement>;
} = {
  mesure: ({ mesures, retraits }, dite) => ({
    mesures: sansObjet(mesures, dite),
    retraits: { ...retraits, mesures: retraits.mesures + 1 },
  }),
  regularisation: ({ regularisations, retraits }, dite) => ({
    regularisations: sansObjet(regularisations, dite),
    retraits: { ...retraits, regularisations: retraits.regularisations + 1 },
  }),
  conclusion: ({ regularisations }, { objet }) => ({
    regularisations: regularisations.map((r) => (r.id === objet ? { ...r, issue: null, fin: null } : r)),
  }),
  parcours: ({ parcours, retraits }, dite) => ({
    parcours: sansObjet(parcours, dite),
    retraits: { ...retraits, parcours: retraits.parcours + 1 },
  }),
  signature: ({ contrats }, { objet, partie }) => ({
    contrats: contrats.map((c) =>
      c.id === objet ? { ...c, signatures: c.signatures.filter((s) => s.partie !== partie) } : c,
    ),
  }),
};

export const EVOLUTION_OUVERTURE: EvolutionDe<FaitsOuverture> = {
  OuvertureAnnulee: (etat, e) => {
    const { accompagnement } = etat;
    const sans = { ...accompagnement, ...SANS[e.donnees.nature](accompagnement, e.donnees) };
    return avecRetrait({ ...etat, accompagnement: sans }, e.donnees.versionAnnulee, faitDe(e));
  },
};
