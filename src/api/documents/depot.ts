import type { CleModele, GenreModele } from '../../documents/magasin.js';
import type { FormatDocument } from '../../domaine/documents/modele.js';
import { modeleDe, NOMS_MODELES, type NomModele } from '../../domaine/documents/modeles.js';
import { parmi as schemaParmi } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, parmi, refuser, type Parametres } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { LANGUES_POSSIBLES } from './choix.js';
import { TEXTE, TYPES_DOCUMENT } from './envoyer.js';

const GENRES: readonly GenreModele[] = ['texte', 'word'];
const FORMATS: readonly FormatDocument[] = ['pdf', 'docx'];
const MOTIF_MAX = 400;

export const DEMANDE_MODELE = {
  langue: schemaParmi(LANGUES_POSSIBLES),
  genre: schemaParmi(GENRES),
  version: { type: 'integer', minimum: 1 },
};

/** @throws Probleme 404 */
export function modeleNomme(nom: string): NomModele {
  const modele = NOMS_MODELES.find((m) => m === nom);
  if (!modele) throw introuvable();
  return modele;
}

/** @throws Probleme 400, 404 */
export function cleModele(nom: string, parametres: Parametres): CleModele {
  const modele = modeleNomme(nom);
  const langue = parmi(parametres, 'langue', LANGUES_POSSIBLES) ?? 'fr';
  if (!modeleDe(modele).langues.includes(langue))
    throw refuser('langue', 'ce document n’existe pas dans cette langue');
  return { modele, langue, genre: parmi(parametres, 'genre', GENRES) ?? 'texte' };
}

function entierDe(parametres: Parametres, nom: string): number | undefined {
  const valeur = parametres[nom];
  if (valeur === undefined) return undefined;
  if (!/^\d{1,6}$/.test(valeur)) throw refuser(nom, 'doit être un nombre entier');
  return Number(valeur);
}

export const numeroVersion = (parametres: Parametres): number | undefined => entierDe(parametres, 'version');

export const formatEssai = (parametres: Parametres, defaut: FormatDocument): FormatDocument =>
  parmi(parametres, 'format', FORMATS) ?? defaut;

export const fichierModele = (genre: GenreModele) =>
  genre === 'word' ? { type: TYPES_DOCUMENT.docx, extension: 'docx' } : { type: TEXTE, extension: 'txt' };

/** The fields that come with a file. @throws Probleme 400, 404 */
export function lireDepot(nom: string, http: Requete) {
  const corps: unknown = http.body;
  const parametres = parametresDe(corps, ['genre', 'langue', 'motif', 'apres', 'reprend']);
  const motif = (parametres['motif'] ?? '').trim();
  if (motif.length > MOTIF_MAX) throw refuser('motif', `doit compter ${MOTIF_MAX} caractères au plus`);
  return {
    cle: cleModele(nom, parametres),
    motif,
    apres: entierDe(parametres, 'apres') ?? 0,
    reprend: entierDe(parametres, 'reprend') ?? null,
  };
}
