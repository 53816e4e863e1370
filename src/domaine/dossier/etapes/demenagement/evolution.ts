import { ajouterMois } from '../../../noyau/instants.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import { FAITS_DU_LOGEMENT, type EtatDemenagement } from './etat.js';
import type { FaitsDemenagement } from './evenements.js';

/** Moves written before they said when a transitional dwelling ends: the delay of that time. */
const DUREE_NON_DITE_MOIS = 18;

const avec = (etat: EtatDossier, apport: Partial<EtatDemenagement>): EtatDossier => ({
  ...etat,
  demenagement: { ...etat.demenagement, ...apport },
});

export const EVOLUTION_DEMENAGEMENT: EvolutionDe<FaitsDemenagement> = {
  BailSigne: (
    etat,
    { donnees: { demarches = [], nature = null, finLe = null, signeLe, effetLe = signeLe } },
  ) => avec(etat, { demarchesDues: demarches, natureBail: nature, finBail: finLe, effetBail: effetLe }),
  EtatDesLieuxEtabli: inchange,
  ClesRemises: inchange,
  ClesRendues: inchange,
  ReunionInformationTenue: inchange,
  DemarcheAccomplie: (etat, { donnees: { demarche, issue, le } }) =>
    avec(etat, { demarches: { ...etat.demenagement.demarches, [demarche]: { issue, le } } }),
  PriseEnChargeAccordee: (etat, { donnees: { mode, plafond, montant = null } }) =>
    avec(etat, { priseEnCharge: { mode, plafond, montant } }),
  FactureEnregistree: (etat, { donnees: { facture: id, ...dite } }) =>
    avec(etat, { factures: [...etat.demenagement.factures, { id, ...dite }] }),
  DemenagementRealise: (etat, e) => {
    const fait = faitDe(e);
    const { le, transitoire: versTransitoire, finTransitoire, forfait = null } = e.donnees;
    const { id, logement } = attribution(etat) ?? { id: '', logement: '' };
    const demenagement = { ...etat.demenagement, verse: forfait };
    const propositions = etat.propositions.map((p) =>
      p.id === etat.transitoire?.proposition ? { ...p, etat: 'quittee' as const, fait } : p,
    );
    if (!versTransitoire) return { ...etat, propositions, demenagement, transitoire: null };
    const fin = { le: finTransitoire ?? ajouterMois(le, DUREE_NON_DITE_MOIS), fait };
    const depuis = demenagement.effetBail ?? le;
    const transitoire = { proposition: id, logement, fait, depuis, fin };
    const suite = sansFaits(etat, ...FAITS_DU_LOGEMENT);
    return { ...suite, propositions, demenagement, transitoire, retour: fait };
  },
  TransitoireProlonge: (etat, e) => ({
    ...etat,
    transitoire: etat.transitoire && { ...etat.transitoire, fin: { le: e.donnees.jusquAu, fait: faitDe(e) } },
  }),
  LogementOrigineLibere: (etat, { donnees: { encoreOccupePar = [], bailleur } }) =>
    avec(
      { ...etat, liens: { ...etat.liens, encoreOccupePar } },
      { origine: bailleur === undefined ? null : { bailleur, suite: null } },
    ),
  LogementLibereTraite: (etat, { donnees: { suite } }) =>
    avec(etat, { origine: etat.demenagement.origine && { ...etat.demenagement.origine, suite } }),
};
