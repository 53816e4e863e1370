import type { Fait } from '../../../../noyau/evenement.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { avecRetrait } from '../../../retrait.js';
import type { EtatAccompagnement } from '../etat.js';
import { changerMesure, type Mesure } from '../mesures/etat.js';
import type { FaitsOuverture, Ouvrable } from './evenements.js';

type Dite = FaitsOuverture['OuvertureAnnulee']['donnees'];

const sansObjet = <T extends { readonly id: string }>(liste: readonly T[], { objet }: Dite): readonly T[] =>
  liste.filter(({ id }) => id !== objet);

const sansVersion = <T extends { readonly fait: Fait }>(liste: readonly T[], dite: Dite): readonly T[] =>
  liste.filter(({ fait }) => fait.version !== dite.versionAnnulee);

const surMesure = (
  { mesures }: EtatAccompagnement,
  { objet }: Dite,
  apport: (m: Mesure) => Partial<Mesure>,
): Partial<EtatAccompagnement> => ({
  mesures: changerMesure(mesures, objet, apport),
});

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
  rapport: (etat, dite) =>
    surMesure(etat, dite, ({ rapports }) => ({ rapports: sansVersion(rapports, dite) })),
  visite: (etat, dite) =>
    surMesure(etat, dite, ({ visites }) => ({
      visites: visites.filter(({ version }) => version !== dite.versionAnnulee),
    })),
  renouvellement: (etat, dite) =>
    surMesure(etat, dite, ({ renouvellements }) => ({
      ...renouvellements.find(({ fait }) => fait.version === dite.versionAnnulee)?.avant,
      renouvellements: sansVersion(renouvellements, dite),
    })),
  fin: (etat, dite) =>
    surMesure(etat, dite, () => ({ terminee: false, issue: null, fermeture: null, bilan: null })),
  arbitrage: ({ desaccords }, { objet }) => ({
    desaccords: desaccords.map((d) => (d.id === objet ? { ...d, arbitrage: null } : d)),
  }),
  suite: ({ saisines }, { objet }) => ({
    saisines: saisines.map((s) => (s.id === objet ? { ...s, decision: null } : s)),
  }),
  orientation: ({ orientations, retraits }, dite) => ({
    orientations: sansObjet(orientations, dite),
    retraits: { ...retraits, orientations: retraits.orientations + 1 },
  }),
  obligations: ({ obligations }, dite) => ({ obligations: sansVersion(obligations, dite) }),
  demarche: ({ regularisations }, dite) => ({
    regularisations: regularisations.map((r) =>
      r.id === dite.objet ? { ...r, demarches: sansVersion(r.demarches, dite) } : r,
    ),
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
