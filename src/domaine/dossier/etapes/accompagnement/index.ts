import { ConstaterGlissement } from './bail-glissant/constater-glissement.js';
import { DeciderSuiteGlissement } from './bail-glissant/decider-suite.js';
import { PrevoirBailGlissant } from './bail-glissant/prevoir-bail-glissant.js';
import { RevoirBailGlissant } from './bail-glissant/revoir-bail-glissant.js';
import { SignalerGlissementBloque } from './bail-glissant/signaler-blocage.js';
import { RecueillirConsentement } from './consentement/recueillir-consentement.js';
import { RetirerConsentement } from './consentement/retirer-consentement.js';
import { AmenderContrat } from './contrat/amender-contrat.js';
import { ConclureContrat } from './contrat/conclure-contrat.js';
import { SignerContrat } from './contrat/signer-contrat.js';
import { TerminerContrat } from './contrat/terminer-contrat.js';
import { FairePointMensuel } from './faire-point-mensuel.js';
import { DeciderSecurisation } from './grilles/decider-securisation.js';
import { EvaluerAcces } from './grilles/evaluer-acces.js';
import { ExpliquerObligations } from './grilles/expliquer-obligations.js';
import { OrienterMenage } from './grilles/orienter-menage.js';
import { ProposerSecurisation } from './grilles/proposer-securisation.js';
import { DeciderSuiteMesure } from './instance/decider-suite-mesure.js';
import { SaisirInstanceSuivi } from './instance/saisir-instance.js';
import { LeverPorte } from './lever-porte.js';
import { ArbitrerDesaccord } from './mesures/arbitrer-desaccord.js';
import { OuvrirMesure } from './mesures/ouvrir-mesure.js';
import { RapporterMesure } from './mesures/rapporter-mesure.js';
import { RenouvelerMesure } from './mesures/renouveler-mesure.js';
import { SignalerDesaccord } from './mesures/signaler-desaccord.js';
import { TerminerMesure } from './mesures/terminer-mesure.js';
import { FaireVisiteAnnuelle } from './mesures/visiter-annuellement.js';
import { AnnulerOuverture } from './ouverture/annuler-ouverture.js';
import { AvancerParcoursSpecifique } from './parcours/avancer-parcours.js';
import { DeclinerParcoursSpecifique } from './parcours/decliner-parcours.js';
import { OuvrirParcoursSpecifique } from './parcours/ouvrir-parcours.js';
import { TerminerParcoursSpecifique } from './parcours/terminer-parcours.js';
import { CompleterPieces } from './pieces/completer-pieces.js';
import { DispenserPiece } from './pieces/dispenser-piece.js';
import { RetirerPiece } from './pieces/retirer-piece.js';
import { RealiserDiagnostic } from './realiser-diagnostic.js';
import { ConclureRegularisation } from './regularisation/conclure-regularisation.js';
import { FaireDemarche } from './regularisation/faire-demarche.js';
import { OuvrirRegularisation } from './regularisation/ouvrir-regularisation.js';
import { RecevoirPieceRegularisation } from './regularisation/recevoir-piece.js';
import { TraiterEnvoiEchoue } from './traiter-envoi-echoue.js';

export const ACTES_ACCOMPAGNEMENT = {
  RecueillirConsentement,
  RetirerConsentement,
  RealiserDiagnostic,
  ...{ CompleterPieces, DispenserPiece, RetirerPiece },
  LeverPorte,
  FairePointMensuel,
  ...{ OuvrirMesure, RapporterMesure, RenouvelerMesure, TerminerMesure, FaireVisiteAnnuelle },
  ...{ SignalerDesaccord, ArbitrerDesaccord, SaisirInstanceSuivi, DeciderSuiteMesure },
  ...{ ConclureContrat, AmenderContrat, SignerContrat, TerminerContrat },
  ...{ OuvrirRegularisation, RecevoirPieceRegularisation, FaireDemarche, ConclureRegularisation },
  ...{ PrevoirBailGlissant, RevoirBailGlissant, ConstaterGlissement },
  ...{ SignalerGlissementBloque, DeciderSuiteGlissement },
  ...{ EvaluerAcces, ProposerSecurisation, DeciderSecurisation, OrienterMenage, ExpliquerObligations },
  ...{ OuvrirParcoursSpecifique, AvancerParcoursSpecifique, TerminerParcoursSpecifique },
  DeclinerParcoursSpecifique,
  AnnulerOuverture,
  TraiterEnvoiEchoue,
};
