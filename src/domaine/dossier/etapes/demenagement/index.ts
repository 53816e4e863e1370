import { AccomplirDemarche } from './accomplir-demarche.js';
import { AccorderPriseEnCharge } from './accorder-prise-en-charge.js';
import { EnregistrerFacture } from './enregistrer-facture.js';
import { EtablirEtatDesLieux } from './etablir-etat-des-lieux.js';
import { LibererLogementOrigine } from './liberer-logement-origine.js';
import { ProlongerTransitoire } from './prolonger-transitoire.js';
import { RealiserDemenagement } from './realiser-demenagement.js';
import { RemettreCles } from './remettre-cles.js';
import { RendreCles } from './rendre-cles.js';
import { SignerBail } from './signer-bail.js';
import { TenirReunionInformation } from './tenir-reunion-information.js';
import { TraiterLogementLibere } from './traiter-logement-libere.js';

export const ACTES_DEMENAGEMENT = {
  SignerBail,
  TenirReunionInformation,
  AccorderPriseEnCharge,
  EnregistrerFacture,
  EtablirEtatDesLieux,
  RemettreCles,
  RealiserDemenagement,
  AccomplirDemarche,
  RendreCles,
  LibererLogementOrigine,
  TraiterLogementLibere,
  ProlongerTransitoire,
};
