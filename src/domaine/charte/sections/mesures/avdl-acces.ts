import { entreeDe, PRESTATION, rubrique, TOUS_LOGEMENTS } from './champs.js';

export const entreeAvdl = entreeDe({
  famille: 'avdl',
  unite: 'menage-mois',
  duree: { duree: 'P6M', calendrier: 'civil' },
  exiges: [...PRESTATION],
});

/** AVDL before and at the entry into a dwelling: bricks 2.1 to 2.3 (004, « Tableau des briques AVDL »). */
export const MESURES_AVDL_ACCES = [
  entreeAvdl({
    code: '2.1',
    libelle: '2.1 Aide à la recherche de logement',
    interventions: 1,
    mission:
      'Préparer et accompagner le ménage vers un logement adapté à sa situation et aider à la prise de décision (réduire l’écart entre solutions et logement envisagé, prévenir les refus d’offres adaptées).',
    resultat:
      'Trouver une solution de logement acceptée par le ménage et adaptée à ses capacités et contraintes.',
    rubriques: [
      rubrique('Écouter et conseiller'),
      rubrique('Instaurer une relation de confiance'),
      rubrique(
        'Préparer l’accès au logement et la prise de décision en cas d’offre',
        'Préparer en amont au changement de type de logement et aux changements induits au quotidien',
        'Bien informer sur les changements induits. Par exemple, nouveau quartier (habitat, règles de vie collective, équipements, transports, etc.), modification du budget (loyers, charges, assurances locatives, mais aussi frais éventuels de garde d’enfant, de transport, etc.)',
        'Aider à surmonter les craintes liées à la démarche : par exemple, crainte du changement et appréhension par rapport à l’irréversibilité apparente du choix',
      ),
      rubrique(
        'Accompagnement à la recherche proprement dite',
        'Accompagner dans les démarches auprès des gestionnaires ou bailleurs potentiels (faire et faire faire, intervenir en cas de blocage à une étape pour faciliter)',
        'Soit d’une phase de recherche pour le ménage, réseaux propres de l’association, recours aux dispositifs publics. Par exemple : préparer les pièces justificatives et l’argumentaire, remplir les demandes de logement social, les renouveler, contacter et prendre rendez-vous pour les visites',
        'Soit d’une phase d’animation d’ateliers, de dynamisation et d’orientation du ménage (cf. Aide collective à la recherche de logement)',
        'Aider au choix. Par exemple : fonctionnalité, coût d’usage, décence, type de bail',
        'Aider à la négociation avec l’offreur de logement',
      ),
    ],
    interlocuteurs: [
      'Représentants des « offreurs » ou intermédiaires (AIVS, service Clés des Pact, SIRES…) des filières spécifiques : contingents des réservataires, accords collectifs… logements adaptés…',
    ],
    outils: ['Petites annonces', 'Budget logement type', 'Liste des pièces justificatives nécessaires'],
    moyens: [
      'Échange d’écrits (courriels ou documents papier) pour les bilans avec les partenaires',
      'Visites avec le ménage (capacité à diagnostiquer les avantages et inconvénients d’un logement)',
      'Appels téléphoniques pour le ménage (introduction, médiation)',
      'Recours à un spécialiste du logement ou un juriste si nécessaire (compétence pour négocier le bail)',
    ],
    logements: TOUS_LOGEMENTS,
  }),
  entreeAvdl({
    code: '2.2',
    libelle: '2.2 Aide à la recherche collective de logement',
    interventions: 1,
    mission:
      'Préparer les ménages collectivement à chercher, louer et habiter un logement locatif en apportant de l’information et suscitant les échanges (ateliers recherche logement).',
    resultat:
      'Encourager la recherche individuelle et l’entraide pour que le ménage trouve une solution logement qui convienne du point de vue de ses capacités et des contraintes du marché.',
    rubriques: [
      rubrique(
        'Organiser des ateliers de recherche logement',
        'Par exemple : préparer l’information à diffuser sur le logement et les bailleurs (connaissances des parcs privés et publics, statut de locataire, charges, aides…)',
      ),
      rubrique('Animer les échanges sur les démarches menées et la construction des argumentaires'),
    ],
    interlocuteurs: [
      'Seules les personnes concernées sont présentes aux réunions organisées et échangent entre elles. Des spécialistes du secteur tels qu’un représentant de l’ADIL (Association départementale d’information sur le logement ou service local dédié) par exemple, peuvent éventuellement être invitées à intervenir',
    ],
    outils: [
      'Modules d’informations de connaissances sur le logement locatif, sur les bailleurs privés et publics (savoir chercher)',
      'Modules d’appui à la recherche',
    ],
    moyens: [
      'Réunion utilisant différents supports tels que diaporama, guides, formulaires de demande de logement…',
    ],
    logements: TOUS_LOGEMENTS,
  }),
];

/** 2.3, whose content the GLA takes up as 3.1 (« voir AVDL »). */
export const PREMIERS_PAS = {
  mission: 'Faciliter l’installation dans le logement et son appropriation.',
  resultat:
    'Prise en main du logement par le locataire ou sous-locataire dans ses aspects administratifs, gestionnaires et techniques, parvenir à l’autonomie dans le fonctionnement quotidien.',
  rubriques: [
    rubrique('Accompagner la préparation des différentes étapes'),
    rubrique(
      'Aider les personnes à se sentir bien « chez soi »',
      'Dialoguer de façon globale avec le ménage (en intégrant toutes les problématiques)',
      'Accompagner les personnes dans un mieux-être et dans l’appropriation de leur logement. Par exemple, travailler sur le sentiment de solitude, sur l’alimentation, sur les soins, restauration des liens familiaux, amicaux…',
    ),
    rubrique(
      'Aider la personne à assumer la situation de locataire – aspects administratifs',
      'Mobiliser les aides permettant l’accès au logement. Par exemple, ouverture des droits aux aides au logement, demande éventuelle de FSL accès, de garanties…',
      'Aider au suivi des démarches administratives. Par exemple, aider à l’ouverture des compteurs et mettre en lien avec les distributeurs et à la mise en place les contrats d’entretien, des assurances',
      'Expliquer les droits et devoirs du locataire. Par exemple, partage des travaux, entretien, information, régularisation des charges, gestion des incidents…',
      'Accompagner l’établissement de l’état des lieux',
    ),
    rubrique(
      'Aider à la mise en place de la relation du locataire dans toutes ses spécificités avec le gestionnaire ou le bailleur',
      'Organiser une rencontre avec le gestionnaire ou le bailleur',
      'Mettre en place le tiers-payant pour l’aide au logement, des modalités de paiement adaptées (virement, paiement en plusieurs fois dans le mois, en espèce…)',
      'Formaliser un accord sur les modalités particulières de suivi',
    ),
    rubrique(
      'Aider à l’insertion dans l’environnement',
      'Par exemple, découverte du quartier, repérer et favoriser l’accès aux services de proximité, aux équipements du quartier, aux associations intervenant dans le quartier, etc.',
    ),
    rubrique(
      'Aider à l’insertion sociale',
      'Par exemple, établir un lien avec le gestionnaire ou le bailleur et le voisinage, rencontres avec les principaux interlocuteurs du ménage',
    ),
    rubrique(
      'Aider à l’apprentissage du logement – aspects techniques',
      'Fournir des conseils pour l’entretien et la bonne utilisation du logement et des parties communes (en lien avec le propriétaire ou bailleur)',
      'Expliquer les méthodes de maîtrise des consommations des fluides, le fonctionnement des équipements, les routines d’entretien et d’hygiène (fournir une liste des tâches à effectuer régulièrement), des conduites à tenir en cas d’incident',
      'Collecter et expliquer les livrets d’entretien',
      'Expliquer les règles d’hygiène, règles de sécurité, consignes du propriétaire',
      'Aider à la recherche de mobilier et à l’aménagement du logement',
    ),
    rubrique(
      'Aider à l’apprentissage du logement – aspects financiers',
      'Aide à la gestion du budget logement compte tenu du budget du ménage',
      'Faire le bilan des charges et de leur contrôle',
      'Aider au lissage des dépenses (négocier, anticiper pour faire correspondre les dépenses aux recettes)',
    ),
  ],
  interlocuteurs: [
    'Bailleur ou gestionnaire, prestataires divers, fournisseurs de fluides et d’énergie, prestataires de l’entretien',
    'Interlocuteurs en cas d’incident (banquier, Banque de France, justice…)',
  ],
  outils: [
    'Tableaux de prestataires locaux par domaine, avec les prix et la qualité',
    'Livret d’accueil du logement',
    'Listes de tâches (aide-mémoire)',
    'Outils de l’aide éducative budgétaire',
    'Supports d’échange écrit (tableaux, fiches de suivi…), à remplir et transmettre 1 fois par mois',
    'Outils techniques : mode d’emploi des équipements, tableau permettant de maîtriser la dépense énergétique…',
  ],
  moyens: [
    'Préparation avec le ménage par une revue des tâches à réaliser et des moyens disponibles',
    'Accompagnement physique et réalisation avec le ménage si nécessaire (déménagement, entrée dans les lieux, sortie d’hospitalisation…)',
    'Réunions avec les partenaires (bilan)',
    'Compétences techniques pour la présentation des équipements, le choix des prestataires. Recours à un spécialiste du logement ou un juriste, si nécessaire',
  ],
  logements: TOUS_LOGEMENTS,
};
