import type { Echelon } from '../charte/charte.js';
import { LIBELLES_ETAPES } from '../charte/etapes.js';
import { CONTACTS, TACHES } from '../charte/taches.js';
import { DECISIONS_CAS } from '../commission/etat.js';
import { dire, type Libelles } from '../noyau/libelles.js';
import { ISSUES, type EvenementDossier } from './evenements.js';
import { LIBELLES_FAITS } from './faits.js';
import type { RangEchelle } from './taches.js';

const ECHELONS: Readonly<Record<string, string>> = {
  pilote: 'pilote',
  direction: 'direction',
  commission: 'commission',
};

/** A task is named in events by its id, `<code>@<version>`. */
function libelleTache(id: string): string {
  const code = id.split('@')[0];
  return Object.entries(TACHES).find(([c]) => c === code)?.[1].libelle ?? id;
}
const ordinal = (rang: string): string => {
  const n = Number(rang.split('-')[1] ?? 1);
  return n === 1 ? '1er' : `${n}e`;
};
const proposition = (quoi: string, { proposition: id }: { proposition: string }): string =>
  `${quoi} (proposition ${id.slice(1)})`;

const VERS: Readonly<Record<Echelon, string>> = {
  pilote: 'au pilote',
  direction: 'à la direction',
  commission: 'à la commission',
};
/** What happens at a rung still to come, if the task is not done by then. */
export function libelleRang(rang: RangEchelle, vers?: Echelon): string {
  if (rang === 'retard') return 'Échéance';
  return vers === undefined ? `${ordinal(rang)} rappel` : `Escalade ${VERS[vers]}`;
}

const LIBELLES: Libelles<EvenementDossier> = {
  DossierOuvert: 'Dossier ouvert',
  ReferentDesigne: 'Référent désigné',
  ReferentTransmis: 'Relais passé à un autre référent',
  HorlogeSuspendue: 'Horloge suspendue',
  HorlogeReprise: 'Horloge reprise',
  FaitAnnule: ({ fait }) => `Fait retiré : ${LIBELLES_FAITS[fait] ?? fait}`,
  DateCorrigee: ({ fait }) => `Date corrigée : ${LIBELLES_FAITS[fait] ?? fait}`,
  RetourDemande: ({ etape }) => `Retour à l’étape : ${LIBELLES_ETAPES[etape]}`,
  NoteAjoutee: 'Note ajoutée',
  DossierClos: ({ issue }) => `Dossier clos : ${ISSUES[issue]}`,
  DossierRouvert: 'Dossier rouvert',
  MenageEfface: 'Données du ménage effacées',
  MenageInforme: 'Ménage informé',
  EnqueteRealisee: 'Enquête sociale réalisée',
  EnqueteRenvoyee: 'Enquête sociale renvoyée',
  EnqueteValidee: 'Enquête sociale validée',
  ConsentementRecueilli: 'Consentement recueilli',
  DiagnosticRealise: 'Diagnostic réalisé',
  PiecesCompletees: 'Pièces réunies',
  PorteLevee: 'Seuil de l’étape 4 levé par le pilote',
  ContratConclu: 'Contrat personnalisé conclu',
  MesureOuverte: ({ code }) => `Mesure ouverte : brique ${code}`,
  MesureTerminee: 'Mesure terminée',
  PointMensuelFait: 'Point mensuel fait',
  LogementPropose: (donnees) => proposition('Logement proposé', donnees),
  PropositionConfirmee: (donnees) => proposition('Logement confirmé par le bailleur', donnees),
  PropositionDeclinee: (donnees) => proposition('Logement décliné par le bailleur', donnees),
  LogementVisite: (donnees) => proposition('Logement visité avec le ménage', donnees),
  PropositionAcceptee: (donnees) => proposition('Logement accepté par le ménage', donnees),
  PropositionRefusee: (donnees) => proposition('Logement refusé par le ménage', donnees),
  PropositionRetiree: (donnees) => proposition('Proposition retirée', donnees),
  AttributionDecidee: (donnees) => proposition('Logement attribué en CALEOL', donnees),
  CandidatureRejetee: (donnees) => proposition('Candidature rejetée en CALEOL', donnees),
  CasSpecifiqueTranche: ({ decision }) => `Cas spécifique tranché : ${DECISIONS_CAS[decision]}`,
  BailSigne: 'Bail signé',
  DemenagementRealise: ({ transitoire }) =>
    transitoire ? 'Déménagement vers un logement transitoire' : 'Déménagement réalisé',
  LogementOrigineLibere: 'Logement d’origine libéré',
  ContactRealise: ({ contact }) => {
    const code = CONTACTS.find((c) => c === contact);
    return `${code ? TACHES[code].libelle : 'Contact de suivi'} réalisé`;
  },
  EnvoiTraite: 'Partenaire joint autrement',
  BilanEtabli: ({ stabilise }) =>
    stabilise ? 'Bilan établi : ménage stabilisé' : 'Bilan établi : accompagnement à poursuivre',
  OperationDefinieConstatee: 'Opération déclarée définie',
  EtapeOuverte: ({ etape, occurrence }) =>
    `Étape ${occurrence > 1 ? 'rouverte' : 'ouverte'} : ${LIBELLES_ETAPES[etape]}`,
  TacheOuverte: ({ id }) => `Tâche ouverte : ${libelleTache(id)}`,
  TacheRappelee: ({ tache, rang }) => `${ordinal(rang)} rappel : ${libelleTache(tache)}`,
  RetardConstate: ({ tache }) => `Retard constaté : ${libelleTache(tache)}`,
  TacheEscaladee: ({ tache, vers, niveau }) =>
    `Escalade ${niveau} (${ECHELONS[vers] ?? vers}) : ${libelleTache(tache)}`,
  CommissionSaisie: 'Commission d’examen des cas spécifiques saisie',
  EnvoiEchoue: 'Courriel non remis à un partenaire',
};

/** What happened, as a past sentence in French; nothing personal. */
export const libelleEvenement = (evenement: { readonly type: string; readonly donnees: object }): string =>
  dire(LIBELLES, evenement);
