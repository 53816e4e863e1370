import { entreeAvdl, MESURES_AVDL_ACCES, PREMIERS_PAS } from './avdl-acces.js';
import { rubrique, TOUS_LOGEMENTS } from './champs.js';

/** 3.5, that the AVDL takes up as 2.6 (« Voir cette brique dans la gestion locative adaptée »). */
export const VIE_SOCIALE = {
  mission: 'Favoriser la vie sociale dans le logement, l’immeuble, le quartier ou la ville.',
  resultat: 'Rompre l’isolement, et favoriser l’intégration des personnes dans leur environnement.',
  rubriques: [
    rubrique('Actions d’information sur les opportunités de vie sociale'),
    rubrique(
      'Attention soutenue/respectueuse à l’expression de besoins de vie sociale',
      'Par exemple, visiter les lieux régulièrement et observer leur usage',
    ),
    rubrique(
      'Actions d’animation',
      'Par exemple, prévoir des événements : repas partagés, activités communes, sorties…',
    ),
    rubrique('Actions d’ouverture', 'Par exemple, orientation, information, médiation'),
  ],
  interlocuteurs: [
    'Autres locataires et autres intervenants de la structure qui fournit la GLA',
    'Les services culturels de la ville et du quartier, les organisateurs d’évènements et d’animation',
    'Les associations de quartier',
    'Les professionnels qui interviennent sur les problématiques hors logement',
  ],
  outils: [
    'Rencontres régulières et entraide',
    'Programme d’activités collectives intérieures et extérieures',
    'Fêtes diverses : fête des voisins, de la musique, anniversaires…',
  ],
  moyens: ['Affectation de personnel aux différentes tâches citées'],
  logements: [
    'Tous types de logement : peut concerner des logements en pension de famille ou des logements dispersés mais dont les occupants bénéficient d’une telle action',
  ],
};

/** AVDL: bricks 2.1 to 2.7 (004, « Tableau des briques AVDL » : « briques répétitives sur une base mensuelle, pour un ménage »). */
export const MESURES_AVDL = [
  ...MESURES_AVDL_ACCES,
  entreeAvdl({
    code: '2.3',
    libelle: '2.3 Aide aux premiers pas dans le logement',
    interventions: 1,
    ...PREMIERS_PAS,
  }),
  entreeAvdl({
    code: '2.4',
    libelle: '2.4 Suivi préventif du ménage logé',
    interventions: 1,
    repetable: true,
    mission:
      'Suivre la situation d’un ménage afin de détecter et réduire les risques.\nSoutenir le ménage dans sa gestion administrative, technique et financière.',
    resultat:
      'Autonomie du ménage dans la gestion de son logement, sous tous ses aspects.\nPrévenir les difficultés et intervenir le plus tôt possible.',
    rubriques: [
      rubrique('Écouter et conseiller'),
      rubrique('Instaurer une relation de confiance'),
      rubrique(
        'Actualiser le dossier du ménage',
        'Faire un bilan de la situation avec le ménage',
        'Contacter d’autres partenaires si besoin (services sociaux, associations, tutelle…)',
      ),
      rubrique(
        'Intervenir auprès du ménage pour le suivi des aspects techniques',
        'Aider au suivi des contrats d’entretien, des assurances…',
        'Faire le point de l’entretien du logement. Par exemple, aménagement du logement, entretien des parties communes, nettoyage, travaux locatifs… et aider la personne si nécessaire',
        'Accompagner pour l’entretien du logement (petits travaux, ateliers collectifs « entretien du logement », « petits bricolages », etc.)',
      ),
      rubrique(
        'Intervenir auprès du ménage pour le suivi des aspects financiers',
        'Aider à la gestion du budget du ménage et du budget logement',
        'Aider au lissage des dépenses',
        'Faire le bilan des charges et de leur contrôle (suivi des consommations…)',
        'Négocier, anticiper pour faire correspondre les dépenses aux recettes',
      ),
      rubrique(
        'Aider à la gestion de la situation de locataire – aspects administratifs',
        'Mobiliser les aides disponibles si nécessaire (demandes de FSL Énergie-Eau)',
        'Aider au suivi des démarches administratives',
      ),
      rubrique(
        'Proposer une médiation avec l’environnement',
        'Apporter des conseils. Par exemple pour la bonne utilisation des parties communes et espaces extérieurs du logement',
        'Aider à l’insertion durable dans l’environnement : par exemple, découverte du quartier, améliorer l’accès aux services de proximité, aux équipements du quartier, aux modes de déplacement, aux associations intervenant dans le quartier, etc.',
        'Aider à l’insertion sociale : par exemple, (r)établir un lien avec le voisinage, rencontres avec les principaux interlocuteurs du ménage, rappeler les règles de vie en collectivité',
      ),
      rubrique('Résoudre des difficultés mineures, par exemple oubli ponctuel de la part du ménage…'),
      rubrique('Capitaliser l’information sur la situation du ménage'),
      rubrique(
        'Faire la médiation avec le gestionnaire ou bailleur',
        'Évaluer en continu la situation avec le gestionnaire ou bailleur',
        'Faciliter la communication, éclaircir à partir des courriers échangés les difficultés de compréhension entre les parties',
      ),
      rubrique(
        'Échanger avec les partenaires',
        'Envoyer des informations pertinentes à échéance régulière, par exemple, récapitulant la situation suivie avec une analyse',
        'Rencontrer régulièrement le prescripteur, le gestionnaire ou bailleur si nécessaire (début et fin d’accompagnement (évaluation) et éventuellement à mi-parcours)',
        'Traiter les changements de situations du ménage avec les partenaires utiles. Par exemple : réunion ou contact lors d’un changement dans la composition du ménage, lorsqu’une maladie évolue, etc.',
      ),
    ],
    interlocuteurs: [
      'Gestionnaire ou bailleur, services sociaux',
      'Associations locales, centre socio-culturel, école…',
      'Fournisseurs liés au logement (fluide, énergie, gardien, entretien…)',
    ],
    outils: [
      'Visite à domicile',
      'Définition partenariale de l’autonomie dans le logement ou de la capacité à habiter',
      'Listes (aides-mémoire)',
      'Aide budgétaire',
    ],
    moyens: ['Réunions de coordination régulières (une fois par mois)'],
    logements: TOUS_LOGEMENTS,
  }),
  entreeAvdl({
    code: '2.5',
    libelle: '2.5 Aide au maintien dans le logement et traitement des difficultés locatives',
    interventions: 1,
    repetable: true,
    mission:
      'Trouver des solutions de compromis pour les points de conflits.\nRétablir la mise en œuvre des droits et obligations de chacun, notamment le paiement du loyer, la qualité des services au locataire, l’entretien du logement, les relations avec le voisinage.',
    resultat:
      'Susciter la mise en place de procédures amiables aux procédures en cours, afin d’éviter l’expulsion. Éviter qu’une expulsion se produise sans proposition de logement.\nRétablir si nécessaire le dialogue entre le gestionnaire ou le bailleur, le voisinage et le locataire.',
    rubriques: [
      rubrique('Écouter et conseiller'),
      rubrique(
        'Mettre à jour le dossier du ménage',
        'Rencontrer le ménage et faire une visite dans le logement si nécessaire. Par exemple, examen des différents outils laissés en fin d’accompagnement au ménage, historique depuis le dernier contact, bilan de la situation et du projet logement',
        'Mettre en relation avec d’autres partenaires en cas de besoin (santé, emploi, éducation…)',
      ),
      rubrique(
        'Faire si nécessaire la médiation avec le gestionnaire ou bailleur',
        'Transmettre les informations pertinentes sur la situation du ménage',
        'Évaluer la situation du locataire avec le gestionnaire ou bailleur. Par exemple, vérifier qu’il n’a pas de souci de son côté, que l’analyse de la situation est commune, sinon, expliciter les points de désaccord, analyser les plaintes et réclamations éventuelles des voisins',
      ),
      rubrique(
        'Aider au maintien dans les lieux',
        'Évaluer la situation du ménage et comprendre l’origine de la difficulté',
        'Puis, prendre les mesures nécessaires, par exemple : en relation avec le bailleur, mettre en place un plan d’apurement des dettes ou aider à sa mise en œuvre et à son suivi',
        'Établir, en lien avec le bailleur, un programme d’action de remise en état d’un logement',
        'Action de conviction vis-à-vis du locataire sur les évolutions attendues de sa part pour permettre son maintien dans le logement',
        'Mobiliser les services pouvant contribuer à la réponse',
        'Mobiliser des dispositifs d’aides de type FSL…',
        'Solliciter les dispositifs de prévention des expulsions',
      ),
      rubrique(
        'Améliorer les conditions de vie dans le logement (dans les cas d’insalubrité, indécence, impliquant des actions auprès du propriétaire privé et des travaux)',
        'Expertise juridique et technique sur l’état du logement et les actions possibles pour assurer le maintien du ménage dans le logement',
        'Aide aux démarches auprès des organismes et du propriétaire pour la remise en état du logement',
        'Éventuellement, analyse de l’opportunité d’un déménagement pour le ménage',
      ),
    ],
    interlocuteurs: [
      'Les services sociaux, la CDAPL, la CCAPEX, la CAF, voire les partenaires chargés des difficultés de paiement (Banque de France) si nécessaire',
      'Le bailleur ou gestionnaire',
    ],
    outils: [
      'Visite à domicile',
      'Analyse juridique du bail et des obligations des parties',
      'Analyse budgétaire actualisée des moyens du ménage',
      'En cas de difficulté relevant d’un service de droit commun, orientation vers celui-ci avec l’accord du locataire',
    ],
    moyens: [
      'Contacts avec les parties et partenaires (aides financières, suivi social) puis suivi',
      'Les services sociaux, la CDAPL, la CCAPEX, la CAF, voire les partenaires chargés des difficultés de paiement (Commission de surendettement/Banque de France) si nécessaire',
      'Recours à un spécialiste du logement, un travailleur social spécialisé ou un juriste, si nécessaire (juriste, CESF, technicien du bâtiment, avocat)',
    ],
    logements: TOUS_LOGEMENTS,
  }),
  entreeAvdl({
    code: '2.6',
    libelle: '2.6 Favoriser la vie sociale au-dedans et au-dehors du logement',
    interventions: 1,
    repetable: true,
    voir: '3.5',
    ...VIE_SOCIALE,
  }),
  entreeAvdl({
    code: '2.7',
    libelle: '2.7 Évaluation en fin de prestation et orientation',
    interventions: 1,
    mission:
      'Évaluer le résultat de l’accompagnement, avec le ménage : niveau d’autonomie atteint et méthode employée.\nPréparer la prochaine étape, faire partager le bilan aux partenaires.',
    resultat:
      'Proposition pour la poursuite de l’autonomisation ou « validation » de l’autonomie du ménage.\nConstater le partage de l’évaluation par les partenaires.',
    rubriques: [
      rubrique('Vérifier les acquis du ménage avec lui et les progrès encore à faire, le cas échéant'),
      rubrique('Partager le bilan de façon différenciée avec les partenaires (notamment le bailleur)'),
      rubrique(
        'Si la fin de la prestation coïncide avec un changement de statut locatif ou de logement et d’environnement, le préparer',
        'Préparer les différentes étapes (déménagement, installation…)',
        'Accompagner les démarches administratives (état des lieux de sortie, récupération du dépôt de garantie, courriers aux administrations…)',
        'Rappeler les obligations dans le futur logement',
      ),
      rubrique(
        'Passer le relais à l’intervenant suivant le cas échéant ou vers d’autres acteurs complémentaires (hors logement – orientation)',
        'Contacter les interlocuteurs, présenter le ménage, lui donner un rendez-vous, lui indiquer la liste des documents nécessaires',
        'Organiser une « réunion des parties » (réunion de synthèse, tripartite, espaces de coordination, temps d’échange…)',
      ),
      rubrique(
        'Mettre en place une veille au moyen d’une visite annuelle au ménage, en collaboration avec les partenaires, afin de passer en revue l’ensemble des informations, techniques et sociales, et conseils transmis au moment de l’entrée dans les lieux',
      ),
    ],
    interlocuteurs: ['Gestionnaire et/ou bailleur, le service social, les autres partenaires impliqués'],
    outils: [
      'Dossier de suivi de la situation du ménage',
      'Une liste préétablie de points à vérifier : rapport locatif, situation financière, évolution du projet logement, difficultés spécifiques (adaptation du logement), etc. (grilles sur la capacité à habiter : savoir louer, savoir habiter, savoir s’intégrer dans son environnement…)',
      'Bilan budgétaire rapide',
    ],
    moyens: ['Rencontre avec le ménage', 'Échanges avec les partenaires'],
    logements: [
      'Logement ordinaire, logement en structures collectives, logements en gestion locative adaptée',
    ],
  }),
];
