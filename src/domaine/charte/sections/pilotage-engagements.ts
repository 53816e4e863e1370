/** Year of a calendar that the CIA gives without a day: its last day. */
const finDe = (annee: number) => `${annee}-12-31`;
const suivi = { etat: 'a-engager' } as const;
const uneFois = { rythme: 'une-fois', ...suivi } as const;
const annuel = { rythme: 'annuel', ...suivi } as const;
const permanent = { rythme: 'permanent', ...suivi } as const;
const BAILLEURS = ['siguy', 'simko', 'semsamar'];
const RESERVATAIRES = ['communes', 'dgcopop', 'ctg', 'action-logement'];

/** What each partner is committed to by the priority actions of the CIA (003), with the calendar it gives. */
export const ENGAGEMENTS_DEFAUT = [
  {
    code: 'instances',
    qui: ['cacl'],
    quoi: 'Mettre en place l’ensemble des instances et tenir le premier examen des cas « spécifiques ».',
    echeance: finDe(2021),
    ...uneFois,
  },
  {
    code: 'charte',
    qui: ['cacl', 'communes'],
    quoi: 'Adopter la charte de relogement, opérationnelle dès le démarrage des relogements du NPNRU et de la LHI.',
    echeance: finDe(2021),
    ...uneFois,
  },
  {
    code: 'enquete-unique',
    qui: ['cacl'],
    quoi: 'Tenir un questionnaire d’enquête sociale homogène et une base unique pour le NPNRU et la LHI.',
    ...permanent,
  },
  {
    code: 'guichet-unique',
    qui: ['cacl'],
    quoi: 'Tenir le guichet unique de l’offre disponible.',
    ...permanent,
  },
  {
    code: 'mobilisation-offre',
    qui: [...BAILLEURS, ...RESERVATAIRES],
    quoi: 'Mobiliser l’ensemble des bailleurs et des contingents pour l’offre de relogement.',
    ...permanent,
  },
  {
    code: 'observatoire',
    qui: ['audeg', 'cacl'],
    quoi: 'Centraliser et traiter les données, tenir l’observatoire et le référentiel des quartiers ; contractualiser la transmission des données avec les bailleurs.',
    echeance: finDe(2021),
    ...uneFois,
  },
  {
    code: 'bilan-bailleurs',
    qui: BAILLEURS,
    quoi: 'Faire remonter les attributions et leurs caractéristiques, le nombre de relogements, le bilan des logements réservés, proposés et attribués par réservataire, typologie, financement, localisation et période de construction (CCH R. 441-5-1).',
    ...annuel,
  },
  { code: 'donnees-sne', qui: ['adil'], quoi: 'Transmettre les données consolidées du SNE.', ...annuel },
  {
    code: 'bilan-dalo',
    qui: ['dgcopop'],
    quoi: 'Transmettre le bilan des attributions au public DALO.',
    ...annuel,
  },
  {
    code: 'bilan-reservataires',
    qui: RESERVATAIRES,
    quoi: 'Transmettre le bilan des attributions, dont les mutations, s’il ne l’est pas par l’État.',
    ...annuel,
  },
  {
    code: 'reseau-accueil',
    qui: ['cacl', 'adil'],
    quoi: 'Copiloter le réseau d’accueil des demandeurs et harmoniser l’information.',
    echeance: finDe(2020),
    ...uneFois,
  },
  {
    code: 'criteres-priorite',
    qui: ['cacl', 'dgcopop'],
    quoi: 'Arrêter la liste des critères locaux de priorité ; former et déployer SYPLO.',
    echeance: finDe(2022),
    ...uneFois,
  },
  {
    code: 'cotation',
    qui: ['cacl', ...BAILLEURS, ...RESERVATAIRES],
    quoi: 'Mettre en place la cotation de la demande (loi ELAN).',
    echeance: '2021-09-01',
    ...uneFois,
  },
  {
    code: 'gestion-en-flux',
    qui: [...BAILLEURS, ...RESERVATAIRES],
    quoi: 'Mettre en conformité les conventions de réservation, en flux (loi ELAN).',
    echeance: '2021-11-24',
    ...uneFois,
  },
  {
    code: 'criteres-mutation',
    qui: BAILLEURS,
    quoi: 'Harmoniser les critères de mutation et établir les passerelles entre bailleurs.',
    echeance: finDe(2021),
    ...uneFois,
  },
  {
    code: 'territorialisation',
    qui: ['cacl', ...BAILLEURS, ...RESERVATAIRES],
    quoi: 'Territorialiser les objectifs d’attribution par secteur et par bailleur, sur la base du référentiel des quartiers.',
    echeance: finDe(2022),
    ...uneFois,
  },
  {
    code: 'suivi-fragiles',
    qui: ['associations', 'cacl'],
    quoi: 'Enquêter auprès des ménages les plus fragiles après le relogement.',
    ...permanent,
  },
];
