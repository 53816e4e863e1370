import { LANGUES_DOCUMENT } from '../../domaine/documents/modele.js';
import { entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import { limitesUnFichier } from '../requete/fichier-joint.js';

const GENRE = parmi(['texte', 'word']);
const LANGUE = parmi(Object.keys(LANGUES_DOCUMENT));
const LANGUES = tableau(objet({ code: texte, libelle: texte }));
/** A model of letters is some tens of kilobytes; with a picture in its head, some hundreds. */
const TAILLE_MAX = 2 * 1024 * 1024;

export const RUBRIQUE_MODELES = 'Modèles de documents';
export const CHEMIN_MODELE = { modele: 'Nom du modèle : `contrat`, `pv`…' };
export const CHAMP_FICHIER = 'fichier';
export const LIMITES_DEPOT = limitesUnFichier(TAILLE_MAX);
export const CORPS_DEPOT = {
  type: 'object',
  properties: {
    [CHAMP_FICHIER]: { type: 'string', format: 'binary', description: 'Texte UTF-8 ou .docx, 2 Mo au plus' },
    genre: GENRE,
    langue: LANGUE,
    motif: { type: 'string', maxLength: 400 },
    apres: { type: 'integer', minimum: 0, description: 'Version lue ; 0 = modèle livré' },
    reprend: {
      type: 'integer',
      minimum: 1,
      description: 'Version passée à remettre en service, à la place d’un fichier',
    },
  },
} as const;
export const VERSION_POSEE = nomme('VersionModelePosee', objet({ version: entier }));

const RESUME = { modele: texte, titre: texte, objet: texte, langues: LANGUES };
export const MODELES_LISTE = nomme(
  'ModelesDocuments',
  objet({ modeles: tableau(nomme('ModeleDocument', objet(RESUME))) }),
);
export const MODELE = nomme(
  'ModeleDocumentDetaille',
  objet({
    ...RESUME,
    champs: tableau(
      objet({
        ecrit: texte,
        titre: texte,
        genre: parmi(['texte', 'condition', 'liste']),
        exemple: texte,
        dans: nul(texte),
      }),
    ),
    versions: tableau(
      objet({
        langue: LANGUE,
        genre: GENRE,
        version: entier,
        auteur: texte,
        le: instant,
        motif: texte,
        empreinte: nul(texte),
      }),
    ),
  }),
);
