import type { Inscrit } from '../../domaine/noyau/evenement.js';

/** What people write freely in the facts of a dossier, by the name of the field. */
const LIBELLES: Readonly<Record<string, string>> = {
  motif: 'Motif',
  raccourcissement: 'Échéances avancées, pourquoi',
  note: 'Note',
  remarques: 'Remarques',
  synthese: 'Synthèse',
  besoins: 'Besoins repérés',
  compteRendu: 'Compte rendu',
  bilan: 'Bilan',
  precisions: 'Précisions',
  preuve: 'Preuve',
  langue: 'Langue',
  operateur: 'Opérateur',
  intervenant: 'Intervenant',
  logement: 'Logement',
  bailleur: 'Bailleur',
  contenu: 'Contenu',
  suite: 'Suite donnée',
  conditions: 'Conditions d’examen',
  evaluation: 'Évaluation',
  orientation: 'Orientation',
  objet: 'Objet',
  signataire: 'Signataire',
  reference: 'Référence',
  appreciation: 'Appréciation',
  reserves: 'Réserves',
  description: 'Constat',
  resultat: 'Résultat',
  circonstances: 'Circonstances',
};

/** Sealed, and not a text: the bytes of a document. */
const OCTETS = 'octets';

export interface TexteLibre {
  readonly libelle: string;
  readonly texte: string;
}

/** Why a dossier is protected, or no more, is read on a stated ground (R8.24). */
const SUR_MOTIF: readonly string[] = ['AccesRestreint', 'AccesRetabli'];

/** The texts of one fact; none once the household is erased. */
export const textesDe = ({ type, personnel }: Pick<Inscrit, 'type' | 'personnel'>): TexteLibre[] =>
  Object.entries(SUR_MOTIF.includes(type) ? {} : (personnel ?? {})).flatMap(
    ([cle, texte]: [string, unknown]) =>
      typeof texte === 'string' && texte.trim() !== '' && cle !== OCTETS
        ? [{ libelle: LIBELLES[cle] ?? 'Précisions', texte }]
        : [],
  );
