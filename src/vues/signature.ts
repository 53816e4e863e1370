import { comparable, signatureDe } from '../domaine/doublons/signature.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { definirTable } from './table.js';

interface LigneSignature {
  dossier_id: string;
  noms: string;
  colle: string;
  colle_inverse: string;
  naissance: string | null;
  telephone: string | null;
  numero_unique: string | null;
}

const ouNul = (texte: string): string | null => (texte === '' ? null : texte);

/** What a household is recognised by (R2.50): nothing of those that may not be compared, and gone with its key. */
export const VUE_SIGNATURE = definirTable<EtatDossier, LigneSignature>({
  nom: 'personnel.signature',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    noms: 'text',
    colle: 'text',
    colle_inverse: 'text',
    naissance: 'date',
    telephone: 'text',
    numero_unique: 'text',
  },
  lignes(etat) {
    if (!etat.menage || !comparable(etat)) return [];
    const { noms, colle, colleInverse, naissance, telephone, numeroUnique } = signatureDe(
      etat.menage.identite,
    );
    return [
      {
        ...{ dossier_id: etat.id, noms, colle, colle_inverse: colleInverse, naissance },
        ...{ telephone: ouNul(telephone), numero_unique: ouNul(numeroUnique) },
      },
    ];
  },
  manquants: `SELECT d.id FROM vues.dossier d LEFT JOIN personnel.signature s ON s.dossier_id = d.id
    WHERE NOT d.purge AND d.issue IS DISTINCT FROM 'fusionne' AND d.issue IS DISTINCT FROM 'decohabitation-annulee'
      AND s.dossier_id IS NULL`,
});
