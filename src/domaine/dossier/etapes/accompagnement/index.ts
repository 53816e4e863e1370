import { CompleterPieces } from './completer-pieces.js';
import { ConclureContrat } from './conclure-contrat.js';
import { FairePointMensuel } from './faire-point-mensuel.js';
import { LeverPorte } from './lever-porte.js';
import { OuvrirMesure } from './ouvrir-mesure.js';
import { RealiserDiagnostic } from './realiser-diagnostic.js';
import { RecueillirConsentement } from './recueillir-consentement.js';
import { TerminerMesure } from './terminer-mesure.js';
import { TraiterEnvoiEchoue } from './traiter-envoi-echoue.js';

export const ACTES_ACCOMPAGNEMENT = {
  RecueillirConsentement,
  RealiserDiagnostic,
  CompleterPieces,
  LeverPorte,
  ConclureContrat,
  OuvrirMesure,
  TerminerMesure,
  FairePointMensuel,
  TraiterEnvoiEchoue,
};
