/** One column of a file of households, explained. */
export interface Colonne {
  readonly nom: string;
  readonly libelle: string;
  readonly attendu: string;
  /** What the two lines of the model hold. */
  readonly exemples: readonly [string, string];
  readonly obligatoire?: true;
}

const MONTANT = 'En euros, avec ou sans centimes : 1 180,50';
const OUI_NON = 'oui ou non';
const TAILLE = 'De T1 à T7';

/** The columns of a file of households, in their usual order; the operation of the examples is put in by `modele`. */
export const COLONNES: readonly Colonne[] = [
  {
    nom: 'reference',
    libelle: 'Référence du ménage',
    attendu: 'Votre numéro, unique dans l’opération',
    exemples: ['EXEMPLE-1', 'EXEMPLE-2'],
    obligatoire: true,
  },
  { nom: 'programme', libelle: 'Programme', attendu: 'NPNRU ou LHI', exemples: ['', ''], obligatoire: true },
  {
    nom: 'operation',
    libelle: 'Opération',
    attendu: 'Le nom de l’opération dans les fichiers, donné plus haut',
    exemples: ['', ''],
    obligatoire: true,
  },
  {
    nom: 'commune',
    libelle: 'Commune',
    attendu: 'Une commune de l’opération',
    exemples: ['', ''],
    obligatoire: true,
  },
  { nom: 'nom', libelle: 'Nom', attendu: 'Texte', exemples: ['Exemple', 'Modèle'], obligatoire: true },
  { nom: 'prenom', libelle: 'Prénom', attendu: 'Texte', exemples: ['Marie', 'José'], obligatoire: true },
  {
    nom: 'date_naissance',
    libelle: 'Date de naissance',
    attendu: '14/03/1961 ou 1961-03-14',
    exemples: ['14/03/1961', '02/07/1984'],
  },
  { nom: 'telephone', libelle: 'Téléphone', attendu: 'Avec son zéro initial', exemples: ['', ''] },
  {
    nom: 'langue',
    libelle: 'Langue du ménage',
    attendu: 'Texte',
    exemples: ['français', 'créole guyanais'],
  },
  {
    nom: 'statut_occupation',
    libelle: 'Statut d’occupation',
    attendu: 'Locataire, propriétaire occupant, occupant sans titre ou hébergé',
    exemples: ['locataire', 'hébergé'],
  },
  {
    nom: 'anciennete_annees',
    libelle: 'Ancienneté dans le logement',
    attendu: 'En années',
    exemples: ['12', '3'],
  },
  { nom: 'nombre_personnes', libelle: 'Nombre de personnes', attendu: 'Nombre entier', exemples: ['2', '4'] },
  {
    nom: 'ressources_mensuelles',
    libelle: 'Ressources mensuelles',
    attendu: MONTANT,
    exemples: ['1180,50', '1465'],
  },
  { nom: 'loyer', libelle: 'Loyer', attendu: MONTANT, exemples: ['412,30', ''] },
  { nom: 'charges', libelle: 'Charges', attendu: MONTANT, exemples: ['65', ''] },
  { nom: 'aides', libelle: 'Aides au logement', attendu: MONTANT, exemples: ['238', ''] },
  { nom: 'typologie', libelle: 'Taille du logement', attendu: TAILLE, exemples: ['T3', 'T2'] },
  { nom: 'surface', libelle: 'Surface', attendu: 'En mètres carrés', exemples: ['62,5', '41'] },
  { nom: 'handicap', libelle: 'Handicap dans le ménage', attendu: OUI_NON, exemples: ['non', 'non'] },
  { nom: 'violences', libelle: 'Situation de violences', attendu: OUI_NON, exemples: ['non', 'non'] },
  { nom: 'dalo', libelle: 'Reconnu prioritaire (DALO)', attendu: OUI_NON, exemples: ['non', 'non'] },
  {
    nom: 'numero_unique',
    libelle: 'Numéro unique de demande',
    attendu: '18 chiffres, la colonne étant au format texte',
    exemples: ['', ''],
  },
  {
    nom: 'communes_souhaitees',
    libelle: 'Communes souhaitées',
    attendu: 'Séparées par une barre : Matoury|Cayenne',
    exemples: ['Matoury|Cayenne', 'Cayenne'],
  },
  { nom: 'typologie_souhaitee', libelle: 'Taille souhaitée', attendu: TAILLE, exemples: ['T2', 'T4'] },
  {
    nom: 'accepte_transitoire',
    libelle: 'Accepte un logement transitoire',
    attendu: OUI_NON,
    exemples: ['non', 'oui'],
  },
  {
    nom: 'immeuble',
    libelle: 'Immeuble',
    attendu: 'Code d’un immeuble de l’opération, ou rien',
    exemples: ['', ''],
  },
  {
    nom: 'latitude',
    libelle: 'Latitude',
    attendu: 'En degrés décimaux, avec la longitude : 4,9224',
    exemples: ['', ''],
  },
  {
    nom: 'longitude',
    libelle: 'Longitude',
    attendu: 'En degrés décimaux, avec la latitude : -52,3135',
    exemples: ['', ''],
  },
];

/** The name of a column as people read it; `ligne` is the whole line. */
export const libelleColonne = (nom: string, colonnes: readonly Colonne[]): string =>
  nom === 'ligne' ? 'Ligne entière' : (colonnes.find((c) => c.nom === nom)?.libelle ?? nom);
