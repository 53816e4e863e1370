import type { Evolution } from '../noyau/agregat.js';
import type { Fait, Inscription } from '../noyau/evenement.js';
import { CONTACTS } from '../charte/taches.js';
import { attribution, type EtatDossier, type Proposition } from './etat.js';
import type { EvenementDossier } from './evenements.js';
import type { EVOLUTION_PROCEDURE } from './evolution-procedure.js';
import type { EVOLUTION_VIE } from './evolution-vie.js';
import { avecFait, sansFaits } from './faits.js';

type Types = Exclude<EvenementDossier['type'], keyof typeof EVOLUTION_VIE | keyof typeof EVOLUTION_PROCEDURE>;

const faitDe = ({ version, survenuLe }: Inscription): Fait => ({ version, le: survenuLe });
const inchange = (etat: EtatDossier): EtatDossier => etat;

/** A proposal moves on. */
function proposition(
  etat: EtatDossier,
  e: Inscription & { readonly donnees: { readonly proposition: string } },
  vers: Proposition['etat'],
): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.id === e.donnees.proposition ? { ...p, etat: vers, fait: faitDe(e) } : p,
  );
  return { ...etat, propositions };
}

export const EVOLUTION_PARCOURS: Pick<Evolution<EtatDossier, EvenementDossier>, Types> = {
  MenageInforme: (etat, { personnel }) => {
    if (!etat.menage || !personnel) return etat;
    const identite = { ...etat.menage.identite, langue: personnel.langue };
    return { ...etat, menage: { ...etat.menage, identite } };
  },
  EnqueteRealisee: (etat, { personnel, ...inscription }) => {
    const miseAJour = etat.faits['enquete-validee'] ? { retour: faitDe(inscription) } : {};
    const suite = { ...sansFaits(etat, 'enquete-validee', 'enquete-renvoyee'), ...miseAJour };
    if (!suite.menage || !personnel) return suite;
    const { situation, souhaits } = suite.menage;
    const menage = {
      ...suite.menage,
      situation: { ...situation, ...personnel.situation },
      souhaits: { ...souhaits, ...personnel.souhaits },
    };
    return { ...suite, menage };
  },
  EnqueteRenvoyee: (etat, e) => avecFait(sansFaits(etat, 'enquete-realisee'), 'enquete-renvoyee', faitDe(e)),
  EnqueteValidee: inchange,
  ConsentementRecueilli: inchange,
  DiagnosticRealise: inchange,
  PiecesCompletees: inchange,
  PorteLevee: inchange,
  ContratConclu: inchange,
  MesureOuverte: (etat, { donnees }) => ({
    ...etat,
    mesures: [...etat.mesures, { id: donnees.mesure, code: donnees.code, terminee: false }],
  }),
  MesureTerminee: (etat, { donnees }) => ({
    ...etat,
    mesures: etat.mesures.map((m) => (m.id === donnees.mesure ? { ...m, terminee: true } : m)),
  }),
  PointMensuelFait: inchange,
  LogementPropose: (etat, e) => {
    const { proposition: id, logement, bailleur, nature, commune } = e.donnees;
    const offre = { id, logement, bailleur, nature, commune, fait: faitDe(e) };
    const nouvelle = { ...offre, refusCompte: false, motifRefus: null };
    return { ...etat, propositions: [...etat.propositions, { ...nouvelle, etat: 'proposee' }] };
  },
  PropositionConfirmee: (etat, e) => proposition(etat, e, 'confirmee'),
  PropositionDeclinee: (etat, e) => proposition(etat, e, 'declinee'),
  LogementVisite: (etat, e) => proposition(etat, e, 'visitee'),
  PropositionAcceptee: (etat, e) => proposition(etat, e, 'acceptee'),
  PropositionRefusee: (etat, e) => {
    const suite = proposition(etat, e, 'refusee');
    const compte = e.donnees.compte ? 1 : 0;
    const propositions = suite.propositions.map((p) =>
      p.id === e.donnees.proposition
        ? { ...p, refusCompte: e.donnees.compte, motifRefus: e.donnees.motif }
        : p,
    );
    const refuse = { ...suite, propositions, refusComptes: etat.refusComptes + compte };
    return e.donnees.epuise ? avecFait(refuse, 'offres-epuisees', faitDe(e)) : refuse;
  },
  PropositionRetiree: (etat, e) => {
    const attribuee = attribution(etat)?.id === e.donnees.proposition;
    const suite = proposition(etat, e, 'retiree');
    return attribuee ? { ...sansFaits(suite, 'bail', 'demenagement'), retour: faitDe(e) } : suite;
  },
  AttributionDecidee: (etat, e) =>
    sansFaits(proposition(etat, e, 'attribuee'), 'bail', 'demenagement', 'bilan', ...CONTACTS),
  CandidatureRejetee: (etat, e) => proposition(etat, e, 'rejetee'),
  CasSpecifiqueTranche: (etat, e) => ({
    ...avecFait(sansFaits(etat, 'offres-epuisees', 'commission-saisie'), 'cas-tranche', faitDe(e)),
    refusComptes: 0,
  }),
  BailSigne: inchange,
  DemenagementRealise: (etat, e) => {
    const fait = faitDe(e);
    const { id, logement } = attribution(etat) ?? { id: '', logement: '' };
    const propositions = etat.propositions.map((p) =>
      p.id === etat.transitoire?.proposition ? { ...p, etat: 'quittee' as const, fait } : p,
    );
    if (!e.donnees.transitoire) return { ...etat, propositions, transitoire: null };
    const transitoire = { proposition: id, logement, fait };
    return { ...sansFaits(etat, 'bail', 'demenagement'), propositions, transitoire, retour: fait };
  },
  LogementOrigineLibere: inchange,
  ContactRealise: inchange,
  EnvoiTraite: (etat) => sansFaits(etat, 'envoi-echoue'),
  BilanEtabli: inchange,
};
