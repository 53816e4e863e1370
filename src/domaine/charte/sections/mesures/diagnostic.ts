import { entreeDe, rubrique, TOUS_LOGEMENTS } from './champs.js';

const entree = entreeDe({
  famille: 'diagnostic',
  unite: 'menage',
  duree: { duree: 'P2M', calendrier: 'civil' },
});
const ECOUTER = rubrique('Écouter et conseiller');
const CONFIANCE = rubrique('Instaurer une relation de confiance');
const REUNION_DES_PARTIES =
  'Organiser une « réunion des parties » (réunion de synthèse, tripartite, espaces de coordination, temps d’échange…)';
const PRESENTER =
  'Contacter les interlocuteurs, présenter le ménage, lui donner un rendez-vous, lui indiquer la liste des documents nécessaires';

/** Diagnostic logement: bricks 1.1 to 1.5, each once, for a household (004, « Tableau des briques diagnostic logement »). */
export const MESURES_DIAGNOSTIC = [
  entree({
    code: '1.1',
    libelle: '1.1 Diagnostic',
    interventions: 1,
    mission:
      'Analyser la situation et établir un diagnostic des besoins du ménage permettant de l’orienter, dans une approche globale de sa situation, ce qui permet d’évaluer le niveau d’intensité nécessaire de l’accompagnement à mettre en place.',
    resultat:
      'Connaître la capacité de la personne à intégrer un logement ordinaire ou l’écart entre la situation de la personne et cette autonomie et les moyens nécessaires pour le combler.\nProposer de premières orientations. Envisager la prestation (type de logement +/- accompagnement) la plus adaptée en fonction de la situation du ménage.',
    rubriques: [
      ECOUTER,
      CONFIANCE,
      rubrique(
        'Réaliser le diagnostic social',
        'Faire le point des droits et prestations, difficultés rencontrées dans les différents domaines (santé, emploi, logement, famille, ressources)',
        'Recueillir les avis et contributions possibles des partenaires autour du ménage',
        'Mettre à plat le budget actuel recettes/dépenses ; le cas échéant, simulation/estimation des aides au logement par la CAF/CMSA',
      ),
      rubrique(
        'Réaliser le diagnostic logement',
        'Évaluer l’autonomie du ménage par rapport au logement',
        'Établir un historique du parcours logement (impayés, historique de locataire, d’accédant, hébergement…) et le rapprocher du parcours social et/ou professionnel',
        'Analyser la situation actuelle du logement (y compris les aspects techniques et juridiques) ou du non logement (durée, demandes d’hébergement). Par exemple : état du logement (non décence, insalubrité…), localisation, adaptation au mode de vie, à la composition familiale (degré d’occupation…), statut, aspects juridiques, adaptation au budget',
        'Faire le point des démarches effectuées. Par exemple : demandes de logement : expliquer des situations de blocage de certaines solutions tentées mais non abouties',
        'Détecter un certain nombre d’actions urgentes. Par exemple : démarches tendant à l’ouverture de droits par les services sociaux',
        'Reformuler les besoins et les attentes du ménage',
      ),
      rubrique(
        'Conclure le diagnostic social et logement',
        'Conclure sur le besoin et son ajustement par rapport au marché',
        'Élaborer une tactique pour atteindre l’objectif envisagé',
        'Évaluer la capacité du ménage à atteindre l’objectif. Par exemple : s’il est capable de réaliser seul ou non la mobilisation des aides au logement, la recherche, la négociation, l’entrée dans les lieux, l’appropriation du logement…',
        'Formaliser l’adhésion du ménage : signature du diagnostic',
      ),
    ],
    interlocuteurs: [
      'Prescripteur/Financeur des solutions préconisées (par exemple FSL pour un accompagnement), bailleur ou gestionnaire dans certains cas, services financiers ou sociaux ayant suivi le ménage',
    ],
    outils: [
      'Historique',
      'Fiche décrivant les caractéristiques du ménage, sa problématique',
      'Grille commune validée dans le cadre du PDALPD ou d’une autre politique sociale locale du logement',
      'Document de diagnostic à rédiger',
    ],
    moyens: [
      'Visite sur le lieu de vie et rendez-vous entre le ménage et un travailleur social (y compris organisation de la première rencontre)',
      'Analyse des documents apportés par le ménage et éventuellement par d’autres partenaires',
      'Contacts téléphoniques',
    ],
    logements: TOUS_LOGEMENTS,
  }),
  entree({
    code: '1.2',
    libelle: '1.2 Explication au ménage',
    interventions: 1,
    mission: 'Expliciter la démarche proposée et le champ des possibles et susciter l’adhésion du ménage.',
    resultat:
      'Compréhension de la démarche proposée et engagement du ménage dans cette démarche d’accompagnement.',
    rubriques: [
      rubrique('Écouter et conseiller', 'Entendre les difficultés'),
      rubrique(
        'Instaurer une relation de confiance',
        'Faire prendre conscience de la gravité de la situation, qu’il existe des moyens pour en sortir…',
        'Expliquer les mécanismes à l’œuvre, les responsabilités engagées, les risques…',
      ),
      rubrique(
        'Présenter et proposer les différentes options en vue d’une autonomie à terme',
        'Par exemple : une offre adaptée (logement, hébergement) et/ou une prestation d’accompagnement',
      ),
      rubrique(
        'Présenter la prestation d’accompagnement',
        'Identifier et décrire le rôle de chacun durant la prestation (ménage, accompagnant, référents sociaux autres, gestionnaire ou bailleur du logement…)',
        'Expliquer le contrat, ses objectifs et les modalités habituelles de l’accompagnement',
        'Rappeler les libertés, droits et obligations de chacun, accompagné et accompagnant',
      ),
      rubrique(
        'Rédiger un pré-projet d’accompagnement avec le ménage (fin brique 2 et début brique 3, élaboration du projet)',
        'Vérifier que l’adhésion et l’engagement du ménage sont effectifs et réalistes',
      ),
    ],
    interlocuteurs: ['Personne d’autre que le ménage'],
    outils: [
      'Un « livret d’accueil », une fiche de présentation et de contact… à remettre au ménage',
      'Un contrat type d’accompagnement',
    ],
    moyens: ['Rencontre avec le ménage'],
    logements: [],
  }),
  entree({
    code: '1.3',
    libelle: '1.3 Élaboration d’un projet logement avec le ménage',
    interventions: 1,
    mission: 'Mettre au point un projet logement avec et pour le ménage.',
    resultat:
      'Parvenir à un projet logement réaliste et valider la démarche pour y parvenir avec son accord (en validant un accompagnement ou une gestion locative adaptée, le cas échéant).',
    rubriques: [
      ECOUTER,
      CONFIANCE,
      rubrique('Mettre à disposition du ménage un ensemble d’informations sur le logement'),
      rubrique('Faciliter l’appropriation par le ménage de ces informations'),
      rubrique(
        'Rédiger un pré-projet d’accompagnement avec le ménage (fin brique 2 et début brique 3, élaboration du projet approfondi)',
      ),
      rubrique(
        'Aider à l’élaboration d’un projet logement réaliste',
        'Expliciter les ressources et garanties nécessaires et comparer avec les moyens disponibles du ménage',
        'Aider à la recherche de la ou des solutions logements possibles. Par exemple, localisation, coût, statut…',
        'Organiser le relais vers l’intervenant suivant le cas échéant',
        PRESENTER,
        REUNION_DES_PARTIES,
      ),
    ],
    interlocuteurs: [
      'Bailleurs ou gestionnaires potentiels, le service social ou un service spécialisé selon la situation du ménage',
    ],
    outils: [
      'Petites annonces, présentation des bailleurs publics, des guides existant sur la demande de logement…',
      'Les solutions habituelles en matière de logement, par exemple demande de logement social, échéancier, protocole…',
    ],
    moyens: [
      'Appels téléphoniques',
      'Rencontre avec le ménage',
      'Recours à un spécialiste du logement, à un travailleur social, ou à un juriste, si nécessaire',
    ],
    logements: [],
  }),
  entree({
    code: '1.4',
    libelle: '1.4 Diagnostic logement partagé et projet d’accompagnement',
    interventions: 1,
    mission:
      'Proposer le projet d’accompagnement et de logement aux partenaires, réajuster si nécessaire avec le ménage, le gestionnaire ou le bailleur (s’il est connu) et les autres partenaires (social, santé…).',
    resultat:
      'Constater le partage du diagnostic entre les différents partenaires et le ménage, dans le cadre de ses attentes et capacités. En cas de désaccord sur le diagnostic ou de délai d’attente, le ménage bénéficie à tout le moins d’une orientation. La fonction d’arbitrage peut être confiée, par exemple, au SIAO ou à une instance locale du PDALPD ou du FSL traitant des cas individuels.',
    rubriques: [
      rubrique(
        'Organiser une réunion multipartite de partage du diagnostic',
        'Par exemple : diffuser préalablement les éléments pertinents du diagnostic social et en lien avec le logement',
        'Repérer les aides susceptibles d’être mobilisées',
      ),
      rubrique('Adapter la prestation préconisée au logement trouvé'),
      rubrique(
        'Valider la pertinence de la solution dans toutes ses dimensions (technique, localisation, sociale…) et préciser les accompagnements nécessaires',
        'Par exemple : préciser les capacités financières à supporter le logement lors de ce diagnostic partagé',
      ),
      rubrique(
        'Préciser la nature de la prestation d’accompagnement : durée, fréquence, objectif, intensité…',
      ),
      rubrique(
        'Préparer la prescription de l’action (par un tiers)',
        'Constituer/faire constituer un dossier pour demander cette prestation',
        'Présenter le dossier au prescripteur le moment venu (en commission, par exemple)',
      ),
      rubrique('Organiser le relais vers la solution préconisée'),
    ],
    interlocuteurs: ['Services sociaux autres, gestionnaire ou bailleur si connu, mandataire…'],
    outils: [
      'Grilles d’évaluation communes de diagnostic synthétique, de la capacité de la personne à mener seule ou non les démarches, de la capacité à habiter…',
      'Modèle de contrat d’« Accompagnement »',
    ],
    moyens: [
      'Rédiger une proposition de contrat d’accompagnement',
      'Rencontre avec le ménage, multipartite, en présence du prescripteur qui connaît le ménage, avec le bailleur ou le gestionnaire s’il est connu',
      'Appels téléphoniques et préparation de dossiers',
    ],
    logements: [],
  }),
  entree({
    code: '1.5',
    libelle: '1.5 Accord formalisant l’engagement de chacun des partenaires',
    interventions: 1,
    mission:
      'Faire correspondre les conclusions du diagnostic partagé et le projet du ménage ; obtenir l’adhésion du ménage.',
    resultat:
      'Finaliser l’engagement des différents partenaires et du ménage et aboutir au contrat personnalisé, liant le travailleur social, le bénéficiaire et le bailleur/logeur.',
    rubriques: [
      rubrique(
        'Définir et valider des objectifs spécifiques au ménage (personnalisation de l’accord)',
        'Par exemple : préciser les objectifs par rapport au stade précédent et donner un objectif vers une prochaine étape vis-à-vis du logement',
      ),
      rubrique(
        'Définir des modalités propres au ménage',
        'Par exemple : préciser la fréquence et le lieu de rencontre',
      ),
      rubrique(
        'Vérifier la cohérence du projet avec les différents intervenants et faire signer l’accord par le ménage et les partenaires',
      ),
      rubrique('Passer le relais à l’intervenant suivant le cas échéant', PRESENTER, REUNION_DES_PARTIES),
    ],
    interlocuteurs: [
      'Les différents intervenants dans les domaines de l’emploi, du social, de la santé',
      'Les hébergeurs, le gestionnaire ou bailleur éventuel',
    ],
    outils: ['Indications sur le contenu du contrat personnalisé formulées par le groupe 3 (voir en annexe)'],
    moyens: [
      'Rédiger le contrat',
      'Recours à un spécialiste du logement, un travailleur social, ou un juriste, si nécessaire',
    ],
    logements: [],
  }),
];
