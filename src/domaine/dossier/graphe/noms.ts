import type { TypeEvenementDossier } from '../evenements.js';
import { libelleEvenement } from '../recits.js';

/** Facts whose sentence depends on what they say, as the picture of the process names them. */
const NOMS: Readonly<Partial<Record<TypeEvenementDossier, string>>> = {
  LogementPropose: 'Logement proposé',
  RetenueEchue: 'Retenue du logement échue',
  PropositionConfirmee: 'Logement confirmé par le bailleur',
  PropositionDeclinee: 'Logement décliné par le bailleur',
  PropositionNotifiee: 'Offre notifiée au ménage',
  LogementVisite: 'Logement visité avec le ménage',
  VisiteManquee: 'Visite manquée ou reportée',
  PropositionAcceptee: 'Logement accepté par le ménage',
  PropositionRefusee: 'Logement refusé par le ménage',
  SilenceConstate: 'Silence du ménage constaté',
  ReservationRefusee: 'Logement refusé par le réservataire',
  PropositionRetiree: 'Proposition retirée',
  AttributionDecidee: 'Logement attribué en CALEOL',
  CandidatureRejetee: 'Candidature rejetée en CALEOL',
  CasSpecifiqueTranche: 'Cas spécifique tranché',
  EtatDesLieuxEtabli: 'État des lieux d’entrée établi',
  ReunionInformationTenue: 'Réunion d’information tenue',
  DemarcheAccomplie: 'Démarches d’installation accomplies',
  DemenagementRealise: 'Déménagement réalisé',
  TransitoireProlonge: 'Logement transitoire prolongé',
  ContactRealise: 'Contact réalisé',
  FragiliteEvaluee: 'Fragilité évaluée',
  BilanEtabli: 'Bilan établi',
  DossierClos: 'Dossier clos',
  ContratSigne: 'Contrat personnalisé signé',
  ContratTermine: 'Contrat personnalisé terminé',
  RegularisationConclue: 'Régularisation conclue',
  BailGlissantPrevu: 'Bail glissant prévu',
  BailGlissantRevu: 'Bail glissant revu',
  SuiteGlissementDecidee: 'Suite du glissement décidée',
  MesureOuverte: 'Mesure ouverte',
  MesureRapportee: 'Compte rendu de mesure',
  MesureRenouvelee: 'Mesure renouvelée',
  MesureTerminee: 'Mesure terminée',
  DesaccordArbitre: 'Désaccord arbitré',
  RegimeRattache: 'Régime légal rattaché',
  RegimeDetache: 'Régime légal détaché',
  RegimeEteint: 'Effet du régime légal constaté',
  CharteMigree: 'Dossier passé à une autre version de la charte',
  ValiditeCorrigee: 'Validité d’une offre corrigée',
  FaitAnnule: 'Fait retiré',
  OuvertureAnnulee: 'Ouverture ou signature reprise',
  ReponseAnnulee: 'Réponse reprise',
  RetourDemande: 'Retour à une étape demandé',
};

/** A kind of fact, in French. */
export const nomFait = (type: TypeEvenementDossier): string =>
  NOMS[type] ?? libelleEvenement({ type, donnees: {} });
