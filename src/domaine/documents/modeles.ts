import { CONVOCATION_COMMISSION, PV } from './commission.js';
import type { ModeleDocument } from './modele.js';

/** Every kind of document of the service. Its shipped text is `modeles/documents/<name>.txt`, or `<name>.<language>.txt`. */
export const MODELES = {
  'convocation-commission': CONVOCATION_COMMISSION,
  pv: PV,
} as const satisfies Readonly<Record<string, ModeleDocument>>;
export type NomModele = keyof typeof MODELES;
export const NOMS_MODELES = Object.keys(MODELES) as readonly NomModele[];
export const estModele = (nom: string): nom is NomModele => Object.hasOwn(MODELES, nom);

/** A kind of document, its own fields forgotten. */
export const modeleDe = (nom: NomModele): ModeleDocument => MODELES[nom];
