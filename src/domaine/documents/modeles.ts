import { ATTESTATION } from './dictionnaires/attestation.js';
import { BILAN } from './dictionnaires/bilan.js';
import { CONVOCATION_COMMISSION, PV } from './dictionnaires/commission.js';
import { CONTRAT } from './dictionnaires/contrat.js';
import { CONVOCATION, PROPOSITION } from './dictionnaires/proposition.js';
import type { ModeleDocument } from './modele.js';

/** Documents of a dossier. Their shipped texts are `modeles/documents/<name>.txt`, and `<name>.<language>.txt`. */
export const MODELES_DOSSIER = {
  convocation: CONVOCATION,
  proposition: PROPOSITION,
  contrat: CONTRAT,
  attestation: ATTESTATION,
  bilan: BILAN,
} as const satisfies Readonly<Record<string, ModeleDocument>>;
export type NomModeleDossier = keyof typeof MODELES_DOSSIER;
/** What each is called. */
export const TITRES_DOSSIER = {
  convocation: CONVOCATION.titre,
  proposition: PROPOSITION.titre,
  contrat: CONTRAT.titre,
  attestation: ATTESTATION.titre,
  bilan: BILAN.titre,
} as const satisfies Record<NomModeleDossier, string>;
export const NOMS_MODELES_DOSSIER = Object.keys(MODELES_DOSSIER) as readonly NomModeleDossier[];

/** Every kind of document of the service. */
export const MODELES = {
  ...MODELES_DOSSIER,
  'convocation-commission': CONVOCATION_COMMISSION,
  pv: PV,
} as const satisfies Readonly<Record<string, ModeleDocument>>;
export type NomModele = keyof typeof MODELES;
export const NOMS_MODELES = Object.keys(MODELES) as readonly NomModele[];

/** A kind of document, its own fields forgotten. */
export const modeleDe = (nom: NomModele): ModeleDocument => MODELES[nom];
