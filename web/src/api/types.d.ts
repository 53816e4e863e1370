// Made from the OpenAPI document by `npm run openapi`.
export interface paths {
    readonly "/api/chartes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les versions de la charte */
        readonly get: operations["ChartesController_lister"];
        readonly put?: never;
        /** Préparer une version de la charte */
        readonly post: operations["ChartesController_preparer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/chartes/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire une version de la charte */
        readonly get: operations["ChartesController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/chartes/{version}/actes/publier-charte": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publier la version de la charte
         * @description Rôles : Pilote, Administrateur.
         */
        readonly post: operations["charte-publier-charte"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/commissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les commissions */
        readonly get: operations["CommissionsController_lister"];
        readonly put?: never;
        /** Convoquer une commission */
        readonly post: operations["CommissionsController_convoquer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/commissions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire une commission */
        readonly get: operations["CommissionsController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/commissions/{id}/actes/inscrire-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Inscrire un dossier à l’ordre du jour
         * @description Rôles : Pilote.
         */
        readonly post: operations["commission-inscrire-dossier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/commissions/{id}/actes/rendre-decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rendre les décisions
         * @description Rôles : Pilote.
         */
        readonly post: operations["commission-rendre-decisions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/demo/jeton": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Obtenir un jeton de démonstration
         * @description N’existe pas en production.
         */
        readonly post: operations["DemoController_jeton"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/demo/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Se connecter sous un rôle de démonstration
         * @description Pose le cookie de session. N’existe pas en production.
         */
        readonly post: operations["DemoController_session"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les dossiers */
        readonly get: operations["DossiersController_lister"];
        readonly put?: never;
        /** Ouvrir un dossier */
        readonly post: operations["DossiersController_ouvrir"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire un dossier, et ce que l’on peut y faire */
        readonly get: operations["DossiersController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/accepter-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recueillir l’accord du ménage
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-accepter-proposition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/ajouter-note": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ajouter une note
         * @description Rôles : Référent, Pilote, Partenaire.
         */
        readonly post: operations["dossier-ajouter-note"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/annuler-fait": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retirer un fait saisi par erreur
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-annuler-fait"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/attribuer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rendre la décision : attribution
         * @description Rôles : Bailleur, Pilote.
         */
        readonly post: operations["dossier-attribuer-logement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/clore-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clore le dossier
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-clore-dossier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/completer-pieces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constater les pièces réunies
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-completer-pieces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/conclure-contrat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Conclure le contrat personnalisé
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-conclure-contrat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/confirmer-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirmer le logement proposé
         * @description Rôles : Bailleur, Pilote.
         */
        readonly post: operations["dossier-confirmer-proposition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/corriger-date": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Corriger la date d’un fait
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-corriger-date"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/decliner-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Décliner le logement proposé
         * @description Rôles : Bailleur, Pilote.
         */
        readonly post: operations["dossier-decliner-proposition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/designer-referent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Désigner le référent
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-designer-referent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/etablir-bilan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Établir le bilan
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-etablir-bilan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/faire-point-mensuel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Faire le point mensuel
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-faire-point-mensuel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/informer-menage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Informer le ménage
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-informer-menage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/lever-porte": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lever le seuil de l’étape 4
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-lever-porte"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/liberer-logement-origine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constater la libération du logement d’origine
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-liberer-logement-origine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/ouvrir-mesure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ouvrir une mesure
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-ouvrir-mesure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/proposer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Proposer un logement
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-proposer-logement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/realiser-contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Réaliser un contact de suivi
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-realiser-contact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/realiser-demenagement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constater le déménagement
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-realiser-demenagement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/realiser-diagnostic": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Réaliser le diagnostic
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-realiser-diagnostic"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/realiser-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Réaliser l’enquête sociale
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-realiser-enquete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/recueillir-consentement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recueillir le consentement
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-recueillir-consentement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/refuser-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recueillir le refus du ménage
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-refuser-proposition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/rejeter-candidature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rendre la décision : rejet
         * @description Rôles : Bailleur, Pilote.
         */
        readonly post: operations["dossier-rejeter-candidature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/renvoyer-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renvoyer l’enquête
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-renvoyer-enquete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/reprendre-horloge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reprendre l’horloge
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-reprendre-horloge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/retirer-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retirer la proposition
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-retirer-proposition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/retourner-etape": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revenir à une étape
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-retourner-etape"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/rouvrir-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rouvrir le dossier
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-rouvrir-dossier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/signer-bail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constater la signature du bail
         * @description Rôles : Bailleur, Référent.
         */
        readonly post: operations["dossier-signer-bail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/suspendre-horloge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspendre l’horloge
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-suspendre-horloge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/terminer-mesure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terminer une mesure
         * @description Rôles : Référent, Partenaire.
         */
        readonly post: operations["dossier-terminer-mesure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/traiter-envoi-echoue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Partenaire joint autrement
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-traiter-envoi-echoue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/trancher-cas-specifique": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rendre la décision de la commission
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-trancher-cas-specifique"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/transmettre-referent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Passer le relais
         * @description Rôles : Référent, Pilote.
         */
        readonly post: operations["dossier-transmettre-referent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/valider-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Valider l’enquête
         * @description Rôles : Pilote.
         */
        readonly post: operations["dossier-valider-enquete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/actes/visiter-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Constater la visite avec le ménage
         * @description Rôles : Référent.
         */
        readonly post: operations["dossier-visiter-logement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/effacement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Effacer les données personnelles d’un ménage
         * @description Détruit la clé du ménage : sans retour (R8.4). Le parcours anonyme reste vérifiable.
         */
        readonly post: operations["SuiviController_effacer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/flux": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Suivre un dossier en direct
         * @description Événement `version` : {"version": n}, à l’ouverture puis à chaque changement.
         */
        readonly get: operations["FluxController_dossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/historique": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire l’historique d’un dossier */
        readonly get: operations["SuiviController_historique"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{id}/processus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Demander à la procédure où elle en est
         * @description La réponse vient du processus lui-même ; 503 quand il ne répond pas en 3 s.
         */
        readonly get: operations["SuiviController_processus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/menages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Importer des ménages depuis un fichier CSV
         * @description Les bonnes lignes ouvrent un dossier, les mauvaises sont refusées une à une. CSV en UTF-8, « ; » ou « , », une ligne d’en-tête ; `essai=oui` vérifie tout et n’écrit rien (la clé d’idempotence est alors facultative).
         */
        readonly post: operations["ImportsController_menages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/logements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les logements du guichet unique */
        readonly get: operations["LogementsController_lister"];
        readonly put?: never;
        /** Publier un logement */
        readonly post: operations["LogementsController_publier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/logements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire un logement */
        readonly get: operations["LogementsController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/logements/{id}/actes/retirer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retirer le logement
         * @description Rôles : Bailleur, Pilote.
         */
        readonly post: operations["logement-retirer-logement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ce document */
        readonly get: operations["OpenapiController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les opérations */
        readonly get: operations["OperationsController_lister"];
        readonly put?: never;
        /** Déclarer une opération */
        readonly post: operations["OperationsController_declarer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire une opération */
        readonly get: operations["OperationsController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/{code}/actes/definir-projet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Déclarer le projet défini
         * @description Rôles : Pilote.
         */
        readonly post: operations["operation-definir-projet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/{code}/actes/enregistrer-action-concertation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consigner une action de concertation
         * @description Rôles : Pilote, Référent, Partenaire.
         */
        readonly post: operations["operation-enregistrer-action-concertation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lister les organisations */
        readonly get: operations["OrganisationsController_lister"];
        readonly put?: never;
        /** Déclarer une organisation */
        readonly post: operations["OrganisationsController_declarer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lire une organisation */
        readonly get: operations["OrganisationsController_lire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/{code}/actes/modifier-coordonnees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Modifier les coordonnées
         * @description Rôles : Pilote, Administrateur.
         */
        readonly post: operations["organisation-modifier-coordonnees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Dire qui est connecté
         * @description Toujours 200 ; `personne` est nulle pour qui n’est pas connecté.
         */
        readonly get: operations["SessionController_lire"];
        readonly put?: never;
        readonly post?: never;
        /** Se déconnecter */
        readonly delete: operations["SessionController_fermer"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tableau": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compter les dossiers par étape
         * @description Ni clos, ni effacés, sauf `clos`. Les mêmes filtres sur `GET /api/dossiers`, avec `ouverts=oui` et l’étape, donnent la liste de chaque compte.
         */
        readonly get: operations["TableauController_compter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/taches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lister les tâches, de la plus proche échéance à la plus lointaine
         * @description Chacun voit les siennes : un référent celles de ses ménages et de ceux qui n’en ont pas, un bailleur celles de son organisation.
         */
        readonly get: operations["TachesController_lister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/taches/flux": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Suivre ses tâches en direct
         * @description Événement `taches` à l’ouverture, puis chaque fois que les premières tâches de l’appelant ont changé.
         */
        readonly get: operations["FluxController_taches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Le service vit-il ? */
        readonly get: operations["SanteController_vivant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Le service peut-il répondre ? Nomme ce qui ne va pas. */
        readonly get: operations["SanteController_pret"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mesures, au format de Prometheus */
        readonly get: operations["SanteController_mesures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ActeEmpeche: {
            readonly acte: string;
            readonly etape: string | null;
            readonly libelle: string;
            readonly methode: string;
            readonly motif: string;
            readonly possible: boolean;
            readonly regle: string;
            readonly route: string;
        };
        readonly ActeFait: {
            readonly evenements: readonly {
                readonly type: string;
                readonly version: number;
            }[];
            readonly id: string;
            readonly version: number;
        };
        readonly ActePossible: {
            readonly acte: string;
            readonly etape: string | null;
            readonly libelle: string;
            readonly methode: string;
            readonly possible: boolean;
            readonly route: string;
            /** @description JSON Schema du corps à envoyer */
            readonly schema: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Le dossier tel que l’appelant peut le connaître ; le ménage est nul pour qui n’y a pas droit. */
        readonly Dossier: {
            readonly actesEmpeches: readonly components["schemas"]["ActeEmpeche"][];
            readonly actesPossibles: readonly components["schemas"]["ActePossible"][];
            readonly anciensReferents?: readonly string[];
            readonly charte: string;
            readonly commune: string;
            readonly enRetard: boolean;
            /** @enum {string} */
            readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            readonly etapes?: readonly {
                /** @enum {string} */
                readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                readonly libelle: string;
                readonly occurrence: number;
                readonly version: number;
            }[];
            readonly faits?: readonly {
                readonly cle: string;
                /** Format: date-time */
                readonly le: string;
                readonly libelle: string;
                readonly version: number;
            }[];
            readonly id: string;
            readonly issue: {
                readonly code: string;
                readonly libelle: string;
            } | null;
            readonly libelleEtape: string;
            readonly libelleProgramme: string;
            readonly menage: components["schemas"]["Menage"] | null;
            readonly mesures?: readonly {
                readonly code: string;
                readonly id: string;
                readonly libelle: string;
                readonly terminee: boolean;
            }[];
            readonly nomOperation: string;
            readonly nomReferent: string | null;
            readonly nomsAnciensReferents?: readonly string[];
            readonly operation: string;
            /** Format: date-time */
            readonly ouvertLe: string;
            /** @enum {string} */
            readonly programme: "NPNRU" | "LHI";
            readonly propositions: readonly components["schemas"]["Proposition"][];
            readonly purge: boolean;
            readonly reference: string;
            readonly referent: string | null;
            readonly refusComptes?: number;
            /** @enum {string} */
            readonly statut: "ouvert" | "suspendu" | "clos";
            readonly suspensions?: readonly {
                readonly au: string | null;
                /** Format: date-time */
                readonly du: string;
            }[];
            readonly taches: readonly components["schemas"]["TacheDossier"][];
            readonly transitoire?: {
                /** Format: date-time */
                readonly depuis: string;
                readonly libelleLogement: string;
                readonly logement: string;
            } | null;
            readonly version: number;
        };
        readonly DossierListe: {
            readonly commune: string;
            readonly enRetard: boolean;
            /** @enum {string} */
            readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            readonly id: string;
            readonly issue: string | null;
            readonly libelleEtape: string;
            readonly menage: {
                readonly nom: string;
                readonly prenom: string;
            } | null;
            readonly niveau: number;
            readonly nomOperation: string;
            readonly nomReferent: string | null;
            readonly operation: string;
            /** Format: date-time */
            readonly ouvertLe: string;
            readonly prochaineEcheance: string | null;
            /** @enum {string} */
            readonly programme: "NPNRU" | "LHI";
            readonly reference: string;
            readonly referent: string | null;
            readonly refus: number;
            /** @enum {string} */
            readonly statut: "ouvert" | "suspendu" | "clos";
            readonly transitoire: boolean;
            readonly version: number;
        };
        readonly Evenement: {
            readonly acteur: {
                readonly id: string | null;
                readonly nom: string;
                readonly role: string | null;
                /** @enum {string} */
                readonly type: "personne" | "procedure";
            };
            readonly cause: number | null;
            /** Format: date-time */
            readonly enregistreLe: string;
            /** Format: date-time */
            readonly le: string;
            readonly libelle: string;
            readonly type: string;
            readonly version: number;
        };
        readonly Menage: {
            readonly identite: {
                /** Format: date */
                readonly dateNaissance?: string;
                readonly langue?: string;
                readonly nom?: string;
                readonly numeroUnique?: string;
                readonly prenom?: string;
                readonly telephone?: string;
            };
            readonly situation?: {
                readonly aides?: number;
                readonly ancienneteAnnees?: number;
                readonly charges?: number;
                readonly dalo?: boolean;
                readonly handicap?: boolean;
                readonly loyer?: number;
                readonly nombrePersonnes?: number;
                readonly ressourcesMensuelles?: number;
                readonly statutOccupation?: string;
                readonly surface?: number;
                readonly typologie?: string;
                readonly violences?: boolean;
            };
            readonly souhaits?: {
                readonly accepteTransitoire?: boolean;
                readonly communes?: readonly string[];
                readonly typologie?: string;
            };
        };
        /** @description Refus ou erreur (RFC 9457) */
        readonly Probleme: {
            readonly champ?: string;
            /** @description Une phrase en français */
            readonly detail: string;
            readonly erreurs?: readonly {
                readonly champ: string;
                readonly motif: string;
            }[];
            /** @description Numéro de suivi de la requête */
            readonly instance: string;
            readonly regle?: string;
            readonly status: number;
            readonly title: string;
            /** @description `urn:relogement:regle:R4.1` quand une règle de la charte refuse */
            readonly type: string;
        };
        readonly Processus: {
            readonly attend: readonly string[];
            readonly etape: string | null;
            readonly incident: string | null;
            readonly prochaineEcheance: {
                /** Format: date-time */
                readonly le: string;
                readonly rang: string;
                readonly tache: string;
            } | null;
            readonly statut: string;
            readonly vuJusqua: number;
        };
        readonly Proposition: {
            readonly bailleur: string;
            readonly commune: string;
            /** @enum {string} */
            readonly etat: "proposee" | "confirmee" | "visitee" | "acceptee" | "attribuee" | "declinee" | "refusee" | "retiree" | "rejetee" | "quittee";
            readonly id: string;
            /** Format: date-time */
            readonly le: string;
            readonly libelleLogement: string;
            readonly libelleNature: string;
            readonly logement: string;
            readonly nature: string;
            readonly nomBailleur: string;
            readonly refusCompte: boolean;
        };
        readonly Tableau: {
            readonly clos: number;
            readonly etapes: readonly {
                readonly dossiers: number;
                readonly enRetard: number;
                readonly escalades: number;
                /** @enum {string} */
                readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                readonly libelle: string;
            }[];
            readonly suspendus: number;
            readonly total: {
                readonly dossiers: number;
                readonly enRetard: number;
                readonly escalades: number;
            };
        };
        readonly Tache: {
            readonly code: string;
            readonly commune: string;
            readonly dossierId: string;
            /** Format: date-time */
            readonly echeance: string;
            readonly enRetard: boolean;
            /** @enum {string} */
            readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            /** @enum {string} */
            readonly etat: "a-faire" | "terminee" | "annulee";
            readonly id: string;
            readonly libelle: string;
            readonly libelleEtape: string;
            readonly menage: {
                readonly nom: string;
                readonly prenom: string;
            } | null;
            readonly niveau: number;
            readonly nomPour: string;
            readonly operation: string;
            readonly organisation: string | null;
            readonly personne: string | null;
            /** @enum {string} */
            readonly pour: "referent" | "pilote" | "bailleur";
            readonly rappels: number;
            readonly reference: string;
        };
        readonly TacheDossier: {
            readonly code: string;
            /** Format: date-time */
            readonly echeance: string;
            readonly enRetard: boolean;
            /** @enum {string} */
            readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
            /** @enum {string} */
            readonly etat: "a-faire" | "terminee" | "annulee";
            readonly id: string;
            readonly libelle: string;
            readonly niveau: number;
            readonly nomPour: string;
            readonly organisation: string | null;
            /** @enum {string} */
            readonly pour: "referent" | "pilote" | "bailleur";
            readonly prochain: {
                /** Format: date-time */
                readonly le: string;
                readonly rang: string;
                readonly vers?: string;
            } | null;
            readonly rappels: number;
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
    readonly ChartesController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly limite?: number;
                readonly publiee?: "oui" | "non" | "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly {
                            /** Format: date */
                            readonly enVigueurDu: string;
                            readonly id: string;
                            readonly libelle: string;
                            readonly publiee: boolean;
                            readonly source: string;
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly ChartesController_preparer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "contenu": "Contenu (JSON)"
                 *     }
                 */
                readonly "application/json": {
                    /** Contenu (JSON) */
                    readonly contenu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly ChartesController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Version de la charte */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly contenu: Record<string, never> | null;
                        readonly id: string;
                        readonly publiee: boolean;
                        readonly version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "charte-publier-charte": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Version de la charte */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly CommissionsController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly limite?: number;
                readonly nature?: "relogement" | "cas-specifiques";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly {
                            readonly id: string;
                            readonly inscrits: number;
                            /** Format: date */
                            readonly le: string;
                            /** @enum {string} */
                            readonly nature: "relogement" | "cas-specifiques";
                            readonly tranches: number;
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly CommissionsController_convoquer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "nature": "relogement",
                 *       "le": "2026-03-12",
                 *       "membres": [
                 *         "Organisation"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Séance du
                     * Format: date
                     */
                    readonly le: string;
                    /** Organisations membres */
                    readonly membres: readonly string[];
                    /**
                     * Commission
                     * @enum {string}
                     */
                    readonly nature: "relogement" | "cas-specifiques";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly CommissionsController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifiant de la commission */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly examens: readonly Record<string, never>[];
                        readonly id: string;
                        /** Format: date */
                        readonly le: string;
                        /** @enum {string} */
                        readonly nature: "relogement" | "cas-specifiques";
                        readonly version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "commission-inscrire-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant de la commission */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "dossier": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3"
                 *     }
                 */
                readonly "application/json": {
                    /** Dossier */
                    readonly dossier: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "commission-rendre-decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant de la commission */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": {
                    /** Décisions */
                    readonly decisions: readonly {
                        /**
                         * Décision
                         * @enum {string}
                         */
                        readonly decision: "nouvelle-proposition" | "transitoire" | "accompagnement-renforce";
                        /** Dossier */
                        readonly dossier: string;
                        /**
                         * Motif
                         * @description Sans nom de personne
                         */
                        readonly motif: string;
                    }[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly DemoController_jeton: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Organisation
                     * @description Pour un bailleur : la première de la démonstration par défaut
                     */
                    readonly organisation?: string;
                    /** Personne */
                    readonly personne?: string;
                    /**
                     * Rôle
                     * @enum {string}
                     */
                    readonly role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                    /**
                     * Communes
                     * @description Tout le territoire par défaut
                     */
                    readonly territoire?: readonly ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jeton: string;
                    };
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly DemoController_session: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Organisation
                     * @description Pour un bailleur : la première de la démonstration par défaut
                     */
                    readonly organisation?: string;
                    /** Personne */
                    readonly personne?: string;
                    /**
                     * Rôle
                     * @enum {string}
                     */
                    readonly role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                    /**
                     * Communes
                     * @description Tout le territoire par défaut
                     */
                    readonly territoire?: readonly ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Peut-on se connecter en un clic, sous un rôle de démonstration ? */
                        readonly demonstration: boolean;
                        readonly personne: {
                            /** Format: date-time */
                            readonly expireLe: string;
                            readonly id: string;
                            readonly libelleRole: string;
                            readonly nom: string;
                            readonly nomOrganisation: string | null;
                            readonly organisation: string | null;
                            /** @enum {string} */
                            readonly role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                            readonly territoire: readonly string[] | "*";
                        } | null;
                    };
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly DossiersController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly commune?: string;
                readonly curseur?: string;
                readonly escalade?: "oui" | "non" | "true" | "false";
                readonly etape?: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                readonly limite?: number;
                readonly operation?: string;
                readonly ouverts?: "oui" | "non" | "true" | "false";
                readonly programme?: "NPNRU" | "LHI";
                readonly recherche?: string;
                readonly referent?: string;
                readonly retard?: "oui" | "non" | "true" | "false";
                readonly statut?: "ouvert" | "suspendu" | "clos";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly components["schemas"]["DossierListe"][];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly DossiersController_ouvrir: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": {
                    /**
                     * Commune
                     * @enum {string}
                     */
                    readonly commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /** Identité */
                    readonly identite: {
                        /**
                         * Date de naissance
                         * Format: date
                         */
                        readonly dateNaissance?: string;
                        /** Langue */
                        readonly langue?: string;
                        /** Nom */
                        readonly nom: string;
                        /** Numéro unique de demande de logement social */
                        readonly numeroUnique?: string;
                        /** Prénom */
                        readonly prenom: string;
                        /** Téléphone */
                        readonly telephone?: string;
                    };
                    /** Opération */
                    readonly operation: string;
                    /** Référence */
                    readonly reference: string;
                    /** Situation */
                    readonly situation: {
                        /** Aides au logement mensuelles */
                        readonly aides?: number;
                        /** Ancienneté dans le logement (années) */
                        readonly ancienneteAnnees?: number;
                        /** Charges mensuelles */
                        readonly charges?: number;
                        /** Reconnu DALO */
                        readonly dalo?: boolean;
                        /** Handicap ou perte d’autonomie */
                        readonly handicap?: boolean;
                        /** Loyer mensuel */
                        readonly loyer?: number;
                        /** Nombre de personnes */
                        readonly nombrePersonnes?: number;
                        /** Ressources mensuelles */
                        readonly ressourcesMensuelles?: number;
                        /**
                         * Statut d’occupation
                         * @enum {string}
                         */
                        readonly statutOccupation?: "locataire" | "proprietaire-occupant" | "occupant-sans-titre" | "heberge";
                        /** Surface (m²) */
                        readonly surface?: number;
                        /**
                         * Typologie du logement d’origine
                         * @enum {string}
                         */
                        readonly typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                        /** Violences */
                        readonly violences?: boolean;
                    };
                    /** Souhaits */
                    readonly souhaits: {
                        /** Accepte un logement transitoire */
                        readonly accepteTransitoire?: boolean;
                        /** Communes souhaitées */
                        readonly communes?: readonly ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                        /**
                         * Typologie souhaitée
                         * @enum {string}
                         */
                        readonly typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    };
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly DossiersController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-accepter-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-ajouter-note": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "note": "Note"
                 *     }
                 */
                readonly "application/json": {
                    /** Note */
                    readonly note: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-annuler-fait": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "fait": "menage-informe",
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Fait
                     * @enum {string}
                     */
                    readonly fait: "menage-informe" | "enquete-realisee" | "enquete-validee" | "consentement" | "diagnostic" | "pieces" | "porte-levee" | "contrat" | "point-mensuel" | "bail" | "demenagement" | "origine-liberee" | "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois" | "bilan";
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-attribuer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "seance": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Séance de la CALEOL du
                     * Format: date
                     */
                    readonly seance: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-clore-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "issue": "reloge-definitivement"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Issue
                     * @enum {string}
                     */
                    readonly issue: "reloge-definitivement" | "parti-de-lui-meme" | "perdu-de-vue" | "deces" | "maintenu-sur-place";
                    /**
                     * Preuve
                     * @description Exigée hors relogement définitif : acte, courrier, recherches menées et leurs dates
                     */
                    readonly preuve?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-completer-pieces": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "pieces": [
                 *         "identite"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    /** Pièces réunies */
                    readonly pieces: readonly ("identite" | "composition" | "ressources" | "imposition" | "occupation" | "demande-logement" | "assurance" | "autre")[];
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-conclure-contrat": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "nature": "avdl",
                 *       "mois": 3,
                 *       "intervenant": "Travailleur social chargé de la prestation",
                 *       "statut": "locataire",
                 *       "financement": "fnavdl"
                 *     }
                 */
                readonly "application/json": {
                    /** Logeur ou bailleur chargé d’accueillir le ménage */
                    readonly bailleur?: string;
                    /** Engagements */
                    readonly contenu?: string;
                    /**
                     * Source de financement
                     * @enum {string}
                     */
                    readonly financement: "fnavdl" | "fsl" | "anru" | "bailleur" | "autre";
                    /** Travailleur social chargé de la prestation */
                    readonly intervenant: string;
                    /** Caractéristiques du logement adapté */
                    readonly logement?: string;
                    /** Durée (mois) */
                    readonly mois: number;
                    /**
                     * Nature de la mesure
                     * @enum {string}
                     */
                    readonly nature: "avdl" | "gla" | "avdl-gla";
                    /**
                     * Statut d’occupation préconisé
                     * @enum {string}
                     */
                    readonly statut: "locataire" | "sous-locataire" | "bail-glissant" | "heberge";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-confirmer-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-corriger-date": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "fait": "menage-informe",
                 *       "le": "2026-03-12T08:00:00-03:00",
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Fait
                     * @enum {string}
                     */
                    readonly fait: "menage-informe" | "enquete-realisee" | "enquete-validee" | "consentement" | "diagnostic" | "pieces" | "porte-levee" | "contrat" | "point-mensuel" | "bail" | "demenagement" | "origine-liberee" | "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois" | "bilan";
                    /**
                     * Date exacte
                     * Format: date-time
                     */
                    readonly le: string;
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-decliner-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-designer-referent": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "referent": "referent-demo"
                 *     }
                 */
                readonly "application/json": {
                    /** Référent */
                    readonly referent: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-etablir-bilan": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "stabilise": false,
                 *       "bilan": "Bilan"
                 *     }
                 */
                readonly "application/json": {
                    /** Bilan */
                    readonly bilan: string;
                    /** Ménage stabilisé dans son logement */
                    readonly stabilise: boolean;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-faire-point-mensuel": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "compteRendu": "Compte rendu"
                 *     }
                 */
                readonly "application/json": {
                    /** Compte rendu */
                    readonly compteRendu: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-informer-menage": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "moyen": "visite-domicile",
                 *       "par": "Informé par",
                 *       "langue": "Langue employée"
                 *     }
                 */
                readonly "application/json": {
                    /** Document remis */
                    readonly document?: string;
                    /** Langue employée */
                    readonly langue: string;
                    /**
                     * Comment
                     * @enum {string}
                     */
                    readonly moyen: "visite-domicile" | "maison-du-projet" | "permanence" | "porte-a-porte" | "telephone";
                    /** Ce qui a été dit */
                    readonly note?: string;
                    /**
                     * Informé par
                     * @description Fonction ou structure de la personne qui a informé
                     */
                    readonly par: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-lever-porte": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-liberer-logement-origine": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "le": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Libéré le
                     * Format: date
                     */
                    readonly le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-ouvrir-mesure": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "code": "1.1",
                 *       "operateur": "Opérateur"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Brique
                     * @enum {string}
                     */
                    readonly code: "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6";
                    /** Opérateur */
                    readonly operateur: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-proposer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "logement": "7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3"
                 *     }
                 */
                readonly "application/json": {
                    /** Logement */
                    readonly logement: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-realiser-contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "contact": "contact-1-mois",
                 *       "moyen": "visite",
                 *       "alerte": false,
                 *       "compteRendu": "Compte rendu"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Difficulté à traiter
                     * @description Impayé, trouble de voisinage, santé…
                     */
                    readonly alerte: boolean;
                    /** Compte rendu */
                    readonly compteRendu: string;
                    /**
                     * Contact
                     * @enum {string}
                     */
                    readonly contact: "contact-1-mois" | "contact-3-mois" | "contact-6-mois" | "contact-12-mois";
                    /**
                     * Comment
                     * @enum {string}
                     */
                    readonly moyen: "visite" | "telephone" | "permanence";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-realiser-demenagement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "le": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /** Prise en charge (forfait ou factures) */
                    readonly forfait?: number;
                    /**
                     * Déménagé le
                     * Format: date
                     */
                    readonly le: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-realiser-diagnostic": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "orientation": "logement-ordinaire",
                 *       "synthese": "Synthèse"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Orientation
                     * @enum {string}
                     */
                    readonly orientation: "logement-ordinaire" | "avdl" | "gla" | "transitoire" | "accession";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                    /** Synthèse */
                    readonly synthese: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-realiser-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "par": "referent",
                 *       "situation": {},
                 *       "souhaits": {}
                 *     }
                 */
                readonly "application/json": {
                    /** Besoins d’accompagnement */
                    readonly besoins?: string;
                    /**
                     * Réalisée par
                     * @enum {string}
                     */
                    readonly par: "referent" | "relais";
                    /**
                     * Relais local
                     * @description Nom de la structure
                     */
                    readonly relais?: string;
                    /** Situation */
                    readonly situation: {
                        /** Aides au logement mensuelles */
                        readonly aides?: number;
                        /** Ancienneté dans le logement (années) */
                        readonly ancienneteAnnees?: number;
                        /** Charges mensuelles */
                        readonly charges?: number;
                        /** Reconnu DALO */
                        readonly dalo?: boolean;
                        /** Handicap ou perte d’autonomie */
                        readonly handicap?: boolean;
                        /** Loyer mensuel */
                        readonly loyer?: number;
                        /** Nombre de personnes */
                        readonly nombrePersonnes?: number;
                        /** Ressources mensuelles */
                        readonly ressourcesMensuelles?: number;
                        /**
                         * Statut d’occupation
                         * @enum {string}
                         */
                        readonly statutOccupation?: "locataire" | "proprietaire-occupant" | "occupant-sans-titre" | "heberge";
                        /** Surface (m²) */
                        readonly surface?: number;
                        /**
                         * Typologie du logement d’origine
                         * @enum {string}
                         */
                        readonly typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                        /** Violences */
                        readonly violences?: boolean;
                    };
                    /** Souhaits */
                    readonly souhaits: {
                        /** Accepte un logement transitoire */
                        readonly accepteTransitoire?: boolean;
                        /** Communes souhaitées */
                        readonly communes?: readonly ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                        /**
                         * Typologie souhaitée
                         * @enum {string}
                         */
                        readonly typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                    };
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-recueillir-consentement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "portee": "toutes",
                 *       "forme": "ecrit"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Forme
                     * @enum {string}
                     */
                    readonly forme: "ecrit" | "oral";
                    /**
                     * Portée
                     * @enum {string}
                     */
                    readonly portee: "toutes" | "administratives" | "partage";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-refuser-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Motif
                     * @description Code d’un motif de la charte
                     */
                    readonly motif: string;
                    /** Précisions */
                    readonly precisions?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-rejeter-candidature": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "seance": "2026-03-12",
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Séance de la CALEOL du
                     * Format: date
                     */
                    readonly seance: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-renvoyer-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "remarques": "Remarques"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Remarques
                     * @description Ce qu’il faut compléter ou corriger
                     */
                    readonly remarques: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-reprendre-horloge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-retirer-proposition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-retourner-etape": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "etape": "concertation",
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Étape à reprendre
                     * @enum {string}
                     */
                    readonly etape: "concertation" | "enquete-sociale" | "accompagnement" | "rapprochement" | "demenagement" | "suivi";
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-rouvrir-dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-signer-bail": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "signeLe": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Signé le
                     * Format: date
                     */
                    readonly signeLe: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-suspendre-horloge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Motif
                     * @description Hospitalisation, absence, recours…
                     */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-terminer-mesure": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mesure": "Mesure",
                 *       "issue": "orientation"
                 *     }
                 */
                readonly "application/json": {
                    /** Bilan de la mesure */
                    readonly bilan?: string;
                    /**
                     * Issue
                     * @enum {string}
                     */
                    readonly issue: "orientation" | "veille";
                    /** Mesure */
                    readonly mesure: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-traiter-envoi-echoue": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "moyen": "telephone"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Par quel moyen
                     * @enum {string}
                     */
                    readonly moyen: "telephone" | "courrier" | "reunion" | "autre-boite";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-trancher-cas-specifique": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "decision": "nouvelle-proposition",
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Décision
                     * @enum {string}
                     */
                    readonly decision: "nouvelle-proposition" | "transitoire" | "accompagnement-renforce";
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-transmettre-referent": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "a": "referent-demo",
                 *       "motif": "Motif",
                 *       "note": "Note de passation"
                 *     }
                 */
                readonly "application/json": {
                    /** Nouveau référent */
                    readonly a: string;
                    /** Motif */
                    readonly motif: string;
                    /**
                     * Note de passation
                     * @description Où en est le ménage, ce qui lui a été dit, ce qui l’attend
                     */
                    readonly note: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-valider-enquete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": {
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "dossier-visiter-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "avis": "favorable"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Impression du ménage
                     * @enum {string}
                     */
                    readonly avis: "favorable" | "reserve" | "defavorable";
                    /** Remarques */
                    readonly remarques?: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SuiviController_effacer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Motif de l’effacement */
                    readonly motif: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly FluxController_dossier: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SuiviController_historique: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly limite?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly components["schemas"]["Evenement"][];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SuiviController_processus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifiant du dossier */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Processus"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly ImportsController_menages: {
        readonly parameters: {
            readonly query?: {
                readonly essai?: "oui" | "non";
            };
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly fichier: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly acceptees: number;
                        readonly avertissements: readonly {
                            readonly champ: string;
                            readonly ligne: number;
                            readonly motif: string;
                        }[];
                        readonly dejaConnues: number;
                        readonly lignes: number;
                        readonly refusees: readonly {
                            readonly champ: string;
                            readonly ligne: number;
                            readonly motif: string;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly LogementsController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly bailleur?: string;
                readonly commune?: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                readonly curseur?: string;
                readonly limite?: number;
                readonly statut?: "disponible" | "reserve" | "attribue" | "retire";
                readonly typologie?: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly {
                            readonly accessible: boolean;
                            readonly adresse: string | null;
                            readonly bailleur: string;
                            readonly charges: number;
                            /** @enum {string} */
                            readonly commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                            /** Format: date */
                            readonly disponibleLe: string;
                            readonly financement: string | null;
                            readonly horsQpv: boolean;
                            readonly id: string;
                            readonly loyer: number;
                            readonly nature: string;
                            readonly reference: string;
                            /** @enum {string} */
                            readonly statut: "disponible" | "reserve" | "attribue" | "retire";
                            readonly surface: number;
                            /** @enum {string} */
                            readonly typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly LogementsController_publier: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reference": "Référence du bailleur",
                 *       "nature": "social",
                 *       "commune": "Cayenne",
                 *       "horsQpv": false,
                 *       "typologie": "T1",
                 *       "surface": 62.5,
                 *       "loyer": 412.3,
                 *       "charges": 412.3,
                 *       "accessible": false,
                 *       "disponibleLe": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /** Accessible aux personnes handicapées */
                    readonly accessible: boolean;
                    /** Adresse */
                    readonly adresse?: string;
                    /** Bailleur */
                    readonly bailleur?: string;
                    /** Charges mensuelles */
                    readonly charges: number;
                    /**
                     * Commune
                     * @enum {string}
                     */
                    readonly commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                    /**
                     * Disponible le
                     * Format: date
                     */
                    readonly disponibleLe: string;
                    /**
                     * Financement
                     * @description LLTS, LLS, PLS…
                     */
                    readonly financement?: string;
                    /** Hors quartier prioritaire */
                    readonly horsQpv: boolean;
                    /** Loyer mensuel */
                    readonly loyer: number;
                    /**
                     * Nature de l’offre
                     * @enum {string}
                     */
                    readonly nature: "social" | "prive" | "iml" | "bail-rehabilitation" | "auto-construction" | "transitoire";
                    /** Référence du bailleur */
                    readonly reference: string;
                    /** Surface (m²) */
                    readonly surface: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                    /**
                     * Typologie
                     * @enum {string}
                     */
                    readonly typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly LogementsController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifiant du logement */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accessible: boolean;
                        readonly adresse: string | null;
                        readonly bailleur: string;
                        readonly charges: number;
                        /** @enum {string} */
                        readonly commune: "Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura";
                        /** Format: date */
                        readonly disponibleLe: string;
                        readonly financement: string | null;
                        readonly horsQpv: boolean;
                        readonly id: string;
                        readonly loyer: number;
                        readonly nature: string;
                        readonly reference: string;
                        /** @enum {string} */
                        readonly statut: "disponible" | "reserve" | "attribue" | "retire";
                        readonly surface: number;
                        /** @enum {string} */
                        readonly typologie: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7";
                        readonly version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "logement-retirer-logement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifiant du logement */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "motif": "Motif"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Motif
                     * @description Sans nom de personne
                     */
                    readonly motif: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OpenapiController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OperationsController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly limite?: number;
                readonly programme?: "NPNRU" | "LHI";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly {
                            readonly charte: string;
                            readonly code: string;
                            readonly communes: readonly string[];
                            readonly definieLe: string | null;
                            readonly id: string;
                            readonly nom: string;
                            /** @enum {string} */
                            readonly programme: "NPNRU" | "LHI";
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OperationsController_declarer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": {
                    /** Version de la charte */
                    readonly charte?: string;
                    /** Code */
                    readonly code: string;
                    /** Communes */
                    readonly communes: readonly ("Cayenne" | "Matoury" | "Rémire-Montjoly" | "Macouria" | "Montsinéry-Tonnegrande" | "Roura")[];
                    /**
                     * Projet défini le
                     * Format: date
                     */
                    readonly definieLe?: string;
                    /** Nom */
                    readonly nom: string;
                    /**
                     * Programme
                     * @enum {string}
                     */
                    readonly programme: "NPNRU" | "LHI";
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OperationsController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Code de l’opération */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly charte: string;
                        readonly code: string;
                        readonly communes: readonly string[];
                        readonly definieLe: string | null;
                        readonly id: string;
                        readonly nom: string;
                        /** @enum {string} */
                        readonly programme: "NPNRU" | "LHI";
                        readonly version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "operation-definir-projet": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Code de l’opération */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "definiLe": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Défini le
                     * Format: date
                     */
                    readonly definiLe: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "operation-enregistrer-action-concertation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Code de l’opération */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "nature": "reunion-publique",
                 *       "le": "2026-03-12"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Compte rendu
                     * @description Sans nom de personne
                     */
                    readonly compteRendu?: string;
                    /**
                     * Date
                     * Format: date
                     */
                    readonly le: string;
                    /** Lieu */
                    readonly lieu?: string;
                    /**
                     * Nature
                     * @enum {string}
                     */
                    readonly nature: "reunion-publique" | "permanence" | "porte-a-porte" | "maison-du-projet" | "atelier";
                    /** Partenaires */
                    readonly partenaires?: readonly string[];
                    /** Participants */
                    readonly participants?: number;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OrganisationsController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly limite?: number;
                readonly type?: "bailleur" | "partenaire" | "reservataire" | "collectivite";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly {
                            readonly code: string;
                            readonly courriel: string | null;
                            readonly id: string;
                            readonly nom: string;
                            /** @enum {string} */
                            readonly type: "bailleur" | "partenaire" | "reservataire" | "collectivite";
                            readonly version: number;
                        }[];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OrganisationsController_declarer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "code": "Code",
                 *       "nom": "Nom",
                 *       "type": "bailleur"
                 *     }
                 */
                readonly "application/json": {
                    /** Code */
                    readonly code: string;
                    /** Courriel de la boîte fonctionnelle */
                    readonly courriel?: string;
                    /** Nom */
                    readonly nom: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                    /**
                     * Type
                     * @enum {string}
                     */
                    readonly type: "bailleur" | "partenaire" | "reservataire" | "collectivite";
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly OrganisationsController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Code de l’organisation */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        readonly courriel: string | null;
                        readonly id: string;
                        readonly nom: string;
                        /** @enum {string} */
                        readonly type: "bailleur" | "partenaire" | "reservataire" | "collectivite";
                        readonly version: number;
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly "organisation-modifier-coordonnees": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Une clé par acte ; la même si l’acte est renvoyé (R8.2). */
                readonly "Idempotency-Key": string;
                /** @description Version lue ; périmée, l’acte est refusé (412). */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Code de l’organisation */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "courriel": "Courriel de la boîte fonctionnelle"
                 *     }
                 */
                readonly "application/json": {
                    /** Courriel de la boîte fonctionnelle */
                    readonly courriel: string;
                    /**
                     * Fait le
                     * Format: date-time
                     * @description Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage
                     */
                    readonly survenuLe?: string;
                };
            };
        };
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActeFait"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l’état présent */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Données du ménage effacées */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Version périmée */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Contenu trop grand */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Format non admis */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Valeurs refusées */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SessionController_lire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Peut-on se connecter en un clic, sous un rôle de démonstration ? */
                        readonly demonstration: boolean;
                        readonly personne: {
                            /** Format: date-time */
                            readonly expireLe: string;
                            readonly id: string;
                            readonly libelleRole: string;
                            readonly nom: string;
                            readonly nomOrganisation: string | null;
                            readonly organisation: string | null;
                            /** @enum {string} */
                            readonly role: "referent" | "pilote" | "bailleur" | "partenaire" | "reservataire" | "lecteur" | "administrateur";
                            readonly territoire: readonly string[] | "*";
                        } | null;
                    };
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SessionController_fermer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly TableauController_compter: {
        readonly parameters: {
            readonly query?: {
                readonly commune?: string;
                readonly operation?: string;
                readonly programme?: "NPNRU" | "LHI";
                readonly referent?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tableau"];
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly TachesController_lister: {
        readonly parameters: {
            readonly query?: {
                readonly curseur?: string;
                readonly enRetard?: "oui" | "non" | "true" | "false";
                readonly etat?: "a-faire" | "terminee" | "annulee";
                readonly limite?: number;
                readonly pour?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly elements: readonly components["schemas"]["Tache"][];
                    };
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly FluxController_taches: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description Requête mal formée */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Sans jeton, ou jeton refusé */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Rôle ou droit insuffisant */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Inconnu, ou pas de votre ressort */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SanteController_vivant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly statut: string;
                    };
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SanteController_pret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly composants: Record<string, never>;
                        /** @enum {string} */
                        readonly statut: "pret" | "degrade" | "indisponible";
                    };
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    readonly SanteController_mesures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Fait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description Momentanément indisponible */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
}
