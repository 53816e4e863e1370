import type { Donnees } from '../domaine/documents/champs.js';

/** Not characters at all for XML 1.0, nor for a PDF (controls, lone surrogates, non-characters). */
// eslint-disable-next-line no-control-regex
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const MOITIES = /[\ud800-\udfff]/gu;

const nettoyer = (valeur: Donnees[string]): Donnees[string] => {
  if (typeof valeur === 'string') return valeur.replace(MOITIES, '').replace(INTERDITS, '');
  return typeof valeur === 'boolean' ? valeur : valeur.map(sansCaractereInterdit);
};

/** The same data without what no document can hold. */
export const sansCaractereInterdit = (donnees: Donnees): Donnees =>
  Object.fromEntries(Object.entries(donnees).map(([nom, valeur]) => [nom, nettoyer(valeur)]));
