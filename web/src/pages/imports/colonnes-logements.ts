import type { Colonne } from './colonnes.ts';

const OUI_NON = 'oui ou non';
const MONTANT = 'En euros, avec ou sans centimes : 412,30';
const JOUR = '01/12/2026, ou année-mois-jour';
const CODE = 'Code d’une organisation déclarée';

/** The columns of a file of offers, in their usual order; only the ones said to be due must be there. */
export const COLONNES_LOGEMENTS: readonly Colonne[] = [
  {
    nom: 'reference',
    libelle: 'Référence du bailleur',
    attendu: 'Unique chez le bailleur : la même référence met l’offre à jour',
    exemples: ['EXEMPLE-1', 'EXEMPLE-2'],
    obligatoire: true,
  },
  { nom: 'bailleur', libelle: 'Bailleur', attendu: `${CODE}, due par un pilote`, exemples: ['', ''] },
  {
    nom: 'nature',
    libelle: 'Nature de l’offre',
    attendu: 'social, prive, iml, bail-rehabilitation, auto-construction ou transitoire',
    exemples: ['social', 'transitoire'],
    obligatoire: true,
  },
  {
    nom: 'commune',
    libelle: 'Commune',
    attendu: 'Une commune de la CACL',
    exemples: ['Matoury', 'Cayenne'],
    obligatoire: true,
  },
  {
    nom: 'hors_qpv',
    libelle: 'Hors quartier prioritaire',
    attendu: OUI_NON,
    exemples: ['oui', 'non'],
    obligatoire: true,
  },
  { nom: 'qpv', libelle: 'Nom du quartier prioritaire', attendu: 'Texte', exemples: ['', 'Village chinois'] },
  { nom: 'code_qpv', libelle: 'Code du quartier', attendu: 'QN puis six caractères', exemples: ['', ''] },
  { nom: 'millesime_qpv', libelle: 'Millésime de la géographie', attendu: 'Année', exemples: ['', ''] },
  {
    nom: 'typologie',
    libelle: 'Typologie',
    attendu: 'De T1 à T7',
    exemples: ['T3', 'T1'],
    obligatoire: true,
  },
  {
    nom: 'surface',
    libelle: 'Surface',
    attendu: 'En mètres carrés',
    exemples: ['64,5', '30'],
    obligatoire: true,
  },
  { nom: 'etage', libelle: 'Étage', attendu: '0 : rez-de-chaussée', exemples: ['0', ''] },
  { nom: 'ascenseur', libelle: 'Ascenseur', attendu: OUI_NON, exemples: ['', ''] },
  {
    nom: 'loyer',
    libelle: 'Loyer mensuel',
    attendu: MONTANT,
    exemples: ['412,30', '120'],
    obligatoire: true,
  },
  {
    nom: 'charges',
    libelle: 'Charges mensuelles',
    attendu: MONTANT,
    exemples: ['45', '20'],
    obligatoire: true,
  },
  { nom: 'annexes', libelle: 'Annexes mensuelles', attendu: MONTANT, exemples: ['', ''] },
  { nom: 'depot_garantie', libelle: 'Dépôt de garantie', attendu: MONTANT, exemples: ['412,30', ''] },
  {
    nom: 'accessible',
    libelle: 'Accessible aux personnes handicapées',
    attendu: OUI_NON,
    exemples: ['oui', 'non'],
    obligatoire: true,
  },
  {
    nom: 'accessibilite',
    libelle: 'Niveau d’accessibilité',
    attendu: 'aucune, adaptable, fauteuil ou adapte',
    exemples: ['fauteuil', ''],
  },
  {
    nom: 'disponible_le',
    libelle: 'Disponible le',
    attendu: JOUR,
    exemples: ['01/12/2026', '15/01/2027'],
    obligatoire: true,
  },
  {
    nom: 'financement',
    libelle: 'Financement',
    attendu: 'LLTS, LLS, PLS, ANAH ou libre',
    exemples: ['LLTS', ''],
  },
  { nom: 'reservataire', libelle: 'Contingent', attendu: `${CODE}, ou rien`, exemples: ['', ''] },
  { nom: 'conventionne_le', libelle: 'Conventionné le', attendu: JOUR, exemples: ['15/06/2024', ''] },
  { nom: 'annee_construction', libelle: 'Année de construction', attendu: 'Année', exemples: ['2024', ''] },
  { nom: 'classe_energie', libelle: 'Classe énergie', attendu: 'De A à G', exemples: ['C', ''] },
  { nom: 'secteur', libelle: 'Secteur', attendu: 'Texte', exemples: ['Bourg', ''] },
  { nom: 'adresse', libelle: 'Adresse', attendu: 'Texte', exemples: ['', ''] },
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
  {
    nom: 'ident_rpls',
    libelle: 'Identifiant RPLS',
    attendu: '6 à 20 chiffres ou lettres',
    exemples: ['', ''],
  },
  {
    nom: 'duree_maximale_mois',
    libelle: 'Durée maximale, en mois',
    attendu: 'Logement transitoire seulement',
    exemples: ['', '12'],
  },
  {
    nom: 'gestionnaire',
    libelle: 'Association gestionnaire',
    attendu: `Intermédiation locative seulement : ${CODE.toLowerCase()}`,
    exemples: ['', ''],
  },
  {
    nom: 'travaux_jusquau',
    libelle: 'Travaux jusqu’au',
    attendu: `Bail à réhabilitation seulement : ${JOUR}`,
    exemples: ['', ''],
  },
  {
    nom: 'operateur',
    libelle: 'Opérateur de l’accompagnement',
    attendu: `Auto-construction seulement : ${CODE.toLowerCase()}`,
    exemples: ['', ''],
  },
  {
    nom: 'parcelle',
    libelle: 'Parcelle cadastrale',
    attendu: 'Auto-construction seulement : AB 123',
    exemples: ['', ''],
  },
];
