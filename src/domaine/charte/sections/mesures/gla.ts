import { PREMIERS_PAS } from './avdl-acces.js';
import { VIE_SOCIALE } from './avdl-maintien.js';
import { entreeDe, PRESTATION, rubrique, TOUS_LOGEMENTS } from './champs.js';

const entree = entreeDe({
  famille: 'gla',
  unite: 'logement-an',
  duree: { duree: 'P1Y', calendrier: 'civil' },
  exiges: [...PRESTATION],
});

/** GLA: bricks 3.1 to 3.6 (004, « Tableau des briques GLA » : « sur une base annuelle pour un logement »). */
export const MESURES_GLA = [
  entree({
    code: '3.1',
    libelle: '3.1 Aide aux premiers pas dans le logement (GLA)',
    voir: '2.3',
    ...PREMIERS_PAS,
  }),
  entree({
    code: '3.2',
    libelle: '3.2 Relation locative personnalisée',
    visiteAnnuelle: true,
    mission: 'Assurer le bon déroulement de la relation locative et prévenir les difficultés.',
    resultat:
      'Assurer une présence auprès du ménage.\nLimiter le contentieux et favoriser la résolution des difficultés à l’amiable.\nPermettre au ménage logé de s’adresser avec confiance au gestionnaire ou bailleur (tous services confondus ou interlocuteur privilégié).',
    rubriques: [
      rubrique(
        'Être présent auprès du ménage',
        'Orienter le ménage pour ses démarches logement ou en cas de difficulté dans les autres domaines : social, de santé… ou financière',
        'Rappeler les droit et obligations du ménage',
        'Veille de proximité et vigilance pour s’assurer que chaque ménage est bien pris en charge selon ses besoins',
        'Accompagner pour l’entretien du logement (petits travaux, ateliers collectifs « entretien du logement », « petits bricolages », etc.)',
      ),
      rubrique(
        'Mettre en place les contacts du ménage avec les services extérieurs susceptibles de l’aider pour stabiliser sa situation de logement',
        'Information du ménage à propos du réseau d’intervenants extérieur le concernant',
        'Orientation, aide directe ou suivi de proximité selon le cas dans les relations avec des services extérieurs de maintien à domicile, de soins divers, d’aide à l’insertion professionnelle…',
        'Assistance en cas d’urgence',
      ),
      rubrique(
        'Engager les procédures prévues en cas de défaillance du locataire ou de problèmes de voisinage (négociation, contact du travailleur social référent, saisine du FSL, recherche d’un relogement…)',
      ),
      rubrique(
        'Échanger régulièrement avec le prescripteur, le mandataire, le bailleur ou le propriétaire (début et fin d’accompagnement (évaluation) et éventuellement à mi-parcours)',
        'Capitaliser l’information sur la situation du ménage',
        'Traiter les changements de situations du ménage avec les partenaires utiles (réunion ou contact) par exemple lors d’un changement dans la composition du ménage, lorsqu’une maladie évolue, etc.',
      ),
      rubrique(
        'Intervenir de manière adaptée lors du départ du ménage',
        'Accompagner l’établissement de l’état des lieux de sortie (explications, remboursements…)',
        'Mobiliser les aides possibles pour la remise en état',
      ),
    ],
    interlocuteurs: ['Les services sociaux, la CAF, le propriétaire ou bailleur'],
    outils: [
      'La relation. Le contact régulier (au moins mensuel). Et à domicile (au moins annuel)',
      'Signalement avec l’accord du locataire en cas de difficultés',
    ],
    moyens: [
      'Soit un interlocuteur unique',
      'Soit une sensibilisation de tous les interlocuteurs de proximité du ménage (accueil/gardien, personnel de nettoyage, services administratifs et contentieux)',
      'Sur toute la durée d’un bail',
    ],
    logements: TOUS_LOGEMENTS,
  }),
  entree({
    code: '3.3',
    libelle: '3.3 Gestion adaptée des aspects financiers',
    mission: 'Offrir une gestion personnalisée du bail dans sa partie comptable et financière.',
    resultat:
      'Réactivité pour adapter l’offre de logement et les conditions financières aux problèmes du ménage.',
    rubriques: [
      rubrique(
        'Rechercher les cautions, assurances ou garanties permettant de répondre aux risques spécifiques et aux frais de dégradation',
        'Par exemple garantie du FSL en cas de bail glissant dans le parc social, loca pass dans le parc social, GRL pour le parc privé en bail direct',
      ),
      rubrique(
        'Gestion personnalisée',
        'Écouter et répondre rapidement aux problèmes posés, techniques, humains et financiers',
        'Appeler les loyers de manière adaptée (modalités de règlement notamment)',
        'Expliquer les régularisations de charges',
        'Suivre les comptes locatifs (selon les échéanciers propres à chaque ménage)',
      ),
      rubrique('Gérer les difficultés de manière personnalisée'),
      rubrique(
        'Engager de façon adaptée les procédures prévues en cas de défaillance du locataire',
        'Mettre en place un échéancier particulier en cas de retards de paiement (par exemple : si l’endettement est conséquent, le recours à une procédure banque de France est nécessaire, probablement dans le cadre d’un AVDL)',
      ),
    ],
    interlocuteurs: [
      'Le propriétaire, surtout en cas bail glissant',
      'Les services sociaux, la CDAPL, la CAF, voire les partenaires chargés des difficultés de paiement (Commission de surendettement/Banque de France, FSL) si nécessaire',
    ],
    outils: [
      'Suivi mensuel des paiements et du montant des charges',
      'Tableau individualisé de la trésorerie et des charges',
      'Fiche d’information du locataire',
      'Numéro d’appel prioritaire (pour la gestion)',
      'Complémentarité à organiser avec les comptes rendus exigés par le mandat',
    ],
    moyens: [
      'Présence souhaitable d’un gardien',
      'Mise en relation du ménage avec un gestionnaire ou service comptable formé au repérage des accidents de parcours, le cas échéant, une association locale',
    ],
    logements: TOUS_LOGEMENTS,
  }),
  entree({
    code: '3.4',
    libelle: '3.4 Aide à la gestion technique du logement',
    visiteAnnuelle: true,
    mission:
      'Apporter au locataire le moyen de suivre et de maîtriser les aspects techniques de son logement.',
    resultat:
      'Prévenir les risques de dégradation, d’accidents et d’utilisation inadaptée des équipements techniques.',
    rubriques: [
      rubrique(
        'Mise en place et vérification régulière de l’usage d’outils de suivi de l’entretien des équipements : mode d’emploi, tableau de suivi',
      ),
      rubrique('Appui à de petits travaux relevant du locataire, dans une démarche pédagogique'),
      rubrique(
        'Mise en place, formation et vérification régulière d’outils de suivi des consommations des fluides et de rapprochement avec les factures dans une démarche de maîtrise des coûts',
      ),
      rubrique(
        'Explication annuelle des rapprochements entre les factures, les relevés, les soldes annuels : formation aux méthodes de vérification et de suivi',
      ),
      rubrique(
        'Rechercher et établir les contacts avec les associations ou organismes d’aide technique et sociale susceptible d’apporter un appui en cas d’impayés ou de désaccord',
      ),
    ],
    interlocuteurs: [
      'Le propriétaire, surtout en cas bail glissant',
      'Les services sociaux, les prestataires d’énergie (dont les services chargés des tarifs sociaux), les associations de locataires et de consommateurs',
    ],
    outils: [
      'Suivi mensuel des consommations et des factures',
      'Liste des tâches d’entretien à réaliser régulièrement',
      'Livret d’accueil du locataire, comprenant l’information sur les équipements',
      'Numéro d’appel des partenaires',
      'Bilan écrit de chaque visite, généralement annuelle',
    ],
    moyens: ['Présence d’un gardien', 'Visite annuelle'],
    logements: ['Tous'],
  }),
  entree({
    code: '3.5',
    libelle: '3.5 Favoriser la vie sociale au-dedans et au-dehors du logement (GLA)',
    ...VIE_SOCIALE,
  }),
  entree({
    code: '3.6',
    libelle: '3.6 Préparation à un changement de type de logement ou de statut d’occupation',
    mission: 'Préparer le ménage à l’accès à un autre type de logement ou à un autre statut d’occupation.',
    resultat: 'Réussir l’étape suivante dans le parcours logement.',
    rubriques: [
      rubrique(
        'Intégrer cette dimension dès la conception du mode de gestion adaptée',
        'En fin de période d’occupation d’un logement par un occupant ou en fin de période de statut autre que celui de locataire direct',
      ),
      rubrique(
        'Évaluer le résultat de la gestion locative adaptée sur les conditions d’occupation du logement avec le ménage',
      ),
      rubrique(
        'Vérifier les acquis du ménage et les progrès encore à faire, le cas échéant, en vue d’un changement de logement ou de statut',
      ),
      rubrique(
        'Partager le bilan de façon différenciée avec les partenaires (notamment le bailleur en cas de glissement du bail)',
      ),
      rubrique(
        'Préparer le changement de statut locatif ou de logement et d’environnement',
        'Préparer les différentes étapes (déménagement, installation…)',
        'Accompagner les démarches administratives (état des lieux de sortie, récupération du dépôt de garantie, courriers aux administrations…)',
        'Rappeler les obligations dans le futur logement',
      ),
    ],
    interlocuteurs: ['Gestionnaire et/ou bailleur, le service social, les autres partenaires impliqués'],
    outils: [
      'Une liste préétablie de points à vérifier : rapport locatif, situation financière, état du logement, difficultés spécifiques (adaptation du logement), etc.',
      'Bilan budgétaire rapide',
    ],
    moyens: ['Rencontre avec le ménage', 'Échanges avec les partenaires'],
    logements: [
      'Logement ordinaire, logement en structures collectives, logements en gestion locative adaptée',
    ],
  }),
];
