// Made from the OpenAPI document by `npm run openapi`.
export interface paths {
    "/api/administration/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dire ce qui demande une intervention
         * @description Procédures arrêtées, en retard, emballées ou en échec ; courriels non remis ; relais ou Temporal muets. Un pilote voit ceux de son territoire.
         */
        get: operations["AdministrationController_lister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les versions de la charte */
        get: operations["ChartesController_lister"];
        put?: never;
        /** Préparer une version de la charte */
        post: operations["ChartesController_preparer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une version de la charte */
        get: operations["ChartesController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}/actes/annuler-migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuler une migration
         * @description Rôles : Pilote.
         */
        post: operations["charte-annuler-migration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}/actes/migrer-dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Migrer des dossiers vers cette version
         * @description Rôles : Pilote.
         */
        post: operations["charte-migrer-dossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}/actes/modifier-charte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modifier le projet de charte
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["charte-modifier-charte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}/actes/publier-charte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publier la version de la charte
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["charte-publier-charte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chartes/{version}/actes/suivre-engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suivre un engagement
         * @description Rôles : Pilote.
         */
        post: operations["charte-suivre-engagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les commissions */
        get: operations["CommissionsController_lister"];
        put?: never;
        /** Convoquer une commission */
        post: operations["CommissionsController_convoquer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une commission */
        get: operations["CommissionsController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions/{id}/actes/inscrire-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inscrire un dossier à l’ordre du jour
         * @description Rôles : Pilote.
         */
        post: operations["commission-inscrire-dossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions/{id}/actes/rendre-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre les décisions
         * @description Rôles : Pilote.
         */
        post: operations["commission-rendre-decisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/jeton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtenir un jeton de démonstration
         * @description N’existe pas en production.
         */
        post: operations["DemoController_jeton"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Se connecter sous un rôle de démonstration
         * @description Pose le cookie de session. N’existe pas en production.
         */
        post: operations["DemoController_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les dossiers */
        get: operations["DossiersController_lister"];
        put?: never;
        /** Ouvrir un dossier */
        post: operations["DossiersController_ouvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire un dossier, et ce que l’on peut y faire */
        get: operations["DossiersController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/accepter-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recueillir l’accord du ménage
         * @description Rôles : Référent.
         */
        post: operations["dossier-accepter-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/ajouter-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ajouter une note
         * @description Rôles : Référent, Pilote, Partenaire.
         */
        post: operations["dossier-ajouter-note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/annuler-fait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer un fait saisi par erreur
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-annuler-fait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/attribuer-logement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre la décision : attribution
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["dossier-attribuer-logement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/clore-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clore le dossier
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-clore-dossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/completer-pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater les pièces réunies
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-completer-pieces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/conclure-contrat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclure le contrat personnalisé
         * @description Rôles : Référent.
         */
        post: operations["dossier-conclure-contrat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/confirmer-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmer le logement proposé
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["dossier-confirmer-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/constater-effet-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater l’effet de l’épuisement des offres
         * @description Rôles : Pilote.
         */
        post: operations["dossier-constater-effet-regime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/constater-silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater le silence du ménage
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-constater-silence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/corriger-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corriger la date d’un fait
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-corriger-date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/corriger-validite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dire si une offre est valable
         * @description Rôles : Pilote.
         */
        post: operations["dossier-corriger-validite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/decliner-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Décliner le logement proposé
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["dossier-decliner-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/designer-referent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Désigner le référent
         * @description Rôles : Pilote.
         */
        post: operations["dossier-designer-referent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/detacher-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Détacher un régime légal
         * @description Rôles : Pilote.
         */
        post: operations["dossier-detacher-regime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/etablir-bilan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Établir le bilan
         * @description Rôles : Référent.
         */
        post: operations["dossier-etablir-bilan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/examiner-refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Examiner un refus
         * @description Rôles : Pilote.
         */
        post: operations["dossier-examiner-refus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/faire-point-mensuel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Faire le point mensuel
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-faire-point-mensuel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/informer-menage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Informer le ménage
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-informer-menage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/lever-porte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lever le seuil de l’étape 4
         * @description Rôles : Pilote.
         */
        post: operations["dossier-lever-porte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/liberer-logement-origine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater la libération du logement d’origine
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-liberer-logement-origine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/modifier-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modifier un régime légal
         * @description Rôles : Pilote.
         */
        post: operations["dossier-modifier-regime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/notifier-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater la notification de l’offre
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-notifier-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/ouvrir-mesure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ouvrir une mesure
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-ouvrir-mesure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/proposer-logement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposer un logement
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-proposer-logement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/rattacher-immeuble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rattacher le ménage à un immeuble
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-rattacher-immeuble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/rattacher-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rattacher un régime légal
         * @description Rôles : Pilote.
         */
        post: operations["dossier-rattacher-regime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/realiser-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Réaliser un contact de suivi
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-realiser-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/realiser-demenagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater le déménagement
         * @description Rôles : Référent.
         */
        post: operations["dossier-realiser-demenagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/realiser-diagnostic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Réaliser le diagnostic
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-realiser-diagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/realiser-enquete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Réaliser l’enquête sociale
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-realiser-enquete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/recueillir-consentement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recueillir le consentement
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-recueillir-consentement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/refuser-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recueillir le refus du ménage
         * @description Rôles : Référent.
         */
        post: operations["dossier-refuser-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/refuser-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater le refus du réservataire
         * @description Rôles : Réservataire, Pilote.
         */
        post: operations["dossier-refuser-reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/rejeter-candidature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre la décision : rejet
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["dossier-rejeter-candidature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/renvoyer-enquete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renvoyer l’enquête
         * @description Rôles : Pilote.
         */
        post: operations["dossier-renvoyer-enquete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/reprendre-horloge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprendre l’horloge
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-reprendre-horloge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/reprendre-recherche": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprendre la recherche
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-reprendre-recherche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/retirer-proposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer la proposition
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-retirer-proposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/retourner-etape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revenir à une étape
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-retourner-etape"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/rouvrir-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rouvrir le dossier
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-rouvrir-dossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/signer-bail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater la signature du bail
         * @description Rôles : Bailleur, Référent.
         */
        post: operations["dossier-signer-bail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/suspendre-horloge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspendre l’horloge
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-suspendre-horloge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/terminer-mesure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminer une mesure
         * @description Rôles : Référent, Partenaire.
         */
        post: operations["dossier-terminer-mesure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/traiter-echeance-legale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Traiter une échéance légale
         * @description Rôles : Pilote.
         */
        post: operations["dossier-traiter-echeance-legale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/traiter-envoi-echoue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partenaire joint autrement
         * @description Rôles : Pilote.
         */
        post: operations["dossier-traiter-envoi-echoue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/trancher-cas-specifique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre la décision de la commission
         * @description Rôles : Pilote.
         */
        post: operations["dossier-trancher-cas-specifique"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/transmettre-referent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passer le relais
         * @description Rôles : Référent, Pilote.
         */
        post: operations["dossier-transmettre-referent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/valider-enquete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Valider l’enquête
         * @description Rôles : Pilote.
         */
        post: operations["dossier-valider-enquete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/actes/visiter-logement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater la visite avec le ménage
         * @description Rôles : Référent.
         */
        post: operations["dossier-visiter-logement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/cotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coter un ménage, ligne par ligne, à ce jour
         * @description Points de la grille de la charte du dossier (R4.37). Les critères restreints n’ont leur détail que pour le référent du ménage.
         */
        get: operations["RapprochementController_cotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/effacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Effacer les données personnelles d’un ménage
         * @description Détruit la clé du ménage : sans retour (R8.4). Le parcours anonyme reste vérifiable.
         */
        post: operations["SuiviController_effacer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suivre un dossier en direct
         * @description Événement `version` : {"version": n}, à l’ouverture puis à chaque changement.
         */
        get: operations["FluxController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l’historique d’un dossier
         * @description `ordre=recent` va du plus récent au plus ancien. Les textes libres ne sont donnés qu’à qui peut connaître le ménage.
         */
        get: operations["SuiviController_historique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/offres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chercher des logements pour un ménage, du meilleur au moins bon
         * @description Chaque critère dit s’il est satisfait, de combien, et ce qui le débloquerait ; un inconnu est à compléter, jamais deviné. `toutes=oui` montre aussi les logements retenus ou attribués, et ceux qui ne conviennent pas.
         */
        get: operations["RapprochementController_offres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/processus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demander à la procédure où elle en est
         * @description La réponse vient du processus lui-même ; 503 quand il ne répond pas en 3 s.
         */
        get: operations["SuiviController_processus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/menages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Importer des ménages depuis un fichier CSV
         * @description Les bonnes lignes ouvrent un dossier, les mauvaises sont refusées une à une. CSV en UTF-8, « ; » ou « , », une ligne d’en-tête ; `essai=oui` vérifie tout et n’écrit rien (la clé d’idempotence est alors facultative). Avec `Accept: application/x-ndjson`, une ligne `AvancementImport` par tranche, puis une ligne `{"type":"rapport","rapport":…}`, ou `{"type":"probleme","probleme":…}`.
         */
        post: operations["ImportsController_menages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les logements du guichet unique */
        get: operations["LogementsController_lister"];
        put?: never;
        /** Publier un logement */
        post: operations["LogementsController_publier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire un logement */
        get: operations["LogementsController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/detacher-liberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer le ménage dit avoir libéré ce logement
         * @description Rôles : Référent, Pilote.
         */
        post: operations["logement-detacher-liberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/fermer-location-choisie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fermer les candidatures
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-fermer-location-choisie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/modifier-logement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modifier la description du logement
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-modifier-logement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/modifier-loyer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modifier le loyer et les charges
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-modifier-loyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/ouvrir-location-choisie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ouvrir en location choisie ou à la bourse d’échange
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-ouvrir-location-choisie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/prolonger-retenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prolonger la retenue
         * @description Rôles : Référent, Bailleur, Pilote.
         */
        post: operations["logement-prolonger-retenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/rattacher-liberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dire quel ménage a libéré ce logement
         * @description Rôles : Référent, Pilote.
         */
        post: operations["logement-rattacher-liberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/remettre-au-guichet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remettre le logement au guichet
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-remettre-au-guichet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/renouveler-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renouveler la publication
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-renouveler-publication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/actes/retirer-logement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer le logement
         * @description Rôles : Bailleur, Pilote.
         */
        post: operations["logement-retirer-logement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/chaine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire la chaîne de relogements d’un logement
         * @description Quel départ a libéré quel logement, pour quel ménage (R4.22).
         */
        get: operations["LogementsController_chaine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire l’historique d’un logement */
        get: operations["LogementsController_historique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/menages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chercher des ménages pour un logement, par priorité
         * @description Ménages à l’étape 4 sans logement attribué : par points de cotation, puis adéquation, puis ancienneté. Un référent n’y voit que les ménages qu’il suit.
         */
        get: operations["RapprochementController_menages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ajouter une photo
         * @description JPEG, PNG ou WebP, reconnu à ses octets ; lieu, date et appareil en sont retirés. `legende` facultative, sans nom de personne (R4.20).
         */
        post: operations["PhotosController_ajouter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voir une photo d’un logement */
        get: operations["PhotosController_montrer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logements/{id}/photos/{photo}/retirer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer une photo
         * @description Ses octets sont détruits ; le fait reste dans l’historique (R4.20).
         */
        post: operations["PhotosController_retirer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ce document */
        get: operations["OpenapiController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les opérations */
        get: operations["OperationsController_lister"];
        put?: never;
        /** Déclarer une opération */
        post: operations["OperationsController_declarer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une opération */
        get: operations["OperationsController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/adapter-programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adapter le programme aux besoins
         * @description Rôles : Pilote.
         */
        post: operations["operation-adapter-programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/ajouter-partenaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ajouter un partenaire à l’opération
         * @description Rôles : Pilote.
         */
        post: operations["operation-ajouter-partenaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/annuler-definition-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuler la définition du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-annuler-definition-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/annuler-jalon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuler une date du calendrier
         * @description Rôles : Pilote.
         */
        post: operations["operation-annuler-jalon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/annuler-maison-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer la dernière ouverture ou fermeture de la maison du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-annuler-maison-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/choisir-charte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choisir la version de la charte
         * @description Rôles : Pilote.
         */
        post: operations["operation-choisir-charte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/conclure-convention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclure une convention de loyers minorés
         * @description Rôles : Pilote.
         */
        post: operations["operation-conclure-convention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/constater-jalon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater une date du calendrier
         * @description Rôles : Pilote.
         */
        post: operations["operation-constater-jalon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/corriger-action-concertation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corriger une action de concertation
         * @description Rôles : Pilote, Référent, Partenaire.
         */
        post: operations["operation-corriger-action-concertation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/corriger-convention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corriger une convention de loyers minorés
         * @description Rôles : Pilote.
         */
        post: operations["operation-corriger-convention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/corriger-definition-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corriger la date de définition du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-corriger-definition-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/corriger-immeuble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corriger un immeuble
         * @description Rôles : Pilote.
         */
        post: operations["operation-corriger-immeuble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/corriger-maison-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mettre à jour la maison du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-corriger-maison-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/declarer-immeuble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Déclarer un immeuble
         * @description Rôles : Pilote.
         */
        post: operations["operation-declarer-immeuble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/definir-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Déclarer le projet défini
         * @description Rôles : Pilote.
         */
        post: operations["operation-definir-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/deplacer-jalon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Déplacer une date du calendrier
         * @description Rôles : Pilote.
         */
        post: operations["operation-deplacer-jalon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/enregistrer-action-concertation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consigner une action de concertation
         * @description Rôles : Pilote, Référent, Partenaire.
         */
        post: operations["operation-enregistrer-action-concertation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/fermer-maison-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fermer la maison du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-fermer-maison-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/ouvrir-maison-projet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ouvrir la maison du projet
         * @description Rôles : Pilote.
         */
        post: operations["operation-ouvrir-maison-projet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/planifier-jalon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inscrire une date au calendrier
         * @description Rôles : Pilote.
         */
        post: operations["operation-planifier-jalon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/regler-demenagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Régler la prise en charge des déménagements
         * @description Rôles : Pilote.
         */
        post: operations["operation-regler-demenagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/regler-objectif-hors-qpv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Régler l’objectif hors quartier prioritaire
         * @description Rôles : Pilote.
         */
        post: operations["operation-regler-objectif-hors-qpv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/regler-objectif-neuf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Régler l’objectif de parc neuf
         * @description Rôles : Pilote.
         */
        post: operations["operation-regler-objectif-neuf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/regler-objectif-reste-a-charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Régler l’objectif de reste à charge
         * @description Rôles : Pilote.
         */
        post: operations["operation-regler-objectif-reste-a-charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/regler-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Régler le régime légal par défaut
         * @description Rôles : Pilote.
         */
        post: operations["operation-regler-regime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-action-concertation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer une action de concertation
         * @description Rôles : Pilote, Référent, Partenaire.
         */
        post: operations["operation-retirer-action-concertation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-adaptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer une adaptation du programme
         * @description Rôles : Pilote.
         */
        post: operations["operation-retirer-adaptation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-convention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer une convention saisie par erreur
         * @description Rôles : Pilote.
         */
        post: operations["operation-retirer-convention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-immeuble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer un immeuble
         * @description Rôles : Pilote.
         */
        post: operations["operation-retirer-immeuble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-objectif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer un objectif
         * @description Rôles : Pilote.
         */
        post: operations["operation-retirer-objectif"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/retirer-partenaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retirer un partenaire de l’opération
         * @description Rôles : Pilote.
         */
        post: operations["operation-retirer-partenaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/actes/terminer-convention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mettre fin à une convention de loyers minorés
         * @description Rôles : Pilote.
         */
        post: operations["operation-terminer-convention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/avancement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dire où en est une opération, et le dernier ménage avant chaque démolition
         * @description La fin projetée d’un ménage part de l’étape où il est : durée médiane des ménages déjà partis, ou délais de la charte s’ils sont trop peu ; `base` dit laquelle. Aucune fin projetée ne précède ce jour.
         */
        get: operations["SuiviOperationController_avancement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compter les besoins des ménages d’une opération, à côté de l’offre disponible
         * @description Ménages encore à reloger dont l’enquête est validée (R2.6). Un ménage compte dans chaque commune qu’il souhaite. `ecart` positif : logements qui manquent. Les petits comptes ne sont pas dits à qui ne doit identifier personne (R1.17).
         */
        get: operations["SuiviOperationController_besoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{code}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l’histoire d’une opération
         * @description Du plus récent au plus ancien, avec le motif de chaque correction (R0.25).
         */
        get: operations["SuiviOperationController_historique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les organisations */
        get: operations["OrganisationsController_lister"];
        put?: never;
        /** Déclarer une organisation */
        post: operations["OrganisationsController_declarer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une organisation */
        get: operations["OrganisationsController_lire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/acter-succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acter une fusion ou une succession
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-acter-succession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/annuler-succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuler la succession
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-annuler-succession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/constater-engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dire où en est un engagement
         * @description Rôles : Pilote.
         */
        post: operations["organisation-constater-engagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/definir-conditions-examen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recueillir les conditions d’examen et d’attribution
         * @description Rôles : Pilote, Bailleur.
         */
        post: operations["organisation-definir-conditions-examen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/definir-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Définir les contacts
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-definir-contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/enregistrer-agrement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enregistrer un agrément
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-enregistrer-agrement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/modifier-coordonnees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modifier les coordonnées
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-modifier-coordonnees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/prendre-engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inscrire un engagement
         * @description Rôles : Pilote.
         */
        post: operations["organisation-prendre-engagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{code}/actes/retirer-agrement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Constater le retrait d’un agrément
         * @description Rôles : Pilote, Administrateur.
         */
        post: operations["organisation-retirer-agrement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rapprochements/affectation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposer la meilleure affectation entre des ménages et des logements
         * @description Calculée exactement, à côté de celle par ordre de priorité ; rien n’est écrit : c’est une proposition aux personnes (R4.39). Sans ménages ni commission, tous ceux qui attendent ; sans logements, tous ceux qui sont libres ; 200 au plus de chaque.
         */
        post: operations["AffectationController_proposer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/references/{genre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chercher ce qu’un champ peut désigner
         * @description Ce que l’appelant peut connaître et choisir, du plus proche au plus lointain.
         */
        get: operations["ReferencesController_chercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/references/{genre}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nommer ce qu’un champ désigne */
        get: operations["ReferencesController_nommer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dire qui est connecté
         * @description Toujours 200 ; `personne` est nulle pour qui n’est pas connecté.
         */
        get: operations["SessionController_lire"];
        put?: never;
        post?: never;
        /** Se déconnecter */
        delete: operations["SessionController_fermer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tableau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compter les dossiers par étape
         * @description Ni clos, ni effacés, sauf `clos`. Les mêmes filtres sur `GET /api/dossiers`, avec `ouverts=oui` et l’étape, donnent la liste de chaque compte.
         */
        get: operations["TableauController_compter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lister les tâches, de la plus proche échéance à la plus lointaine
         * @description Chacun voit les siennes : un référent celles de ses ménages et de ceux qui n’en ont pas, un bailleur celles de son organisation.
         */
        get: operations["TachesController_lister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taches/flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suivre ses tâches en direct
         * @description Événement `taches` à l’ouverture, puis chaque fois que les premières tâches de l’appelant ont changé.
         */
        get: operations["FluxController_taches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version du service */
        get: operations["OpenapiController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le service vit-il ? */
        get: operations["SanteController_vivant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le service peut-il répondre ? Nomme ce qui ne va pas. */
        get: operations["SanteController_pret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mesures, au format de Prometheus */
        get: operations["SanteController_mesures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActeEmpeche: {
            acte: string;
            etape: string | null;
            libelle: string;
            methode: string;
            motif: string;
            possible: boolean;
            regle: string;
            route: string;
        };
        ActeFait: {
            evenements: {
                type: string;
                version: number;
            }[];
            id: string;
            version: number;
        };
        ActePossible: {
            acte: string;
            etape: string | null;
            libelle: string;
            methode: string;
            possible: boolean;
            route: string;
            /** @description JSON Schema du corps à envoyer */
            schema: {
                [key: string]: unknown;
            };
        };
        Affectation: {
            differences: {
                dit: string;
                dossier: string;
                /** @enum {string} */
                sens: "gagne" | "perd" | "change";
            }[];
            /** @description Demandés, mais qui n’attendent pas de logement */
            ecartes: {
                dit: string;
                dossier: string;
            }[];
            logements: {
                charges: number;
                id: string;
                libelle: string;
                libelleNature: string;
                loyer: number;
            }[];
            meilleure: {
                /** @description Somme des valeurs des paires, aux poids de la charte */
                objectif: number;
                /** @description Faux : la meilleure trouvée dans le délai, non prouvée */
                optimale: boolean;
                paires: {
                    dossier: string;
                    logement: string;
                    valeur: number;
                }[];
                reloges: number;
            };
            menages: {
                dossier: string;
                enProposition: boolean;
                menage: {
                    nom: string;
                    prenom: string;
                } | null;
                points: number;
                reference: string;
            }[];
            pairesPossibles: number;
            parPriorite: {
                /** @description Somme des valeurs des paires, aux poids de la charte */
                objectif: number;
                paires: {
                    dossier: string;
                    logement: string;
                    valeur: number;
                }[];
                reloges: number;
            };
            sansLogement: {
                dit: string;
                dossier: string;
            }[];
        };
        AvancementImport: {
            acceptees: number;
            dejaConnues: number;
            lignes: number;
            refusees: number;
            total: number;
            /** @constant */
            type: "avancement";
        } | {
            rapport: components["schemas"]["RapportImport"];
            /** @constant */
            type: "rapport";
        } | {
            probleme: components["schemas"]["Probleme"];
            /** @constant */
            type: "probleme";
        };
        AvancementOperation: {
            /** Format: date */
            calculeLe: string;
            demolitions: {
                alerte: boolean;
                aReloger: number | null;
                base: ("mediane" | "charte") | null;
                dernier: {
                    /**
                     * @description Durée médiane des ménages déjà partis, ou délais de la charte
                     * @enum {string}
                     */
                    base: "mediane" | "charte";
                    dossier: string;
                    /** @enum {string} */
                    etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                    libelleEtape: string;
                    nomReferent: string | null;
                    /** Format: date */
                    projeteLe: string;
                    reference: string;
                } | null;
                effectifLe: string | null;
                etapes: {
                    /** @enum {string} */
                    etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                    libelle: string;
                    menages: number | null;
                }[];
                immeuble: string | null;
                jalon: string;
                /** Format: date */
                le: string;
                libelle: string;
                margeJours: number | null;
                menages: number | null;
                partis: number | null;
                projeteLe: string | null;
                secteur: string | null;
            }[];
            dernier: {
                /**
                 * @description Durée médiane des ménages déjà partis, ou délais de la charte
                 * @enum {string}
                 */
                base: "mediane" | "charte";
                dossier: string;
                /** @enum {string} */
                etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                libelleEtape: string;
                nomReferent: string | null;
                /** Format: date */
                projeteLe: string;
                reference: string;
            } | null;
            durees: {
                dossiers: number;
                /** @enum {string} */
                etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                libelle: string;
                medianeJours: number;
                sert: boolean;
            }[];
            etapes: {
                /** @enum {string} */
                etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                libelle: string;
                menages: number | null;
            }[];
            immeubles: {
                aReloger: number | null;
                code: string | null;
                demolitionLe: string | null;
                libelle: string;
                menages: number | null;
                partis: number | null;
                secteur: string | null;
            }[];
            margeAlerteJours: number;
            operation: string;
            /** @description Compte au-dessous duquel rien n’est dit à ce lecteur */
            seuil: number | null;
            total: {
                aReloger: number | null;
                clos: number | null;
                menages: number | null;
                partis: number | null;
            };
        };
        BesoinsOperation: {
            accessible: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            communes: {
                code: string;
                ecart: number | null;
                libelle: string;
                menages: number | null;
                offres: number;
            }[];
            croise: {
                /** @enum {string} */
                commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                ecart: number | null;
                menages: number | null;
                offres: number;
                /** @enum {string} */
                typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            }[];
            /** @description Ménages à reloger dont l’enquête est validée */
            enquetes: number | null;
            occupation: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            operation: string;
            projets: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            ressources: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            sansCommune: number | null;
            sansEnquete: number | null;
            sansTypologie: number | null;
            seuil: number | null;
            sourceTranches: string;
            tailles: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            transitoire: {
                code: string;
                libelle: string;
                menages: number | null;
            }[];
            typologies: {
                code: string;
                ecart: number | null;
                libelle: string;
                menages: number | null;
                offres: number;
            }[];
        };
        ChaineLogement: {
            maillons: {
                ceLogement: boolean;
                dossier: string | null;
                libelle: string;
                logement: string;
                reference: string | null;
                /**
                 * @description Ce que le ménage a fait de ce logement
                 * @enum {string}
                 */
                sens: "libere" | "occupe";
            }[];
        };
        ChiffresRapprochement: {
            apres: {
                /** @description Euros par mois ; nul si inconnu */
                aide: number | null;
                /** @description L’aide actuelle, supposée maintenue */
                aideSupposee: boolean;
                annexes: number;
                /** @description Euros par mois ; nul si inconnu */
                charges: number | null;
                /** @description Euros par mois ; nul si inconnu */
                loyer: number | null;
                /** @description Euros par mois ; nul si inconnu */
                minoration: number | null;
                /** @description Euros par mois ; nul si inconnu */
                resteACharge: number | null;
                /** @description Euros par mois ; nul si inconnu */
                resteAChargeM2: number | null;
                surface: number;
                /** @description Pour cent */
                tauxEffort: number | null;
            };
            avant: {
                /** @description Euros par mois ; nul si inconnu */
                aide: number | null;
                /** @description Euros par mois ; nul si inconnu */
                charges: number | null;
                /** @description Euros par mois ; nul si inconnu */
                loyer: number | null;
                /** @description Euros par mois ; nul si inconnu */
                resteACharge: number | null;
                /** @description Euros par mois ; nul si inconnu */
                resteAChargeM2: number | null;
                surface: number | null;
                /** @description Pour cent */
                tauxEffort: number | null;
            };
            /** @description Euros par mois ; nul si inconnu */
            ressources: number | null;
        };
        Commission: {
            actesEmpeches: components["schemas"]["ActeEmpeche"][];
            actesPossibles: components["schemas"]["ActePossible"][];
            examens: {
                decision: string | null;
                dossier: string;
                libelleDecision: string | null;
                libelleEtape: string | null;
                menage: {
                    nom: string;
                    prenom: string;
                } | null;
                motif: string | null;
                /** @description Nulle si le dossier n’est pas du ressort de l’appelant */
                reference: string | null;
            }[];
            id: string;
            /** Format: date */
            le: string;
            libelleNature: string;
            membres: string[];
            /** @enum {string} */
            nature: "relogement" | "cas-specifiques";
            version: number;
        };
        CommissionListe: {
            id: string;
            inscrits: number;
            /** Format: date */
            le: string;
            libelleNature: string;
            /** @enum {string} */
            nature: "relogement" | "cas-specifiques";
            tranches: number;
            version: number;
        };
        Cotation: {
            charte: string;
            /**
             * Format: date
             * @description Jour de la cotation
             */
            le: string;
            lignes: {
                bareme: number;
                critere: string;
                dit: string;
                libelle: string;
                points: number;
                restreint: boolean;
                /** @description Nul : inconnu, à compléter ou à vérifier */
                satisfait: boolean | null;
                source: string;
            }[];
            /** @description Points de plus si l’inconnu était complété */
            possible: number;
            source: string;
            total: number;
        };
        CritereRapprochement: {
            critere: string;
            deblocage?: {
                dit: string;
                /** @description Euros par mois */
                montant?: number;
                /** @enum {string} */
                nature: "minoration" | "derogation" | "adapter" | "attendre" | "completer" | "verifier" | "accord" | "ailleurs";
            };
            dit: string;
            ecart: {
                /** @enum {string} */
                unite: "EUR/mois" | "points" | "m2" | "pieces" | "km" | "jours" | "etages";
                valeur: number;
            } | null;
            /** @description Le logement ne convient pas tant que ce critère est ainsi */
            empeche: boolean;
            /** @enum {string} */
            famille: "disponibilite" | "besoins" | "moyens" | "droit" | "souhaits" | "information";
            libelle: string;
            regle: string;
            restreint: boolean;
            /** @description Nul : inconnu, à compléter ou à vérifier */
            satisfait: boolean | null;
            source: string;
        };
        /** @description Le dossier tel que l’appelant peut le connaître ; le ménage est nul pour qui n’y a pas droit. */
        Dossier: {
            actesEmpeches: components["schemas"]["ActeEmpeche"][];
            actesPossibles: components["schemas"]["ActePossible"][];
            anciensReferents?: string[];
            charte: string;
            commune: string;
            enRetard: boolean;
            /** @enum {string} */
            etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            etapes?: {
                /** @enum {string} */
                etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                libelle: string;
                occurrence: number;
                version: number;
            }[];
            faits?: {
                cle: string;
                /** Format: date-time */
                le: string;
                libelle: string;
                version: number;
            }[];
            id: string;
            issue: {
                code: string;
                libelle: string;
            } | null;
            libelleEtape: string;
            libelleProgramme: string;
            menage: components["schemas"]["Menage"] | null;
            mesures?: {
                code: string;
                id: string;
                libelle: string;
                terminee: boolean;
            }[];
            nomOperation: string;
            nomReferent: string | null;
            nomsAnciensReferents?: string[];
            operation: string;
            /** Format: date-time */
            ouvertLe: string;
            /** @enum {string} */
            programme: "NPNRU" | "LHI";
            propositions: components["schemas"]["Proposition"][];
            purge: boolean;
            reference: string;
            referent: string | null;
            refusComptes?: number;
            /** @enum {string} */
            statut: "ouvert" | "suspendu" | "clos";
            suspensions?: {
                au: string | null;
                /** Format: date-time */
                du: string;
            }[];
            taches: components["schemas"]["TacheDossier"][];
            transitoire?: {
                /** Format: date-time */
                depuis: string;
                libelleLogement: string;
                logement: string;
            } | null;
            version: number;
        };
        DossierListe: {
            commune: string;
            enRetard: boolean;
            /** @enum {string} */
            etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            id: string;
            issue: string | null;
            libelleEtape: string;
            menage: {
                nom: string;
                prenom: string;
            } | null;
            niveau: number;
            nomOperation: string;
            nomReferent: string | null;
            operation: string;
            /** Format: date-time */
            ouvertLe: string;
            prochaineEcheance: string | null;
            /** @enum {string} */
            programme: "NPNRU" | "LHI";
            reference: string;
            referent: string | null;
            refus: number;
            /** @enum {string} */
            statut: "ouvert" | "suspendu" | "clos";
            transitoire: boolean;
            version: number;
        };
        Evenement: {
            /** @description Auteur tel que le journal le garde : `procedure`, ou `<rôle>:<identifiant>`. */
            acteur: string;
            auteur: {
                id: string | null;
                nom: string;
                role: string | null;
                /** @enum {string} */
                type: "personne" | "procedure";
            };
            cause: number | null;
            /** Format: date-time */
            enregistreLe: string;
            /** @enum {string} */
            genre: "parcours" | "propositions" | "delais" | "vie";
            /** Format: date-time */
            le: string;
            libelle: string;
            libelleCause: string | null;
            libelleGenre: string;
            textes: {
                libelle: string;
                texte: string;
            }[];
            type: string;
            version: number;
        };
        FaitOperation: {
            auteur: string;
            /** Format: date-time */
            enregistreLe: string;
            /** Format: date-time */
            le: string;
            libelle: string;
            motif: string | null;
            type: string;
            version: number;
        };
        HistoriqueLogement: {
            elements: {
                libelle: string;
                par: string;
                /** Format: date-time */
                survenuLe: string;
                version: number;
            }[];
        };
        Incident: {
            conseil: string;
            /** Format: date-time */
            depuis: string;
            dossierId: string | null;
            id: string;
            motif: string;
            reference: string | null;
        };
        Logement: {
            /**
             * Niveau d’accessibilité
             * @enum {string}
             */
            accessibilite?: "aucune" | "adaptable" | "fauteuil" | "adapte";
            accessible: boolean;
            actesEmpeches: components["schemas"]["ActeEmpeche"][];
            actesPossibles: components["schemas"]["ActePossible"][];
            adresse: string | null;
            anciensBailleurs: string[];
            /** Année de construction */
            anneeConstruction?: number;
            annexes: number | null;
            /** Ascenseur */
            ascenseur?: boolean;
            bailleur: string;
            candidatures: number;
            charges: number;
            /**
             * Classe énergie
             * @enum {string}
             */
            classeEnergie?: "A" | "B" | "C" | "D" | "E" | "F" | "G";
            /** @enum {string} */
            commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
            /**
             * Conventionné le
             * Format: date
             */
            conventionneLe?: string;
            /** Dépôt de garantie */
            depotGarantie?: number;
            /** Format: date */
            disponibleLe: string;
            /** @description Dossier qui le tient ; dit aux référents et aux pilotes */
            dossier?: string | null;
            /**
             * Durée maximale d’occupation, en mois
             * @description Logement transitoire
             */
            dureeMaximaleMois?: number;
            /**
             * Étage
             * @description 0 : rez-de-chaussée
             */
            etage?: number;
            financement: string | null;
            /**
             * Association gestionnaire
             * @description Intermédiation locative
             */
            gestionnaire?: string;
            horsQpv: boolean;
            id: string;
            /** Identifiant RPLS */
            identRpls?: string;
            libelleAccessibilite: ("Non accessible" | "Adaptable avec travaux" | "Accessible en fauteuil" | "Adapté (salle d’eau, commandes)") | null;
            libelleFinancement: string | null;
            libelleNature: string;
            libellePasserelle: string | null;
            libelleStatut: string;
            /** @description Dossier dont le départ l’a libéré ; aux mêmes */
            libereParDossier?: string | null;
            loyer: number;
            /** @enum {string} */
            nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
            nomBailleur: string;
            nombrePhotos: number;
            nomGestionnaire: string | null;
            nomOperateur: string | null;
            nomReservataire: string | null;
            /**
             * Opérateur de l’accompagnement
             * @description Auto-construction
             */
            operateur?: string;
            /**
             * Parcelle cadastrale
             * @description Auto-construction : section et numéro, AB 123
             */
            parcelle?: string;
            passerelle: ("location-choisie" | "bourse-echange") | null;
            passerelleJusquau: string | null;
            photos: {
                adresse: string;
                hauteur: number;
                id: string;
                largeur: number;
                legende?: string;
                octets: number;
                type: string;
            }[];
            prix: {
                annexes?: number;
                charges: number;
                depotGarantie?: number;
                /** Format: date-time */
                le: string;
                loyer: number;
                motif?: string;
            }[];
            publieLe: string | null;
            /** Quartier prioritaire */
            qpv?: {
                /**
                 * Code du quartier
                 * @description Géographie de 2024 : QN, puis six caractères
                 */
                code?: string;
                /** Millésime de la géographie prioritaire */
                millesime?: number;
                /** Nom du quartier */
                nom: string;
            };
            reference: string;
            reservataire: string | null;
            secteur: string | null;
            /** @enum {string} */
            statut: "disponible" | "reserve" | "attribue" | "retire" | "expire";
            surface: number;
            tenuJusquau: string | null;
            /**
             * Travaux jusqu’au
             * Format: date
             * @description Bail à réhabilitation
             */
            travauxJusquau?: string;
            /** @enum {string} */
            typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            valableJusquau: string | null;
            version: number;
        };
        LogementListe: {
            accessible: boolean;
            adresse: string | null;
            annexes: number | null;
            bailleur: string;
            charges: number;
            /** @enum {string} */
            commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
            /** Format: date */
            disponibleLe: string;
            financement: string | null;
            horsQpv: boolean;
            id: string;
            libelleFinancement: string | null;
            libelleNature: string;
            libelleStatut: string;
            loyer: number;
            /** @enum {string} */
            nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
            nomBailleur: string;
            nombrePhotos: number;
            nomReservataire: string | null;
            passerelle: ("location-choisie" | "bourse-echange") | null;
            passerelleJusquau: string | null;
            reference: string;
            reservataire: string | null;
            secteur: string | null;
            /** @enum {string} */
            statut: "disponible" | "reserve" | "attribue" | "retire" | "expire";
            surface: number;
            /** @enum {string} */
            typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            valableJusquau: string | null;
            version: number;
        };
        Menage: {
            fiche: {
                lignes: {
                    cle: string;
                    libelle: string;
                    /** @enum {string} */
                    nature: "texte" | "date" | "montant" | "nombre" | "oui-non" | "liste";
                    /** @description Un texte, un jour, des euros, un nombre, oui ou non, ou une liste, selon `nature` */
                    valeur: string | number | boolean | string[];
                }[];
                titre: string;
            }[];
            identite: {
                /** Format: date */
                dateNaissance?: string;
                langue?: string;
                nom?: string;
                numeroUnique?: string;
                prenom?: string;
                telephone?: string;
            };
            situation?: {
                aides?: number;
                ancienneteAnnees?: number;
                charges?: number;
                dalo?: boolean;
                handicap?: boolean;
                loyer?: number;
                nombrePersonnes?: number;
                ressourcesMensuelles?: number;
                statutOccupation?: string;
                surface?: number;
                typologie?: string;
                violences?: boolean;
            };
            souhaits?: {
                accepteTransitoire?: boolean;
                communes?: string[];
                typologie?: string;
            };
        };
        MenagePourLogement: {
            chiffres: components["schemas"]["ChiffresRapprochement"];
            /** @enum {string} */
            commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
            criteres: components["schemas"]["CritereRapprochement"][];
            dossier: string;
            /** @description Une proposition est déjà en cours */
            enProposition: boolean;
            libelleNiveau: string;
            menage: {
                nom: string;
                prenom: string;
            } | null;
            /** @enum {string} */
            niveau: "convient" | "a-completer" | "a-debloquer" | "ne-convient-pas";
            /** Format: date-time */
            ouvertLe: string;
            points: number;
            /** @description Points de plus si l’inconnu était complété */
            pointsPossibles: number;
            reference: string;
            /** @description Offre valable (R9.22) ; nul : à vérifier */
            valable: boolean | null;
        };
        OffrePourMenage: {
            chiffres: components["schemas"]["ChiffresRapprochement"];
            criteres: components["schemas"]["CritereRapprochement"][];
            libelleNiveau: string;
            logement: {
                bailleur: string;
                /** @enum {string} */
                commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                /** Format: date */
                disponibleLe: string;
                id: string;
                libelle: string;
                libelleNature: string;
                /** @enum {string} */
                nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
                nomBailleur: string;
                reference: string;
                statut: string;
                surface: number;
                /** @enum {string} */
                typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            };
            /** @enum {string} */
            niveau: "convient" | "a-completer" | "a-debloquer" | "ne-convient-pas";
            /** @description Offre valable (R9.22) ; nul : à vérifier */
            valable: boolean | null;
        };
        Operation: {
            actesEmpeches: components["schemas"]["ActeEmpeche"][];
            actesPossibles: components["schemas"]["ActePossible"][];
            actions: {
                associes: {
                    libelleQualite: string;
                    nom: string | null;
                    organisation: string | null;
                    /** @enum {string} */
                    qualite: "association" | "conseil-citoyen" | "representants-locataires" | "dsu" | "bailleur" | "commune" | "etat" | "operateur" | "autre";
                }[];
                auteur: string;
                compteRendu: string | null;
                corrigee: boolean;
                document: string | null;
                id: string;
                immeubles: string[];
                /** Format: date */
                le: string;
                libelleNature: string;
                lieu: string | null;
                /** @description Références des dossiers ; dites à qui accompagne les ménages, vides pour les autres */
                menages: string[];
                /** @enum {string} */
                nature: "reunion-publique" | "permanence" | "porte-a-porte" | "atelier-gup" | "visite-site" | "maison-du-projet" | "atelier";
                partenaires: string[];
                participants: number | null;
                themes: {
                    libelle: string;
                    /** @enum {string} */
                    theme: "projet" | "calendrier" | "relogement" | "loyers" | "indemnisation" | "demenagement" | "accompagnement" | "cadre-de-vie" | "equipements" | "securite" | "autre";
                }[];
            }[];
            adaptations: {
                /** Format: date */
                decideeLe: string;
                decision: string;
                id: string;
                lignes: {
                    commune: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura") | null;
                    logements: number;
                    /** @enum {string} */
                    typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                }[];
                motif: string;
            }[];
            calendrier: {
                deplacements: {
                    /** Format: date */
                    au: string;
                    /** Format: date */
                    du: string;
                    motif: string;
                }[];
                effectifLe: string | null;
                fin: string | null;
                id: string;
                immeuble: string | null;
                /** Format: date */
                le: string;
                libelle: string;
                libelleNature: string;
                /** @enum {string} */
                nature: "demarrage-travaux" | "demolition" | "phase";
                secteur: string | null;
            }[];
            charte: string;
            code: string;
            communes: string[];
            comptes: {
                actions: number;
                menages: number;
                parNature: {
                    actions: number;
                    libelleNature: string;
                    menages: number;
                    /** @enum {string} */
                    nature: "reunion-publique" | "permanence" | "porte-a-porte" | "atelier-gup" | "visite-site" | "maison-du-projet" | "atelier";
                    participants: number;
                }[];
                participants: number;
            };
            conventions: {
                /** @description Dernier jour ; nul = jusqu’à ce qu’on y mette fin */
                au: string | null;
                /** Format: date */
                du: string;
                enVigueur: boolean;
                id: string;
                libelle: string;
                logements: {
                    libelle: string;
                    logement: string;
                    minoration: number;
                }[];
                motifFin: string | null;
                parties: string[];
            }[];
            definieLe: string | null;
            demenagement: {
                aValider: boolean;
                libelleMode: string;
                /** @enum {string} */
                mode: "forfait" | "plafond";
                montants: {
                    montant: number;
                    /** @enum {string} */
                    typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                }[];
                source: string;
                valideLe: string | null;
            } | null;
            id: string;
            immeubles: {
                code: string;
                commune: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura") | null;
                libelle: string;
                logements: number | null;
                referenceCommune: string | null;
                secteur: string | null;
            }[];
            maison: {
                fermeeLe: string | null;
                horaires: string;
                lieu: string;
                ouverte: boolean;
                /** Format: date */
                ouverteLe: string;
                tenuePar: string;
            } | null;
            nom: string;
            objectifs: {
                horsQpv: {
                    aValider: boolean;
                    part: number;
                    source: string;
                    valideLe: string | null;
                } | null;
                neuf: {
                    ageMaxAnnees: number;
                    aValider: boolean;
                    definition: string | null;
                    part: number;
                    source: string;
                    valideLe: string | null;
                } | null;
                resteACharge: {
                    aValider: boolean;
                    hausseToleree: number;
                    libelleMesure: string;
                    /** @enum {string} */
                    mesure: "par-m2" | "taux-effort";
                    part: number;
                    source: string;
                    valideLe: string | null;
                } | null;
            };
            partenaires: {
                id: string;
                libelleQualite: string;
                nom: string | null;
                organisation: string | null;
                /** @enum {string} */
                qualite: "association" | "conseil-citoyen" | "representants-locataires" | "dsu" | "bailleur" | "commune" | "etat" | "operateur" | "autre";
                role: string | null;
            }[];
            /** @description Démarrage des travaux ou première démolition, le premier des deux */
            phaseOperationnelle: string | null;
            /** @enum {string} */
            programme: "NPNRU" | "LHI";
            regime: {
                aValider: boolean;
                debiteur: ("proprietaire" | "maire" | "prefet" | "initiateur-public" | "bailleur") | null;
                libelleDebiteur: string | null;
                libelleRegime: string;
                regime: string;
                source: string;
                valideLe: string | null;
            };
            version: number;
        };
        OperationListe: {
            actions: number;
            charte: string;
            code: string;
            communes: string[];
            definieLe: string | null;
            id: string;
            nom: string;
            /** @enum {string} */
            programme: "NPNRU" | "LHI";
            version: number;
        };
        Organisation: {
            actesEmpeches: components["schemas"]["ActeEmpeche"][];
            actesPossibles: components["schemas"]["ActePossible"][];
            agrements: {
                /** Format: date */
                au: string;
                autorite: string;
                /** Format: date */
                du: string;
                libelle: string;
                numero: string;
                retireLe: string | null;
                /** @enum {string} */
                type: "maitrise-ouvrage" | "ingenierie-sociale" | "intermediation-locative";
                valide: boolean;
            }[];
            code: string;
            codeSuccesseur: string | null;
            conditionsExamen: {
                attribution: string;
                /** Format: date */
                du: string;
                examen: string;
                pieces: string[];
                tauxEffortMaximal?: number;
            }[];
            contacts: {
                courriel?: string;
                fonction: string;
                telephone?: string;
            }[];
            courriel: string | null;
            engagements: {
                /** Format: date */
                au?: string;
                constat: string | null;
                /** Format: date */
                du: string;
                etat: string;
                libelleEtat: string;
                nombre?: number;
                quoi: string;
                rang: number;
            }[];
            id: string;
            libelleType: string;
            nom: string;
            predecesseurs: {
                code: string;
                nom: string;
            }[];
            successeur: {
                /** Format: date */
                le: string;
                libelle: string;
                motif: string;
                nature: string;
                nom: string;
                vers: string;
            } | null;
            /** @enum {string} */
            type: "bailleur" | "partenaire" | "reservataire" | "collectivite" | "operateur" | "association";
            version: number;
        };
        OrganisationListe: {
            code: string;
            codeSuccesseur: string | null;
            courriel: string | null;
            id: string;
            libelleType: string;
            nom: string;
            /** @enum {string} */
            type: "bailleur" | "partenaire" | "reservataire" | "collectivite" | "operateur" | "association";
            version: number;
        };
        /** @description Refus ou erreur (RFC 9457) */
        Probleme: {
            champ?: string;
            /** @description Une phrase en français */
            detail: string;
            erreurs?: {
                champ: string;
                motif: string;
            }[];
            /** @description Numéro de suivi de la requête */
            instance: string;
            regle?: string;
            status: number;
            title: string;
            /** @description `urn:relogement:regle:R4.1` quand une règle de la charte refuse */
            type: string;
        };
        Processus: {
            attend: string[];
            etape: string | null;
            incident: string | null;
            prochaineEcheance: {
                /** Format: date-time */
                le: string;
                rang: string;
                tache: string;
            } | null;
            statut: string;
            vuJusqua: number;
        };
        Proposition: {
            bailleur: string;
            commune: string;
            /** @enum {string} */
            etat: "proposee" | "confirmee" | "visitee" | "acceptee" | "attribuee" | "declinee" | "refusee" | "retiree" | "rejetee" | "quittee";
            id: string;
            /** Format: date-time */
            le: string;
            libelleLogement: string;
            /** @description Motif du refus du ménage, pour qui suit son parcours ; nul sinon */
            libelleMotif: string | null;
            libelleNature: string;
            logement: string;
            nature: string;
            nomBailleur: string;
            refusCompte: boolean;
        };
        RapportImport: {
            acceptees: number;
            avertissements: components["schemas"]["RemarqueImport"][];
            dejaConnues: number;
            lignes: number;
            refusees: components["schemas"]["RemarqueImport"][];
        };
        RemarqueImport: {
            champ: string;
            ligne: number;
            motif: string;
        };
        Repere: {
            detail: string;
            id: string;
            libelle: string;
        };
        Tableau: {
            clos: number;
            etapes: {
                dossiers: number;
                enRetard: number;
                escalades: number;
                /** @enum {string} */
                etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                libelle: string;
            }[];
            suspendus: number;
            total: {
                dossiers: number;
                enRetard: number;
                escalades: number;
            };
        };
        Tache: {
            /** @description Actes qui accomplissent la tâche, le plus courant d’abord : fin de leur route */
            actes: string[];
            /** @description Champs de ces actes que la tâche connaît déjà */
            champs: {
                [key: string]: string;
            };
            code: string;
            commune: string;
            dossierId: string;
            /** Format: date-time */
            echeance: string;
            enRetard: boolean;
            escaladeDepuis: string | null;
            escaladeVers: ("pilote" | "direction" | "commission") | null;
            /** @enum {string} */
            etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            /** @enum {string} */
            etat: "a-faire" | "terminee" | "annulee";
            id: string;
            libelle: string;
            libelleEtape: string;
            menage: {
                nom: string;
                prenom: string;
            } | null;
            niveau: number;
            nomPour: string;
            operation: string;
            organisation: string | null;
            personne: string | null;
            /** @enum {string} */
            pour: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire";
            rappels: number;
            reference: string;
        };
        TacheDossier: {
            /** @description Actes qui accomplissent la tâche, le plus courant d’abord : fin de leur route */
            actes: string[];
            /** @description Champs de ces actes que la tâche connaît déjà */
            champs: {
                [key: string]: string;
            };
            code: string;
            /** Format: date-time */
            echeance: string;
            echelle: {
                /** Format: date-time */
                le: string;
                libelle: string;
            }[];
            enRetard: boolean;
            /** @enum {string} */
            etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            /** @enum {string} */
            etat: "a-faire" | "terminee" | "annulee";
            id: string;
            libelle: string;
            niveau: number;
            nomPour: string;
            organisation: string | null;
            /** @enum {string} */
            pour: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire";
            prochain: {
                /** Format: date-time */
                le: string;
                rang: string;
                vers?: string;
            } | null;
            rappels: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AdministrationController_lister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["Incident"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ChartesController_lister: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                publiee?: "oui" | "non" | "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: {
                            /** Format: date */
                            enVigueurDu: string;
                            id: string;
                            libelle: string;
                            publiee: boolean;
                            source: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ChartesController_preparer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contenu": "Contenu (JSON)"
                 *     }
                 */
                "application/json": {
                    /** Contenu (JSON) */
                    contenu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ChartesController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contenu: Record<string, never> | null;
                        id: string;
                        publiee: boolean;
                        version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "charte-annuler-migration": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "migration": "Migration",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Migration */
                    migration: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "charte-migrer-dossiers": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Opérations
                     * @description Aucune : tous les dossiers ouverts
                     */
                    operations?: string[];
                    /**
                     * Motif pour avancer des échéances déjà communiquées
                     * @description Laissé vide, une échéance déjà communiquée n’est jamais avancée
                     */
                    raccourcissement?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "charte-modifier-charte": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contenu": "Contenu (JSON)"
                 *     }
                 */
                "application/json": {
                    /** Contenu (JSON) */
                    contenu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "charte-publier-charte": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "charte-suivre-engagement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Version de la charte */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "engagement": "Engagement",
                 *       "etat": "a-engager",
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Commentaire
                     * @description Sans nom de personne
                     */
                    commentaire?: string;
                    /** Engagement */
                    engagement: string;
                    /**
                     * État de suivi
                     * @enum {string}
                     */
                    etat: "a-engager" | "en-cours" | "tenu" | "non-tenu" | "abandonne";
                    /**
                     * Constaté le
                     * Format: date
                     */
                    le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    CommissionsController_lister: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                nature?: "relogement" | "cas-specifiques";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["CommissionListe"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    CommissionsController_convoquer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nature": "relogement",
                 *       "le": "2026-03-12",
                 *       "membres": [
                 *         "Organisation"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Séance du
                     * Format: date
                     */
                    le: string;
                    /** Organisations membres */
                    membres: string[];
                    /**
                     * Commission
                     * @enum {string}
                     */
                    nature: "relogement" | "cas-specifiques";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    CommissionsController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la commission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "commission-inscrire-dossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant de la commission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dossier": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3"
                 *     }
                 */
                "application/json": {
                    /** Dossier */
                    dossier: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "commission-rendre-decisions": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant de la commission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "dossier": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3",
                 *           "decision": "nouvelle-proposition",
                 *           "motif": "Motif"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Décisions */
                    decisions: {
                        /**
                         * Décision
                         * @enum {string}
                         */
                        decision: "nouvelle-proposition" | "transitoire" | "accompagnement-renforce";
                        /** Dossier */
                        dossier: string;
                        /**
                         * Motif
                         * @description Sans nom de personne
                         */
                        motif: string;
                    }[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemoController_jeton: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Organisation
                     * @description Pour un bailleur : la première de la démonstration par défaut
                     */
                    organisation?: string;
                    /** Personne */
                    personne?: string;
                    /**
                     * Rôle
                     * @enum {string}
                     */
                    role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                    /**
                     * Communes
                     * @description Tout le territoire par défaut
                     */
                    territoire?: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jeton: string;
                    };
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemoController_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Organisation
                     * @description Pour un bailleur : la première de la démonstration par défaut
                     */
                    organisation?: string;
                    /** Personne */
                    personne?: string;
                    /**
                     * Rôle
                     * @enum {string}
                     */
                    role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                    /**
                     * Communes
                     * @description Tout le territoire par défaut
                     */
                    territoire?: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Peut-on se connecter en un clic, sous un rôle de démonstration ? */
                        demonstration: boolean;
                        personne: {
                            /** Format: date-time */
                            expireLe: string;
                            id: string;
                            libelleRole: string;
                            nom: string;
                            nomOrganisation: string | null;
                            organisation: string | null;
                            /** @enum {string} */
                            role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                            territoire: string[] | "*";
                        } | null;
                    };
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersController_lister: {
        parameters: {
            query?: {
                commune?: string;
                curseur?: string;
                escalade?: "oui" | "non" | "true" | "false";
                etape?: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                limite?: number;
                operation?: string;
                ouverts?: "oui" | "non" | "true" | "false";
                programme?: "NPNRU" | "LHI";
                recherche?: string;
                referent?: string;
                retard?: "oui" | "non" | "true" | "false";
                statut?: "ouvert" | "suspendu" | "clos";
                total?: "oui" | "non" | "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["DossierListe"][];
                        /** @description Avec `total=oui` seulement */
                        total?: number;
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersController_ouvrir: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "Référence",
                 *       "operation": "NPNRU-MATOURY",
                 *       "commune": "Cayenne",
                 *       "identite": {
                 *         "nom": "Nom",
                 *         "prenom": "Prénom"
                 *       },
                 *       "situation": {},
                 *       "souhaits": {}
                 *     }
                 */
                "application/json": {
                    /**
                     * Commune
                     * @enum {string}
                     */
                    commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /** Identité */
                    identite: {
                        /**
                         * Date de naissance
                         * Format: date
                         */
                        dateNaissance?: string;
                        /** Langue */
                        langue?: string;
                        /** Nom */
                        nom: string;
                        /** Numéro unique de demande de logement social */
                        numeroUnique?: string;
                        /** Prénom */
                        prenom: string;
                        /** Téléphone */
                        telephone?: string;
                    };
                    /**
                     * Immeuble
                     * @description Code d’un immeuble de l’opération, où le ménage habite
                     */
                    immeuble?: string;
                    /** Opération */
                    operation: string;
                    /** Référence */
                    reference: string;
                    /** Situation */
                    situation: {
                        /** Aides au logement mensuelles */
                        aides?: number;
                        /** Ancienneté dans le logement (années) */
                        ancienneteAnnees?: number;
                        /** Charges mensuelles */
                        charges?: number;
                        /** Reconnu DALO */
                        dalo?: boolean;
                        /** Handicap ou perte d’autonomie */
                        handicap?: boolean;
                        /** Loyer mensuel */
                        loyer?: number;
                        /** Nombre de personnes */
                        nombrePersonnes?: number;
                        /** Ressources mensuelles */
                        ressourcesMensuelles?: number;
                        /**
                         * Statut d’occupation
                         * @enum {string}
                         */
                        statutOccupation?: "locataire" | "proprietaire-occupant" | "occupant-sans-titre" | "heberge";
                        /** Surface (m²) */
                        surface?: number;
                        /**
                         * Typologie du logement d’origine
                         * @enum {string}
                         */
                        typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                        /** Violences */
                        violences?: boolean;
                    };
                    /** Souhaits */
                    souhaits: {
                        /** Accepte un logement transitoire */
                        accepteTransitoire?: boolean;
                        /** Communes souhaitées */
                        communes?: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                        /**
                         * Projet de logement
                         * @enum {string}
                         */
                        projet?: "location" | "accession" | "auto-construction";
                        /**
                         * Typologie souhaitée
                         * @enum {string}
                         */
                        typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    };
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-accepter-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-ajouter-note": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Note"
                 *     }
                 */
                "application/json": {
                    /** Note */
                    note: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-annuler-fait": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fait": "menage-informe",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Fait
                     * @enum {string}
                     */
                    fait: "menage-informe" | "enquete-realisee" | "enquete-validee" | "consentement" | "diagnostic" | "pieces" | "porte-levee" | "contrat" | "point-mensuel" | "bail" | "demenagement" | "origine-liberee" | "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois" | "bilan";
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-attribuer-logement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seance": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Conditions d’examen
                     * @description Ce que ce bailleur a demandé, ce que la commission a examiné
                     */
                    conditions?: string;
                    /** Membres présents */
                    membres?: ("bailleur" | "locataires" | "commune" | "cacl" | "etat" | "ctg" | "action-logement" | "caf" | "associations")[];
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Rang de la candidature
                     * @description Au-delà du premier rang, la candidature est classée et le logement reste retenu
                     */
                    rang?: number;
                    /**
                     * Séance de la CALEOL du
                     * Format: date
                     */
                    seance: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-clore-dossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issue": "reloge-definitivement"
                 *     }
                 */
                "application/json": {
                    /**
                     * Issue
                     * @enum {string}
                     */
                    issue: "reloge-definitivement" | "parti-de-lui-meme" | "perdu-de-vue" | "deces" | "maintenu-sur-place";
                    /**
                     * Preuve
                     * @description Exigée hors relogement définitif : acte, courrier, recherches menées et leurs dates
                     */
                    preuve?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-completer-pieces": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pieces": [
                 *         "identite"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Pièces réunies */
                    pieces: ("identite" | "composition" | "ressources" | "imposition" | "occupation" | "demande-logement" | "assurance" | "autre")[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-conclure-contrat": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nature": "avdl",
                 *       "mois": 3,
                 *       "intervenant": "Travailleur social chargé de la prestation",
                 *       "statut": "locataire",
                 *       "financement": "fnavdl"
                 *     }
                 */
                "application/json": {
                    /** Logeur ou bailleur chargé d’accueillir le ménage */
                    bailleur?: string;
                    /** Engagements */
                    contenu?: string;
                    /**
                     * Source de financement
                     * @enum {string}
                     */
                    financement: "fnavdl" | "fsl" | "anru" | "bailleur" | "autre";
                    /** Travailleur social chargé de la prestation */
                    intervenant: string;
                    /** Caractéristiques du logement adapté */
                    logement?: string;
                    /** Durée (mois) */
                    mois: number;
                    /**
                     * Nature de la mesure
                     * @enum {string}
                     */
                    nature: "avdl" | "gla" | "avdl-gla";
                    /**
                     * Statut d’occupation préconisé
                     * @enum {string}
                     */
                    statut: "locataire" | "sous-locataire" | "bail-glissant" | "heberge";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-confirmer-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-constater-effet-regime": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime",
                 *       "motif": "Motif et décision"
                 *     }
                 */
                "application/json": {
                    /** Motif et décision */
                    motif: string;
                    /**
                     * Régime
                     * @description Code d’un régime de la charte
                     */
                    regime: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-constater-silence": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preuve": "Preuve"
                 *     }
                 */
                "application/json": {
                    /**
                     * Preuve
                     * @description Notification reçue, relances faites, absence de réponse
                     */
                    preuve: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-corriger-date": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fait": "menage-informe",
                 *       "le": "2026-03-12T08:00:00-03:00",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Fait
                     * @enum {string}
                     */
                    fait: "menage-informe" | "enquete-realisee" | "enquete-validee" | "consentement" | "diagnostic" | "pieces" | "porte-levee" | "contrat" | "point-mensuel" | "bail" | "demenagement" | "origine-liberee" | "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois" | "bilan";
                    /**
                     * Date exacte
                     * Format: date-time
                     */
                    le: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-corriger-validite": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime",
                 *       "valide": false,
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /** Régime */
                    regime: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** L’offre est valable */
                    valide: boolean;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-decliner-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Nature du motif
                     * @description Code d’un motif de la charte
                     */
                    code?: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-designer-referent": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "referent": "referent-demo"
                 *     }
                 */
                "application/json": {
                    /** Référent */
                    referent: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-detacher-regime": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Régime
                     * @description Code d’un régime de la charte
                     */
                    regime: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-etablir-bilan": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stabilise": false,
                 *       "bilan": "Bilan"
                 *     }
                 */
                "application/json": {
                    /** Bilan */
                    bilan: string;
                    /** Ménage stabilisé dans son logement */
                    stabilise: boolean;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-examiner-refus": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "suite": "Suite donnée"
                 *     }
                 */
                "application/json": {
                    /** Suite donnée */
                    suite: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-faire-point-mensuel": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "compteRendu": "Compte rendu"
                 *     }
                 */
                "application/json": {
                    /** Compte rendu */
                    compteRendu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-informer-menage": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "moyen": "visite-domicile",
                 *       "par": "Informé par",
                 *       "langue": "Langue employée"
                 *     }
                 */
                "application/json": {
                    /** Document remis */
                    document?: string;
                    /** Langue employée */
                    langue: string;
                    /**
                     * Comment
                     * @enum {string}
                     */
                    moyen: "visite-domicile" | "maison-du-projet" | "permanence" | "porte-a-porte" | "telephone";
                    /** Ce qui a été dit */
                    note?: string;
                    /**
                     * Informé par
                     * @description Fonction ou structure de la personne qui a informé
                     */
                    par: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-lever-porte": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-liberer-logement-origine": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Libéré le
                     * Format: date
                     */
                    le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-modifier-regime": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Acte notifié le
                     * Format: date
                     * @description Arrêté, décision, recours : ce qui fonde le régime
                     */
                    acteLe?: string;
                    /**
                     * Départ prévu le
                     * Format: date
                     * @description Travaux, démolition ou évacuation ; peut être à venir
                     */
                    departLe?: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Régime
                     * @description Code d’un régime de la charte
                     */
                    regime: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-notifier-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "lettre-recommandee",
                 *       "le": "2026-03-12",
                 *       "preuve": "Référence de la preuve"
                 *     }
                 */
                "application/json": {
                    /**
                     * Notifiée le
                     * Format: date
                     */
                    le: string;
                    /**
                     * Mode
                     * @enum {string}
                     */
                    mode: "lettre-recommandee" | "remise-en-main-propre" | "huissier";
                    /**
                     * Motif de la rectification
                     * @description Quand l’offre est déjà notifiée
                     */
                    motif?: string;
                    /**
                     * Référence de la preuve
                     * @description Numéro de recommandé, récépissé, acte
                     */
                    preuve: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-ouvrir-mesure": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "1.1",
                 *       "operateur": "Opérateur"
                 *     }
                 */
                "application/json": {
                    /**
                     * Brique
                     * @enum {string}
                     */
                    code: "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6";
                    /** Opérateur */
                    operateur: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-proposer-logement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "logement": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3"
                 *     }
                 */
                "application/json": {
                    /** Logement */
                    logement: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-rattacher-immeuble": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "immeuble": "Immeuble"
                 *     }
                 */
                "application/json": {
                    /**
                     * Immeuble
                     * @description Code d’un immeuble de l’opération
                     */
                    immeuble: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-rattacher-regime": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Acte notifié le
                     * Format: date
                     * @description Arrêté, décision, recours : ce qui fonde le régime
                     */
                    acteLe?: string;
                    /**
                     * Départ prévu le
                     * Format: date
                     * @description Travaux, démolition ou évacuation ; peut être à venir
                     */
                    departLe?: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Régime
                     * @description Code d’un régime de la charte
                     */
                    regime: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-realiser-contact": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": "contact-1-mois",
                 *       "moyen": "visite",
                 *       "alerte": false,
                 *       "compteRendu": "Compte rendu"
                 *     }
                 */
                "application/json": {
                    /**
                     * Difficulté à traiter
                     * @description Impayé, trouble de voisinage, santé…
                     */
                    alerte: boolean;
                    /** Compte rendu */
                    compteRendu: string;
                    /**
                     * Contact
                     * @enum {string}
                     */
                    contact: "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois";
                    /**
                     * Comment
                     * @enum {string}
                     */
                    moyen: "visite" | "telephone" | "permanence";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-realiser-demenagement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /** Prise en charge (forfait ou factures) */
                    forfait?: number;
                    /**
                     * Déménagé le
                     * Format: date
                     */
                    le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-realiser-diagnostic": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orientation": "logement-ordinaire",
                 *       "synthese": "Synthèse"
                 *     }
                 */
                "application/json": {
                    /**
                     * Orientation
                     * @enum {string}
                     */
                    orientation: "logement-ordinaire" | "avdl" | "gla" | "transitoire" | "accession";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** Synthèse */
                    synthese: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-realiser-enquete": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "par": "referent",
                 *       "situation": {},
                 *       "souhaits": {}
                 *     }
                 */
                "application/json": {
                    /** Besoins d’accompagnement */
                    besoins?: string;
                    /**
                     * Réalisée par
                     * @enum {string}
                     */
                    par: "referent" | "relais";
                    /**
                     * Relais local
                     * @description Nom de la structure
                     */
                    relais?: string;
                    /** Situation */
                    situation: {
                        /** Aides au logement mensuelles */
                        aides?: number;
                        /** Ancienneté dans le logement (années) */
                        ancienneteAnnees?: number;
                        /** Charges mensuelles */
                        charges?: number;
                        /** Reconnu DALO */
                        dalo?: boolean;
                        /** Handicap ou perte d’autonomie */
                        handicap?: boolean;
                        /** Loyer mensuel */
                        loyer?: number;
                        /** Nombre de personnes */
                        nombrePersonnes?: number;
                        /** Ressources mensuelles */
                        ressourcesMensuelles?: number;
                        /**
                         * Statut d’occupation
                         * @enum {string}
                         */
                        statutOccupation?: "locataire" | "proprietaire-occupant" | "occupant-sans-titre" | "heberge";
                        /** Surface (m²) */
                        surface?: number;
                        /**
                         * Typologie du logement d’origine
                         * @enum {string}
                         */
                        typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                        /** Violences */
                        violences?: boolean;
                    };
                    /** Souhaits */
                    souhaits: {
                        /** Accepte un logement transitoire */
                        accepteTransitoire?: boolean;
                        /** Communes souhaitées */
                        communes?: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                        /**
                         * Projet de logement
                         * @enum {string}
                         */
                        projet?: "location" | "accession" | "auto-construction";
                        /**
                         * Typologie souhaitée
                         * @enum {string}
                         */
                        typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    };
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-recueillir-consentement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "portee": "toutes",
                 *       "forme": "ecrit"
                 *     }
                 */
                "application/json": {
                    /**
                     * Forme
                     * @enum {string}
                     */
                    forme: "ecrit" | "oral";
                    /**
                     * Portée
                     * @enum {string}
                     */
                    portee: "toutes" | "administratives" | "partage";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-refuser-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Code d’un motif de la charte
                     */
                    motif: string;
                    /** Précisions */
                    precisions?: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Reprendre la recherche le
                     * Format: date
                     * @description Quand le motif met la recherche en attente
                     */
                    revoirLe?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-refuser-reservation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Code d’un motif de la charte
                     */
                    motif: string;
                    /** Précisions */
                    precisions?: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-rejeter-candidature": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seance": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Nature du motif
                     * @description Code d’un motif de la charte
                     */
                    code?: string;
                    /**
                     * Conditions d’examen
                     * @description Ce que ce bailleur a demandé, ce que la commission a examiné
                     */
                    conditions?: string;
                    /** Membres présents */
                    membres?: ("bailleur" | "locataires" | "commune" | "cacl" | "etat" | "ctg" | "action-logement" | "caf" | "associations")[];
                    /** Motif */
                    motif: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Séance de la CALEOL du
                     * Format: date
                     */
                    seance: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-renvoyer-enquete": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "remarques": "Remarques"
                 *     }
                 */
                "application/json": {
                    /**
                     * Remarques
                     * @description Ce qu’il faut compléter ou corriger
                     */
                    remarques: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-reprendre-horloge": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-reprendre-recherche": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /** Motif */
                    motif?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-retirer-proposition": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-retourner-etape": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "etape": "concertation",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Étape à reprendre
                     * @enum {string}
                     */
                    etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-rouvrir-dossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-signer-bail": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signeLe": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Signé le
                     * Format: date
                     */
                    signeLe: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-suspendre-horloge": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Hospitalisation, absence, recours…
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-terminer-mesure": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mesure": "Mesure",
                 *       "issue": "orientation"
                 *     }
                 */
                "application/json": {
                    /** Bilan de la mesure */
                    bilan?: string;
                    /**
                     * Issue
                     * @enum {string}
                     */
                    issue: "orientation" | "veille";
                    /** Mesure */
                    mesure: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-traiter-echeance-legale": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "echeance": "Échéance",
                 *       "suite": "Ce qui a été fait"
                 *     }
                 */
                "application/json": {
                    /** Échéance */
                    echeance: string;
                    /** Ce qui a été fait */
                    suite: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-traiter-envoi-echoue": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "moyen": "telephone"
                 *     }
                 */
                "application/json": {
                    /**
                     * Par quel moyen
                     * @enum {string}
                     */
                    moyen: "telephone" | "courrier" | "reunion" | "autre-boite";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-trancher-cas-specifique": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "nouvelle-proposition",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Décision
                     * @enum {string}
                     */
                    decision: "nouvelle-proposition" | "transitoire" | "accompagnement-renforce";
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-transmettre-referent": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "a": "referent-demo",
                 *       "motif": "Motif",
                 *       "note": "Note de passation"
                 *     }
                 */
                "application/json": {
                    /** Nouveau référent */
                    a: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Note de passation
                     * @description Où en est le ménage, ce qui lui a été dit, ce qui l’attend
                     */
                    note: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-valider-enquete": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "dossier-visiter-logement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Impression du ménage
                     * @enum {string}
                     */
                    avis?: "favorable" | "reserve" | "defavorable";
                    /**
                     * Issue de la visite
                     * @enum {string}
                     */
                    issue?: "realisee" | "menage-absent" | "reportee";
                    /**
                     * Proposition
                     * @description Inutile tant qu’une seule est en cours
                     */
                    proposition?: string;
                    /** Remarques */
                    remarques?: string;
                    /**
                     * Reportée au
                     * Format: date
                     */
                    reporteeAu?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RapprochementController_cotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cotation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviController_effacer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Motif de l’effacement */
                    motif: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    FluxController_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviController_historique: {
        parameters: {
            query?: {
                curseur?: string;
                genre?: "parcours" | "propositions" | "delais" | "vie";
                limite?: number;
                ordre?: "chronologique" | "recent";
            };
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["Evenement"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RapprochementController_offres: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                toutes?: "oui" | "non" | "true" | "false";
            };
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["OffrePourMenage"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviController_processus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Processus"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ImportsController_menages: {
        parameters: {
            query?: {
                essai?: "oui" | "non";
            };
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    fichier: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RapportImport"];
                    "application/x-ndjson": components["schemas"]["AvancementImport"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LogementsController_lister: {
        parameters: {
            query?: {
                accessible?: "oui" | "non" | "true" | "false";
                bailleur?: string;
                commune?: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                coutMax?: number;
                curseur?: string;
                horsQpv?: "oui" | "non" | "true" | "false";
                limite?: number;
                nature?: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
                passerelle?: "oui" | "non" | "true" | "false";
                recherche?: string;
                reservataire?: string;
                statut?: "disponible" | "reserve" | "attribue" | "retire" | "expire";
                surfaceMin?: number;
                tri?: "reference" | "cout" | "surface" | "typologie" | "disponibleLe";
                typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                typologieMin?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["LogementListe"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LogementsController_publier: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "Référence du bailleur",
                 *       "nature": "social",
                 *       "commune": "Cayenne",
                 *       "horsQpv": false,
                 *       "typologie": "T1",
                 *       "surface": 62.5,
                 *       "accessible": false,
                 *       "disponibleLe": "2026-03-12",
                 *       "loyer": 412.3,
                 *       "charges": 412.3
                 *     }
                 */
                "application/json": {
                    /**
                     * Niveau d’accessibilité
                     * @enum {string}
                     */
                    accessibilite?: "aucune" | "adaptable" | "fauteuil" | "adapte";
                    /** Accessible aux personnes handicapées */
                    accessible: boolean;
                    /** Adresse */
                    adresse?: string;
                    /** Année de construction */
                    anneeConstruction?: number;
                    /**
                     * Annexes mensuelles
                     * @description Garage, jardin…
                     */
                    annexes?: number;
                    /** Ascenseur */
                    ascenseur?: boolean;
                    /** Bailleur */
                    bailleur?: string;
                    /** Charges mensuelles */
                    charges: number;
                    /**
                     * Classe énergie
                     * @enum {string}
                     */
                    classeEnergie?: "A" | "B" | "C" | "D" | "E" | "F" | "G";
                    /**
                     * Commune
                     * @enum {string}
                     */
                    commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /**
                     * Conventionné le
                     * Format: date
                     */
                    conventionneLe?: string;
                    /** Dépôt de garantie */
                    depotGarantie?: number;
                    /**
                     * Disponible le
                     * Format: date
                     */
                    disponibleLe: string;
                    /**
                     * Durée maximale d’occupation, en mois
                     * @description Logement transitoire
                     */
                    dureeMaximaleMois?: number;
                    /**
                     * Étage
                     * @description 0 : rez-de-chaussée
                     */
                    etage?: number;
                    /**
                     * Financement
                     * @enum {string}
                     */
                    financement?: "LLTS" | "LLS" | "PLS" | "ANAH" | "libre";
                    /**
                     * Association gestionnaire
                     * @description Intermédiation locative
                     */
                    gestionnaire?: string;
                    /** Hors quartier prioritaire */
                    horsQpv: boolean;
                    /** Identifiant RPLS */
                    identRpls?: string;
                    /** Loyer mensuel */
                    loyer: number;
                    /**
                     * Nature de l’offre
                     * @enum {string}
                     */
                    nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
                    /**
                     * Opérateur de l’accompagnement
                     * @description Auto-construction
                     */
                    operateur?: string;
                    /**
                     * Parcelle cadastrale
                     * @description Auto-construction : section et numéro, AB 123
                     */
                    parcelle?: string;
                    /** Quartier prioritaire */
                    qpv?: {
                        /**
                         * Code du quartier
                         * @description Géographie de 2024 : QN, puis six caractères
                         */
                        code?: string;
                        /** Millésime de la géographie prioritaire */
                        millesime?: number;
                        /** Nom du quartier */
                        nom: string;
                    };
                    /** Référence du bailleur */
                    reference: string;
                    /**
                     * Réservataire
                     * @description Le contingent dont relève le logement : État, CTG, commune, Action Logement, bailleur. Vide : hors contingent
                     */
                    reservataire?: string;
                    /** Secteur ou quartier */
                    secteur?: string;
                    /** Surface (m²) */
                    surface: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Travaux jusqu’au
                     * Format: date
                     * @description Bail à réhabilitation
                     */
                    travauxJusquau?: string;
                    /**
                     * Typologie
                     * @enum {string}
                     */
                    typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LogementsController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logement"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-detacher-liberation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-fermer-location-choisie": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-modifier-logement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nature": "social",
                 *       "commune": "Cayenne",
                 *       "horsQpv": false,
                 *       "typologie": "T1",
                 *       "surface": 62.5,
                 *       "accessible": false,
                 *       "disponibleLe": "2026-03-12",
                 *       "loyer": 412.3,
                 *       "charges": 412.3
                 *     }
                 */
                "application/json": {
                    /**
                     * Niveau d’accessibilité
                     * @enum {string}
                     */
                    accessibilite?: "aucune" | "adaptable" | "fauteuil" | "adapte";
                    /** Accessible aux personnes handicapées */
                    accessible: boolean;
                    /** Adresse */
                    adresse?: string;
                    /** Année de construction */
                    anneeConstruction?: number;
                    /**
                     * Annexes mensuelles
                     * @description Garage, jardin…
                     */
                    annexes?: number;
                    /** Ascenseur */
                    ascenseur?: boolean;
                    /** Charges mensuelles */
                    charges: number;
                    /**
                     * Classe énergie
                     * @enum {string}
                     */
                    classeEnergie?: "A" | "B" | "C" | "D" | "E" | "F" | "G";
                    /**
                     * Commune
                     * @enum {string}
                     */
                    commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /**
                     * Conventionné le
                     * Format: date
                     */
                    conventionneLe?: string;
                    /** Dépôt de garantie */
                    depotGarantie?: number;
                    /**
                     * Disponible le
                     * Format: date
                     */
                    disponibleLe: string;
                    /**
                     * Durée maximale d’occupation, en mois
                     * @description Logement transitoire
                     */
                    dureeMaximaleMois?: number;
                    /**
                     * Étage
                     * @description 0 : rez-de-chaussée
                     */
                    etage?: number;
                    /**
                     * Financement
                     * @enum {string}
                     */
                    financement?: "LLTS" | "LLS" | "PLS" | "ANAH" | "libre";
                    /**
                     * Association gestionnaire
                     * @description Intermédiation locative
                     */
                    gestionnaire?: string;
                    /** Hors quartier prioritaire */
                    horsQpv: boolean;
                    /** Identifiant RPLS */
                    identRpls?: string;
                    /** Loyer mensuel */
                    loyer: number;
                    /**
                     * Nature de l’offre
                     * @enum {string}
                     */
                    nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
                    /**
                     * Opérateur de l’accompagnement
                     * @description Auto-construction
                     */
                    operateur?: string;
                    /**
                     * Parcelle cadastrale
                     * @description Auto-construction : section et numéro, AB 123
                     */
                    parcelle?: string;
                    /** Quartier prioritaire */
                    qpv?: {
                        /**
                         * Code du quartier
                         * @description Géographie de 2024 : QN, puis six caractères
                         */
                        code?: string;
                        /** Millésime de la géographie prioritaire */
                        millesime?: number;
                        /** Nom du quartier */
                        nom: string;
                    };
                    /**
                     * Réservataire
                     * @description Le contingent dont relève le logement : État, CTG, commune, Action Logement, bailleur. Vide : hors contingent
                     */
                    reservataire?: string;
                    /** Secteur ou quartier */
                    secteur?: string;
                    /** Surface (m²) */
                    surface: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Travaux jusqu’au
                     * Format: date
                     * @description Bail à réhabilitation
                     */
                    travauxJusquau?: string;
                    /**
                     * Typologie
                     * @enum {string}
                     */
                    typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-modifier-loyer": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "loyer": 412.3,
                 *       "charges": 412.3
                 *     }
                 */
                "application/json": {
                    /**
                     * Annexes mensuelles
                     * @description Garage, jardin…
                     */
                    annexes?: number;
                    /** Charges mensuelles */
                    charges: number;
                    /** Dépôt de garantie */
                    depotGarantie?: number;
                    /** Loyer mensuel */
                    loyer: number;
                    /**
                     * Motif
                     * @description Révision, convention…
                     */
                    motif?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-ouvrir-location-choisie": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "location-choisie",
                 *       "jusquau": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Candidatures jusqu’au
                     * Format: date
                     */
                    jusquau: string;
                    /**
                     * Passerelle
                     * @enum {string}
                     */
                    mode: "location-choisie" | "bourse-echange";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-prolonger-retenue": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-rattacher-liberation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dossier": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3"
                 *     }
                 */
                "application/json": {
                    /** Dossier du ménage */
                    dossier: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-remettre-au-guichet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disponibleLe": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Disponible le
                     * Format: date
                     */
                    disponibleLe: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-renouveler-publication": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "logement-retirer-logement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LogementsController_chaine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaineLogement"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LogementsController_historique: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoriqueLogement"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RapprochementController_menages: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                tous?: "oui" | "non" | "true" | "false";
            };
            header?: never;
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["MenagePourLogement"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PhotosController_ajouter: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    legende?: string;
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PhotosController_montrer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant du logement */
                id: string;
                /** @description Empreinte de la photo */
                photo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PhotosController_retirer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifiant du logement */
                id: string;
                /** @description Empreinte de la photo */
                photo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    motif: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OpenapiController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OperationsController_lister: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                programme?: "NPNRU" | "LHI";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["OperationListe"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OperationsController_declarer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "Code",
                 *       "programme": "NPNRU",
                 *       "nom": "Nom",
                 *       "communes": [
                 *         "Cayenne"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Version de la charte
                     * @description Sans choix : celle en vigueur ce jour
                     */
                    charte?: string;
                    /** Code */
                    code: string;
                    /** Communes */
                    communes: ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                    /**
                     * Projet défini le
                     * Format: date
                     */
                    definieLe?: string;
                    /** Nom */
                    nom: string;
                    /**
                     * Programme
                     * @enum {string}
                     */
                    programme: "NPNRU" | "LHI";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OperationsController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-adapter-programme": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decideeLe": "2026-03-12",
                 *       "decision": "Décision",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Décidée le
                     * Format: date
                     */
                    decideeLe: string;
                    /** Décision */
                    decision: string;
                    /** Ce qui change */
                    lignes?: {
                        /**
                         * Commune
                         * @enum {string}
                         */
                        commune?: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                        /** Logements en plus (ou en moins) */
                        logements: number;
                        /**
                         * Typologie
                         * @enum {string}
                         */
                        typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    }[];
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-ajouter-partenaire": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "qualite": "association"
                 *     }
                 */
                "application/json": {
                    /**
                     * Nom, si elle n’est pas connue
                     * @description Nom de la structure, pas d’une personne
                     */
                    nom?: string;
                    /** Organisation connue du service */
                    organisation?: string;
                    /**
                     * Qualité
                     * @enum {string}
                     */
                    qualite: "association" | "conseil-citoyen" | "representants-locataires" | "dsu" | "bailleur" | "commune" | "etat" | "operateur" | "autre";
                    /**
                     * Rôle dans l’opération
                     * @description Sans nom de personne
                     */
                    role?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-annuler-definition-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-annuler-jalon": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jalon": "Date du calendrier",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Date du calendrier */
                    jalon: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-annuler-maison-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-choisir-charte": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "charte": "2026-1",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Version de la charte
                     * @description Pour les dossiers à ouvrir ; ceux qui courent gardent la leur
                     */
                    charte: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-conclure-convention": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "libelle": "Intitulé",
                 *       "parties": [
                 *         {}
                 *       ],
                 *       "logements": [
                 *         {
                 *           "logement": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3",
                 *           "minoration": 412.3
                 *         }
                 *       ],
                 *       "du": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Au
                     * Format: date
                     * @description Dernier jour ; sans date, jusqu’à ce qu’on y mette fin
                     */
                    au?: string;
                    /**
                     * Du
                     * Format: date
                     */
                    du: string;
                    /** Intitulé */
                    libelle: string;
                    /** Logements et minorations */
                    logements: {
                        /** Logement du guichet unique */
                        logement: string;
                        /** Minoration mensuelle du loyer */
                        minoration: number;
                    }[];
                    /** Parties */
                    parties: {
                        /** Nom, si elle n’est pas connue */
                        nom?: string;
                        /** Organisation connue du service */
                        organisation?: string;
                    }[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-constater-jalon": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jalon": "Date du calendrier",
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /** Date du calendrier */
                    jalon: string;
                    /**
                     * Date effective
                     * Format: date
                     */
                    le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-corriger-action-concertation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "Action",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Action */
                    action: string;
                    /** Partenaires présents */
                    associes?: {
                        /**
                         * Nom, si elle n’est pas connue
                         * @description Nom de la structure, pas d’une personne
                         */
                        nom?: string;
                        /** Organisation connue du service */
                        organisation?: string;
                        /**
                         * Qualité
                         * @enum {string}
                         */
                        qualite: "association" | "conseil-citoyen" | "representants-locataires" | "dsu" | "bailleur" | "commune" | "etat" | "operateur" | "autre";
                    }[];
                    /**
                     * Ce qui a été dit
                     * @description Sans nom de personne
                     */
                    compteRendu?: string;
                    /** Document remis */
                    document?: string;
                    /** Immeubles concernés */
                    immeubles?: string[];
                    /**
                     * Date
                     * Format: date
                     */
                    le?: string;
                    /** Lieu */
                    lieu?: string;
                    /** Ménages rencontrés */
                    menages?: string[];
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Nature
                     * @enum {string}
                     */
                    nature?: "reunion-publique" | "permanence" | "porte-a-porte" | "atelier-gup" | "visite-site" | "maison-du-projet" | "atelier";
                    /** Autres partenaires, par leur nom */
                    partenaires?: string[];
                    /** Participants */
                    participants?: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** Sujets abordés */
                    themes?: ("projet" | "calendrier" | "relogement" | "loyers" | "indemnisation" | "demenagement" | "accompagnement" | "cadre-de-vie" | "equipements" | "securite" | "autre")[];
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-corriger-convention": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "convention": "Convention",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Au
                     * Format: date
                     * @description Dernier jour ; sans date, jusqu’à ce qu’on y mette fin
                     */
                    au?: string;
                    /** Convention */
                    convention: string;
                    /**
                     * Du
                     * Format: date
                     */
                    du?: string;
                    /** Intitulé */
                    libelle?: string;
                    /** Logements et minorations */
                    logements?: {
                        /** Logement du guichet unique */
                        logement: string;
                        /** Minoration mensuelle du loyer */
                        minoration: number;
                    }[];
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /** Parties */
                    parties?: {
                        /** Nom, si elle n’est pas connue */
                        nom?: string;
                        /** Organisation connue du service */
                        organisation?: string;
                    }[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-corriger-definition-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "definiLe": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Défini le
                     * Format: date
                     */
                    definiLe: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-corriger-immeuble": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "immeuble": "Immeuble",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Commune
                     * @enum {string}
                     */
                    commune?: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /** Immeuble */
                    immeuble: string;
                    /**
                     * Nom
                     * @description Bâtiment, adresse ou lieu-dit
                     */
                    libelle?: string;
                    /** Nombre de logements */
                    logements?: number;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Référence de l’immeuble hors de l’opération
                     * @description Parcelle ou identifiant national : dit qu’une autre opération porte le même immeuble
                     */
                    referenceCommune?: string;
                    /**
                     * Secteur
                     * @description Partie de l’opération : ses dates valent pour ses immeubles
                     */
                    secteur?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-corriger-maison-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Horaires
                     * @description Jours et heures d’ouverture
                     */
                    horaires?: string;
                    /**
                     * Ouverte le
                     * Format: date
                     */
                    le?: string;
                    /** Lieu */
                    lieu?: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Tenue par
                     * @description Service ou structure, pas le nom d’une personne
                     */
                    tenuePar?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-declarer-immeuble": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "Code",
                 *       "libelle": "Nom"
                 *     }
                 */
                "application/json": {
                    /**
                     * Code
                     * @description Court et unique dans l’opération : c’est lui qu’on écrit dans les fichiers
                     */
                    code: string;
                    /**
                     * Commune
                     * @enum {string}
                     */
                    commune?: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /**
                     * Nom
                     * @description Bâtiment, adresse ou lieu-dit
                     */
                    libelle: string;
                    /** Nombre de logements */
                    logements?: number;
                    /**
                     * Référence de l’immeuble hors de l’opération
                     * @description Parcelle ou identifiant national : dit qu’une autre opération porte le même immeuble
                     */
                    referenceCommune?: string;
                    /**
                     * Secteur
                     * @description Partie de l’opération : ses dates valent pour ses immeubles
                     */
                    secteur?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-definir-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "definiLe": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Défini le
                     * Format: date
                     */
                    definiLe: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-deplacer-jalon": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jalon": "Date du calendrier",
                 *       "le": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Nouvelle fin
                     * Format: date
                     * @description D’une phase
                     */
                    fin?: string;
                    /** Date du calendrier */
                    jalon: string;
                    /**
                     * Nouvelle date
                     * Format: date
                     */
                    le: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-enregistrer-action-concertation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nature": "reunion-publique",
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /** Partenaires présents */
                    associes?: {
                        /**
                         * Nom, si elle n’est pas connue
                         * @description Nom de la structure, pas d’une personne
                         */
                        nom?: string;
                        /** Organisation connue du service */
                        organisation?: string;
                        /**
                         * Qualité
                         * @enum {string}
                         */
                        qualite: "association" | "conseil-citoyen" | "representants-locataires" | "dsu" | "bailleur" | "commune" | "etat" | "operateur" | "autre";
                    }[];
                    /**
                     * Ce qui a été dit
                     * @description Sans nom de personne
                     */
                    compteRendu?: string;
                    /** Document remis */
                    document?: string;
                    /** Immeubles concernés */
                    immeubles?: string[];
                    /**
                     * Date
                     * Format: date
                     */
                    le: string;
                    /** Lieu */
                    lieu?: string;
                    /** Ménages rencontrés */
                    menages?: string[];
                    /**
                     * Nature
                     * @enum {string}
                     */
                    nature: "reunion-publique" | "permanence" | "porte-a-porte" | "atelier-gup" | "visite-site" | "maison-du-projet" | "atelier";
                    /** Autres partenaires, par leur nom */
                    partenaires?: string[];
                    /** Participants */
                    participants?: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** Sujets abordés */
                    themes?: ("projet" | "calendrier" | "relogement" | "loyers" | "indemnisation" | "demenagement" | "accompagnement" | "cadre-de-vie" | "equipements" | "securite" | "autre")[];
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-fermer-maison-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "le": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Fermée le
                     * Format: date
                     */
                    le: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-ouvrir-maison-projet": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "le": "2026-03-12",
                 *       "lieu": "Lieu",
                 *       "horaires": "Horaires",
                 *       "tenuePar": "Tenue par"
                 *     }
                 */
                "application/json": {
                    /**
                     * Horaires
                     * @description Jours et heures d’ouverture
                     */
                    horaires: string;
                    /**
                     * Ouverte le
                     * Format: date
                     */
                    le: string;
                    /** Lieu */
                    lieu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Tenue par
                     * @description Service ou structure, pas le nom d’une personne
                     */
                    tenuePar: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-planifier-jalon": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nature": "demarrage-travaux",
                 *       "le": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Fin
                     * Format: date
                     * @description D’une phase
                     */
                    fin?: string;
                    /**
                     * Immeuble
                     * @description Son code ; sans immeuble ni secteur, la date vaut pour toute l’opération
                     */
                    immeuble?: string;
                    /**
                     * Date
                     * Format: date
                     */
                    le: string;
                    /**
                     * Intitulé
                     * @description Nommez une phase ; sinon l’intitulé vient de la nature et du lieu
                     */
                    libelle?: string;
                    /**
                     * Nature
                     * @enum {string}
                     */
                    nature: "demarrage-travaux" | "demolition" | "phase";
                    /** Secteur */
                    secteur?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-regler-demenagement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "forfait",
                 *       "montants": [
                 *         {
                 *           "typologie": "T1",
                 *           "montant": 412.3
                 *         }
                 *       ],
                 *       "source": "Source"
                 *     }
                 */
                "application/json": {
                    /**
                     * Prise en charge
                     * @enum {string}
                     */
                    mode: "forfait" | "plafond";
                    /** Montants par typologie */
                    montants: {
                        /** Euros */
                        montant: number;
                        /**
                         * Typologie quittée
                         * @enum {string}
                         */
                        typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    }[];
                    /**
                     * Source
                     * @description Convention, délibération, courrier : d’où vient ce réglage
                     */
                    source: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Validé par la CACL le
                     * Format: date
                     * @description Sans date, le réglage s’affiche « à valider par la CACL »
                     */
                    valideLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-regler-objectif-hors-qpv": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "part": 62.5,
                 *       "source": "Source"
                 *     }
                 */
                "application/json": {
                    /** Part visée (% des ménages relogés) */
                    part: number;
                    /**
                     * Source
                     * @description Convention, délibération, courrier : d’où vient ce réglage
                     */
                    source: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Validé par la CACL le
                     * Format: date
                     * @description Sans date, le réglage s’affiche « à valider par la CACL »
                     */
                    valideLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-regler-objectif-neuf": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "part": 62.5,
                 *       "source": "Source"
                 *     }
                 */
                "application/json": {
                    /**
                     * Neuf ou conventionné depuis moins de (années)
                     * @description 5 ans dans la CIA de la CACL
                     */
                    ageMaxAnnees?: number;
                    /**
                     * Définition locale
                     * @description Comment l’âge se compte à la date du bail
                     */
                    definition?: string;
                    /** Part visée (% des ménages relogés) */
                    part: number;
                    /**
                     * Source
                     * @description Convention, délibération, courrier : d’où vient ce réglage
                     */
                    source: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Validé par la CACL le
                     * Format: date
                     * @description Sans date, le réglage s’affiche « à valider par la CACL »
                     */
                    valideLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-regler-objectif-reste-a-charge": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "part": 62.5,
                 *       "mesure": "par-m2",
                 *       "hausseToleree": 62.5,
                 *       "source": "Source"
                 *     }
                 */
                "application/json": {
                    /**
                     * Hausse tolérée
                     * @description En % du reste à charge par m², ou en points de taux d’effort
                     */
                    hausseToleree: number;
                    /**
                     * Ce qui se mesure
                     * @enum {string}
                     */
                    mesure: "par-m2" | "taux-effort";
                    /** Part visée (% des ménages relogés) */
                    part: number;
                    /**
                     * Source
                     * @description Convention, délibération, courrier : d’où vient ce réglage
                     */
                    source: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Validé par la CACL le
                     * Format: date
                     * @description Sans date, le réglage s’affiche « à valider par la CACL »
                     */
                    valideLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-regler-regime": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regime": "Régime légal",
                 *       "debiteur": "proprietaire",
                 *       "source": "Source"
                 *     }
                 */
                "application/json": {
                    /**
                     * Qui doit le relogement
                     * @enum {string}
                     */
                    debiteur: "proprietaire" | "maire" | "prefet" | "initiateur-public" | "bailleur";
                    /** Régime légal */
                    regime: string;
                    /**
                     * Source
                     * @description Convention, délibération, courrier : d’où vient ce réglage
                     */
                    source: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Validé par la CACL le
                     * Format: date
                     * @description Sans date, le réglage s’affiche « à valider par la CACL »
                     */
                    valideLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-action-concertation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "Action",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Action */
                    action: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-adaptation": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adaptation": "Adaptation",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Adaptation */
                    adaptation: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-convention": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "convention": "Convention",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Convention */
                    convention: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-immeuble": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "immeuble": "Immeuble",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Immeuble */
                    immeuble: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-objectif": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objectif": "horsQpv",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Objectif
                     * @enum {string}
                     */
                    objectif: "horsQpv" | "neuf" | "resteACharge";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-retirer-partenaire": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partenaire": "Partenaire",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /** Partenaire */
                    partenaire: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "operation-terminer-convention": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "convention": "Convention",
                 *       "le": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Convention */
                    convention: string;
                    /**
                     * Dernier jour
                     * Format: date
                     */
                    le: string;
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviOperationController_avancement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvancementOperation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviOperationController_besoins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesoinsOperation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuiviOperationController_historique: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
            };
            header?: never;
            path: {
                /** @description Code de l’opération */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["FaitOperation"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OrganisationsController_lister: {
        parameters: {
            query?: {
                curseur?: string;
                limite?: number;
                type?: "bailleur" | "partenaire" | "reservataire" | "collectivite" | "operateur" | "association";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["OrganisationListe"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OrganisationsController_declarer: {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "Code",
                 *       "nom": "Nom",
                 *       "type": "bailleur"
                 *     }
                 */
                "application/json": {
                    /** Code */
                    code: string;
                    /** Courriel de la boîte fonctionnelle */
                    courriel?: string;
                    /** Nom */
                    nom: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Type
                     * @enum {string}
                     */
                    type: "bailleur" | "partenaire" | "reservataire" | "collectivite" | "operateur" | "association";
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OrganisationsController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-acter-succession": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vers": "toucan-habitat",
                 *       "nature": "fusion",
                 *       "le": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Effet au
                     * Format: date
                     */
                    le: string;
                    /** Motif */
                    motif: string;
                    /**
                     * Nature
                     * @enum {string}
                     */
                    nature: "fusion" | "absorption" | "reprise";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** Successeur */
                    vers: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-annuler-succession": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /** Motif */
                    motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-constater-engagement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rang": 3,
                 *       "etat": "en-cours"
                 *     }
                 */
                "application/json": {
                    /** Constat */
                    constat?: string;
                    /**
                     * État
                     * @enum {string}
                     */
                    etat: "en-cours" | "tenu" | "non-tenu" | "abandonne";
                    /** Numéro de l’engagement */
                    rang: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-definir-conditions-examen": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "du": "2026-03-12",
                 *       "examen": "Conditions d’examen des demandes",
                 *       "attribution": "Conditions d’attribution du parc",
                 *       "pieces": [
                 *         "Pièce"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Conditions d’attribution du parc */
                    attribution: string;
                    /**
                     * Applicables du
                     * Format: date
                     */
                    du: string;
                    /** Conditions d’examen des demandes */
                    examen: string;
                    /** Pièces demandées */
                    pieces: string[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /** Taux d’effort maximal (%) */
                    tauxEffortMaximal?: number;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-definir-contacts": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contacts": [
                 *         {
                 *           "fonction": "Service ou fonction"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Contacts */
                    contacts: {
                        /** Courriel de la boîte fonctionnelle */
                        courriel?: string;
                        /**
                         * Service ou fonction
                         * @description Sans nom de personne
                         */
                        fonction: string;
                        /** Téléphone */
                        telephone?: string;
                    }[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-enregistrer-agrement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "maitrise-ouvrage",
                 *       "numero": "Numéro de l’arrêté ou de l’agrément",
                 *       "autorite": "Délivré par",
                 *       "du": "2026-03-12",
                 *       "au": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Jusqu’au
                     * Format: date
                     */
                    au: string;
                    /** Délivré par */
                    autorite: string;
                    /**
                     * Valable du
                     * Format: date
                     */
                    du: string;
                    /** Numéro de l’arrêté ou de l’agrément */
                    numero: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                    /**
                     * Activité agréée
                     * @enum {string}
                     */
                    type: "maitrise-ouvrage" | "ingenierie-sociale" | "intermediation-locative";
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-modifier-coordonnees": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "courriel": "Courriel de la boîte fonctionnelle"
                 *     }
                 */
                "application/json": {
                    /** Courriel de la boîte fonctionnelle */
                    courriel: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-prendre-engagement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quoi": "Engagement",
                 *       "du": "2026-03-12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Jusqu’au
                     * Format: date
                     */
                    au?: string;
                    /**
                     * À partir du
                     * Format: date
                     */
                    du: string;
                    /** Nombre (logements, ménages…) */
                    nombre?: number;
                    /** Engagement */
                    quoi: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    "organisation-retirer-agrement": {
        parameters: {
            query?: never;
            header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                "If-Match"?: string;
            };
            path: {
                /** @description Code de l’organisation */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numero": "Numéro de l’arrêté ou de l’agrément",
                 *       "le": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                "application/json": {
                    /**
                     * Retiré le
                     * Format: date
                     */
                    le: string;
                    /** Motif */
                    motif: string;
                    /** Numéro de l’arrêté ou de l’agrément */
                    numero: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    survenuLe?: string;
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AffectationController_proposer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Commission : ses ménages à décider, et les logements de son ordre du jour */
                    commission?: string;
                    /** Ménages */
                    dossiers?: string[];
                    /** Logements */
                    logements?: string[];
                };
            };
        };
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affectation"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReferencesController_chercher: {
        parameters: {
            query?: {
                limite?: number;
                recherche?: string;
                role?: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
            };
            header?: never;
            path: {
                /** @description Genre : operation, organisation, charte, personne, logement, dossier */
                genre: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["Repere"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReferencesController_nommer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Genre : operation, organisation, charte, personne, logement, dossier */
                genre: string;
                /** @description Identifiant */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repere"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SessionController_lire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Peut-on se connecter en un clic, sous un rôle de démonstration ? */
                        demonstration: boolean;
                        personne: {
                            /** Format: date-time */
                            expireLe: string;
                            id: string;
                            libelleRole: string;
                            nom: string;
                            nomOrganisation: string | null;
                            organisation: string | null;
                            /** @enum {string} */
                            role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                            territoire: string[] | "*";
                        } | null;
                    };
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SessionController_fermer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    TableauController_compter: {
        parameters: {
            query?: {
                commune?: string;
                operation?: string;
                programme?: "NPNRU" | "LHI";
                referent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tableau"];
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    TachesController_lister: {
        parameters: {
            query?: {
                commune?: string;
                curseur?: string;
                enRetard?: "oui" | "non" | "true" | "false";
                escalade?: "oui" | "non" | "true" | "false";
                etape?: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                etat?: "a-faire" | "terminee" | "annulee";
                limite?: number;
                operation?: string;
                pour?: string;
                programme?: "NPNRU" | "LHI";
                referent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: components["schemas"]["Tache"][];
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    FluxController_taches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OpenapiController_version: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                    };
                };
            };
            /** @description Requête mal formée */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SanteController_vivant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        statut: string;
                    };
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SanteController_pret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        composants: Record<string, never>;
                        /** @enum {string} */
                        statut: "pret" | "degrade" | "indisponible";
                    };
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SanteController_mesures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Momentanément indisponible */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
}
