import type { Delai } from '../noyau/delais.js';
import type { Charte, Proprietaire, RegleTache } from './charte.js';
import { SECTIONS_DEFAUT } from './sections/index.js';

const ouvres = (jours: number): Delai => ({ duree: `P${jours}D`, calendrier: 'ouvre' });
const civil = (duree: string): Delai => ({ duree, calendrier: 'civil' });

/** Reminder, due date, then pilot and direction: the usual ladder, in working days of Guyane. */
const echelle = (
  pour: Proprietaire,
  rappel: number,
  echeance: number,
  pilote: number,
  direction: number,
): RegleTache => ({
  pour,
  rappels: [ouvres(rappel)],
  echeance: ouvres(echeance),
  escalades: [
    { apres: ouvres(pilote), vers: 'pilote' },
    { apres: ouvres(direction), vers: 'direction' },
  ],
});

/** Around a date that a fact gives: reminders before it, lateness that day, then pilot and direction (R7.9). */
const autour = (
  rappels: readonly string[],
  pilote: string,
  direction: string,
  pour: Proprietaire = 'referent',
): RegleTache => ({
  pour,
  rappels: rappels.map(civil),
  echeance: civil('P0D'),
  escalades: [
    { apres: civil(pilote), vers: 'pilote' },
    { apres: civil(direction), vers: 'direction' },
  ],
});

/** Comes back after a period of months. */
const periodique = (pour: Proprietaire, rappel: string, echeance: string, escalade: string): RegleTache => ({
  pour,
  rappels: [civil(rappel)],
  echeance: civil(echeance),
  escalades: [{ apres: civil(escalade), vers: 'pilote' }],
});

const contact = (rappel: string, echeance: string, escalade: string): RegleTache =>
  periodique('referent', rappel, echeance, escalade);

/** The version shipped with the service. No number of it is in the seeds: each is "à valider par la CACL". */
export const CHARTE_DEFAUT: Charte = {
  version: '2026-1',
  libelle: 'Charte de relogement de la CACL, version de départ',
  enVigueurDu: '2021-01-01',
  source: 'Délais et seuils proposés par l’équipe, à valider par la CACL ; étapes : CIA de la CACL (2020).',
  taches: {
    'informer-menage': {
      pour: 'referent',
      rappels: [civil('P15D')],
      echeance: civil('P30D'),
      escalades: [
        { apres: civil('P37D'), vers: 'pilote' },
        { apres: civil('P60D'), vers: 'direction' },
      ],
    },
    'realiser-enquete': echelle('referent', 15, 30, 35, 45),
    'valider-enquete': echelle('pilote', 5, 10, 12, 20),
    'realiser-diagnostic': echelle('referent', 15, 30, 35, 45),
    'completer-pieces': echelle('referent', 20, 40, 45, 60),
    'faire-point-mensuel': periodique('referent', 'P25D', 'P1M', 'P45D'),
    'rendre-compte-mesure': periodique('partenaire', 'P25D', 'P1M', 'P45D'),
    'conclure-mesure': autour(['P1M', 'P7D'], 'P7D', 'P1M'),
    'arbitrer-desaccord': echelle('pilote', 5, 10, 15, 25),
    'faire-visite-annuelle': periodique('referent', 'P11M', 'P12M', 'P13M'),
    'signer-contrat': echelle('referent', 10, 15, 20, 30),
    'renouveler-contrat': autour(['P1M', 'P7D'], 'P7D', 'P1M'),
    'regulariser-situation': autour(['P1M', 'P7D'], 'P15D', 'P2M'),
    'revoir-bail-glissant': periodique('referent', 'P80D', 'P3M', 'P4M'),
    'preparer-glissement': autour(['P3M', 'P1M'], 'P7D', 'P1M'),
    'saisir-instance-suivi': echelle('pilote', 5, 10, 15, 25),
    'decider-securisation': echelle('pilote', 5, 10, 15, 25),
    'suivre-parcours-specifique': autour(['P3D'], 'P7D', 'P1M'),
    'proposer-logement': echelle('referent', 20, 40, 45, 60),
    'confirmer-proposition': echelle('bailleur', 3, 5, 7, 12),
    'visiter-logement': echelle('referent', 5, 10, 12, 20),
    'recueillir-reponse': echelle('referent', 5, 10, 12, 20),
    'decider-attribution': echelle('bailleur', 10, 20, 25, 35),
    'notifier-proposition': echelle('referent', 2, 5, 7, 12),
    'obtenir-reponse': autour(['P15D', 'P3D'], 'P5D', 'P15D'),
    'examiner-refus': echelle('pilote', 1, 2, 3, 5),
    'reprendre-recherche': autour(['P15D'], 'P5D', 'P15D'),
    'traiter-echeance-legale': autour(['P2M', 'P15D'], 'P5D', 'P15D', 'pilote'),
    'examiner-cas-specifique': echelle('pilote', 10, 20, 25, 35),
    'sortir-du-transitoire': {
      pour: 'referent',
      rappels: [civil('P6M'), civil('P3M'), civil('P1M')],
      echeance: civil('P0D'),
      escalades: [
        { apres: civil('P7D'), vers: 'pilote' },
        { apres: civil('P1M'), vers: 'commission' },
      ],
    },
    'signer-bail': echelle('bailleur', 10, 15, 18, 25),
    'realiser-demenagement': echelle('referent', 10, 20, 25, 35),
    'liberer-logement-origine': echelle('referent', 5, 10, 12, 20),
    'tenir-reunion-information': echelle('referent', 10, 20, 25, 40),
    'etablir-etat-des-lieux': echelle('bailleur', 10, 20, 25, 40),
    'accomplir-demarches': echelle('referent', 15, 30, 40, 60),
    'evaluer-fragilite': echelle('referent', 10, 20, 25, 40),
    'enqueter-menage-fragile': {
      pour: 'referent',
      rappels: [civil('P1M')],
      echeance: civil('P0D'),
      escalades: [{ apres: ouvres(10), vers: 'pilote' }],
    },
    'traiter-alerte': echelle('referent', 3, 7, 10, 20),
    'rechercher-menage': echelle('referent', 10, 20, 25, 40),
    'contact-1-mois': contact('P1M', 'P1M15D', 'P2M'),
    'contact-3-mois': contact('P3M', 'P3M15D', 'P4M'),
    'contact-6-mois': contact('P6M', 'P6M15D', 'P7M'),
    'contact-12-mois': contact('P12M', 'P12M15D', 'P13M'),
    'etablir-bilan': echelle('referent', 10, 20, 25, 35),
    'clore-dossier': echelle('referent', 5, 10, 15, 25),
    'traiter-envoi-echoue': echelle('pilote', 1, 2, 3, 5),
  },
  offresAvantCasSpecifique: 3,
  motifsRefus: {
    'trop-loin': { libelle: 'Trop loin du travail, de l’école ou des proches', compte: true },
    'trop-cher': { libelle: 'Reste à charge trop élevé', compte: true },
    quartier: { libelle: 'Quartier non souhaité', compte: true },
    etage: { libelle: 'Étage ou accès', compte: true },
    'sans-motif': { libelle: 'Sans motif', compte: true },
    'typologie-inadaptee': { libelle: 'Taille inadaptée à la composition du ménage', compte: false },
    'handicap-non-pris-en-compte': {
      libelle: 'Handicap ou perte d’autonomie non pris en compte',
      compte: false,
    },
    indecent: { libelle: 'Logement indécent ou en mauvais état', compte: false },
    securite: { libelle: 'Sécurité d’une personne du ménage', compte: false },
  },
  validiteEnquete: civil('P12M'),
  ...SECTIONS_DEFAUT,
};
