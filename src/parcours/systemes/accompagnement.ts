import { dossier, systeme, type Systeme } from './systeme.js';

/** Step 3, and what goes on beside the others. */
export const SYSTEMES_ACCOMPAGNEMENT: readonly Systeme[] = [
  systeme('referent', 'Référent unique et passation', dossier('ReferentDesigne', 'ReferentTransmis')),
  systeme(
    'protection',
    'Violences : adresse protégée, que l’autre adulte ne peut deviner',
    dossier('AccesRestreint', 'ProtectionConsultee'),
    [
      'dossier protégé introuvable pour le référent de l’autre adulte',
      'dossier protégé introuvable pour le bailleur de l’autre adulte',
      'motif de la protection refusé sans raison',
      'dossier protégé lu par son référent',
    ],
  ),
  systeme(
    'mandats',
    'Mandat d’un relais, le temps de sa mission',
    dossier('PartenaireMandate', 'MandatTermine'),
    ['dossier introuvable pour un partenaire sans mandat', 'dossier introuvable une fois le mandat terminé'],
  ),
  systeme(
    'consentements',
    'Consentements donnés et retirés',
    dossier('ConsentementRecueilli', 'ConsentementRetire'),
  ),
  systeme(
    'mesures',
    'Mesures AVDL/GLA : ouverte, rapportée, renouvelée, terminée',
    dossier('MesureOuverte', 'MesureRapportee', 'MesureRenouvelee', 'MesureTerminee'),
  ),
  systeme(
    'mesures-pdalpd',
    'Mesures du PDALPD : FSL, ASLL, MOUS, SIAO, CCAPEX',
    dossier('MesureOuverte', 'MesureTerminee'),
    ['mesures FSL, ASLL, MOUS, SIAO et CCAPEX, chacune son terme'],
  ),
  systeme('visite-annuelle', 'GLA : visite annuelle, puis veille', dossier('VisiteAnnuelleFaite'), [
    'visite annuelle demandée',
  ]),
  systeme('arbitrage', 'Désaccord et arbitrage', dossier('DesaccordSignale', 'DesaccordArbitre')),
  systeme(
    'instance-suivi',
    'ASLL : instance de suivi et de réorientation',
    dossier('InstanceSuiviSaisie', 'SuiteMesureDecidee'),
  ),
  systeme(
    'contrat',
    'Contrat personnalisé : versions, signature, fin',
    dossier('ContratConclu', 'ContratSigne', 'ContratAmende', 'ContratTermine'),
  ),
  systeme('point-mensuel', 'Point mensuel', dossier('PointMensuelFait')),
  systeme(
    'regularisation',
    'Régularisation : pièces, démarches, issue',
    dossier('RegularisationOuverte', 'PieceRegularisationRecue', 'DemarcheFaite', 'RegularisationConclue'),
  ),
  systeme(
    'bail-glissant',
    'Bail glissant : revue, blocage, suite, glissement',
    dossier(
      'BailGlissantPrevu',
      'BailGlissantRevu',
      'GlissementBloque',
      'SuiteGlissementDecidee',
      'BailGlisse',
    ),
  ),
  systeme(
    'grilles',
    'Grille d’accès au logement, orientation, obligations',
    dossier('AccesEvalue', 'MenageOriente', 'ObligationsExpliquees'),
  ),
  systeme(
    'securisation',
    'Sécurisation des ménages DALO',
    dossier('SecurisationProposee', 'SecurisationDecidee'),
  ),
  systeme(
    'parcours-specifique',
    'Parcours spécifique',
    dossier('ParcoursSpecifiqueOuvert', 'ParcoursSpecifiqueAvance', 'ParcoursSpecifiqueTermine'),
  ),
];
