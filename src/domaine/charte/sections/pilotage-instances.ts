const RESERVATAIRES = ['Communes', 'Action Logement', 'CTG', 'CAF', 'État (DGCOPOP)'];
const BAILLEURS = ['SIGUY', 'SIMKO', 'SEMSAMAR'];

/** The instances that the CIA names (003). No seed gives their rhythm. */
export const INSTANCES_DEFAUT = [
  {
    code: 'cih',
    nom: 'Conférence intercommunale de l’habitat (CIH)',
    role: 'Définit et pilote la politique intercommunale d’attribution ; suit la convention intercommunale d’attribution et le plan partenarial de gestion de la demande ; suit les objectifs de mixité sociale, de mutation et de relogement (L. 441-1, L. 441-2-3, renouvellement urbain).',
    composition: ['CACL', ...BAILLEURS, ...RESERVATAIRES, 'Partenaires sociaux'],
  },
  {
    code: 'ateliers-cih',
    nom: 'Ateliers thématiques de la CIH',
    role: 'Animent et suivent la politique de mixité sociale et d’accueil des ménages ; préparent les décisions de la conférence.',
    composition: ['CACL', 'AUDEG', 'ADIL', ...BAILLEURS, ...RESERVATAIRES, 'Associations'],
  },
  {
    code: 'commission-relogement',
    nom: 'Commission de relogement',
    role: 'Rapproche l’offre et la demande, sur le même modèle que dans le cadre du PDRU ; ses décisions s’appliquent dossier par dossier.',
    composition: ['CACL', 'Communes', ...BAILLEURS, 'Réservataires', 'État (DGCOPOP)', 'Associations'],
  },
  {
    code: 'commission-cas-specifiques',
    nom: 'Commission d’examen des cas « spécifiques »',
    role: 'Examine les situations sans solution et les mutations entre bailleurs.',
    composition: ['CACL', ...BAILLEURS, ...RESERVATAIRES],
  },
  {
    code: 'caleol',
    nom: 'CALEOL de chaque bailleur',
    role: 'Attribue les logements, examine l’occupation et les mutations internes, suit les attributions au fil de l’eau. Les réservataires, notamment la CTG, en sont membres.',
    composition: ['Bailleur', 'Commune', 'CACL', 'Réservataires', 'CTG'],
  },
];

/** The partners that the CIA names (003); which of them sign the charter is for the CACL to say. */
export const SIGNATAIRES_DEFAUT = [
  { code: 'cacl', nom: 'CACL', qualite: 'Pilote du relogement' },
  { code: 'communes', nom: 'Communes de la CACL', qualite: 'Copilote de la charte, réservataires (CCAS)' },
  { code: 'dgtm', nom: 'État, DGTM', qualite: 'Services de l’État' },
  { code: 'dgcopop', nom: 'État, DGCOPOP', qualite: 'Réservataire, DALO et hébergement' },
  { code: 'ctg', nom: 'Collectivité territoriale de Guyane', qualite: 'Réservataire' },
  { code: 'siguy', nom: 'SIGUY', qualite: 'Bailleur social' },
  { code: 'simko', nom: 'SIMKO', qualite: 'Bailleur social' },
  { code: 'semsamar', nom: 'SEMSAMAR', qualite: 'Bailleur social' },
  { code: 'action-logement', nom: 'Action Logement', qualite: 'Réservataire, guichet d’enregistrement' },
  { code: 'adil', nom: 'ADIL de Guyane', qualite: 'Copilote du réseau d’accueil' },
  { code: 'audeg', nom: 'AUDEG', qualite: 'Observatoire de l’habitat' },
  { code: 'caf', nom: 'CAF', qualite: 'Partenaire social, réservataire' },
  { code: 'associations', nom: 'Associations', qualite: 'Accompagnement, quartiers, locataires' },
];
