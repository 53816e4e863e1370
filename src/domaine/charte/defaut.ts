import type { Delai } from '../noyau/delais.js';
import type { Charte, Proprietaire, RegleTache } from './charte.js';
import { SECTIONS_DEFAUT } from './sections/index.js';

const ouvres = (jours: number): Delai => ({ duree: `P${jours}D`, calendrier: 'ouvre' });
const civil = (duree: string): Delai => ({ duree, calendrier: 'civil' });

/** The delays of the three levels above the owner of a task: pilot, direction, commission (R7.1). */
type Niveaux = readonly [pilote: Delai, direction: Delai, commission: Delai];

const niveaux = ([pilote, direction, commission]: Niveaux): RegleTache['escalades'] => [
  { apres: pilote, vers: 'pilote' },
  { apres: direction, vers: 'direction' },
  { apres: commission, vers: 'commission' },
];

/** Reminder, due date, then the three levels: the usual ladder, in working days of Guyane. */
const echelle = (
  pour: Proprietaire,
  rappel: number,
  echeance: number,
  pilote: number,
  direction: number,
  commission: number,
): RegleTache => ({
  pour,
  rappels: [ouvres(rappel)],
  echeance: ouvres(echeance),
  escalades: niveaux([ouvres(pilote), ouvres(direction), ouvres(commission)]),
});

/** Around a date that a fact gives: reminders before it, lateness that day, then the three levels (R7.9). */
const autour = (
  rappels: readonly string[],
  [pilote, direction, commission]: readonly [string, string, string],
  pour: Proprietaire = 'referent',
): RegleTache => ({
  pour,
  rappels: rappels.map(civil),
  echeance: civil('P0D'),
  escalades: niveaux([civil(pilote), civil(direction), civil(commission)]),
});

/** Comes back after a period of months, or falls so long after a fact. */
const apres = (
  pour: Proprietaire,
  rappel: string,
  echeance: string,
  [pilote, direction, commission]: readonly [string, string, string],
): RegleTache => ({
  pour,
  rappels: [civil(rappel)],
  echeance: civil(echeance),
  escalades: niveaux([civil(pilote), civil(direction), civil(commission)]),
});

/** The version shipped with the service. No number of it is in the seeds: each is "à valider par la CACL". */
export const CHARTE_DEFAUT: Charte = {
  version: '2026-1',
  libelle: 'Charte de relogement de la CACL, version de départ',
  enVigueurDu: '2021-01-01',
  source: 'Délais et seuils proposés par l’équipe, à valider par la CACL ; étapes : CIA de la CACL (2020).',
  taches: {
    'informer-menage': apres('referent', 'P15D', 'P30D', ['P37D', 'P60D', 'P90D']),
    'realiser-enquete': echelle('referent', 15, 30, 35, 45, 65),
    'valider-enquete': echelle('pilote', 5, 10, 12, 20, 35),
    'actualiser-enquete': echelle('referent', 15, 30, 35, 45, 65),
    'realiser-diagnostic': echelle('referent', 15, 30, 35, 45, 65),
    'completer-pieces': echelle('referent', 20, 40, 45, 60, 80),
    'faire-point-mensuel': apres('referent', 'P25D', 'P1M', ['P45D', 'P2M', 'P3M']),
    'rendre-compte-mesure': apres('partenaire', 'P25D', 'P1M', ['P45D', 'P2M', 'P3M']),
    'conclure-mesure': autour(['P1M', 'P7D'], ['P7D', 'P1M', 'P2M']),
    'arbitrer-desaccord': echelle('pilote', 5, 10, 15, 25, 40),
    'faire-visite-annuelle': apres('referent', 'P11M', 'P12M', ['P13M', 'P14M', 'P15M']),
    'signer-contrat': echelle('referent', 10, 15, 20, 30, 45),
    'renouveler-contrat': autour(['P1M', 'P7D'], ['P7D', 'P1M', 'P2M']),
    'regulariser-situation': autour(['P1M', 'P7D'], ['P15D', 'P2M', 'P4M']),
    'prevoir-glissement': echelle('referent', 5, 10, 15, 25, 40),
    'revoir-bail-glissant': apres('referent', 'P80D', 'P3M', ['P4M', 'P5M', 'P6M']),
    'preparer-glissement': autour(['P3M', 'P1M'], ['P7D', 'P1M', 'P2M']),
    'saisir-instance-suivi': echelle('pilote', 5, 10, 15, 25, 40),
    'decider-securisation': echelle('pilote', 5, 10, 15, 25, 40),
    'proposer-parcours-specifique': echelle('referent', 2, 5, 7, 12, 20),
    'suivre-parcours-specifique': autour(['P3D'], ['P7D', 'P1M', 'P2M']),
    'proposer-logement': echelle('referent', 20, 40, 45, 60, 80),
    'confirmer-proposition': echelle('bailleur', 3, 5, 7, 12, 20),
    'visiter-logement': echelle('referent', 5, 10, 12, 20, 35),
    'recueillir-reponse': echelle('referent', 5, 10, 12, 20, 35),
    'decider-attribution': echelle('bailleur', 10, 20, 25, 35, 55),
    'notifier-proposition': echelle('referent', 2, 5, 7, 12, 20),
    'obtenir-reponse': autour(['P15D', 'P3D'], ['P5D', 'P15D', 'P1M']),
    'examiner-refus': echelle('pilote', 1, 2, 3, 5, 10),
    'reprendre-recherche': autour(['P15D'], ['P5D', 'P15D', 'P1M']),
    'traiter-echeance-legale': autour(['P2M', 'P15D'], ['P5D', 'P15D', 'P1M'], 'pilote'),
    'examiner-cas-specifique': echelle('pilote', 10, 20, 25, 35, 55),
    'sortir-du-transitoire': autour(['P6M', 'P3M', 'P1M'], ['P7D', 'P15D', 'P1M']),
    'signer-bail': echelle('bailleur', 10, 15, 18, 25, 40),
    'realiser-demenagement': echelle('referent', 10, 20, 25, 35, 55),
    'liberer-logement-origine': echelle('referent', 5, 10, 12, 20, 35),
    'liberer-origine-transitoire': echelle('referent', 5, 10, 12, 20, 35),
    'remettre-logement-libere': echelle('bailleur', 10, 20, 25, 40, 60),
    'faire-verser-indemnite': echelle('pilote', 10, 20, 25, 40, 60),
    'tenir-reunion-information': echelle('referent', 10, 20, 25, 40, 60),
    'etablir-etat-des-lieux': echelle('bailleur', 10, 20, 25, 40, 60),
    'accomplir-demarches': echelle('referent', 15, 30, 40, 60, 80),
    'evaluer-fragilite': echelle('referent', 10, 20, 25, 40, 60),
    'enqueter-menage-fragile': autour(['P1M'], ['P15D', 'P1M', 'P2M']),
    'traiter-alerte': echelle('referent', 3, 7, 10, 20, 35),
    'lire-passation': echelle('referent', 2, 5, 10, 20, 35),
    'proteger-dossier': echelle('referent', 1, 2, 3, 5, 10),
    'revoir-suspension': autour(['P7D'], ['P3D', 'P10D', 'P1M'], 'pilote'),
    'revoir-separation': echelle('pilote', 1, 3, 5, 10, 20),
    'donner-suite-commission': echelle('referent', 5, 10, 15, 25, 40),
    'rencontrer-menage': autour(['P15D', 'P5D'], ['P3D', 'P10D', 'P1M']),
    'rechercher-menage': echelle('referent', 10, 20, 25, 40, 60),
    'contact-1-mois': apres('referent', 'P1M', 'P1M15D', ['P2M', 'P75D', 'P3M']),
    'contact-3-mois': apres('referent', 'P3M', 'P3M15D', ['P4M', 'P5M', 'P6M']),
    'contact-6-mois': apres('referent', 'P6M', 'P6M15D', ['P7M', 'P8M', 'P9M']),
    'contact-12-mois': apres('referent', 'P12M', 'P12M15D', ['P13M', 'P14M', 'P15M']),
    'etablir-bilan': echelle('referent', 10, 20, 25, 35, 55),
    'clore-dossier': echelle('referent', 5, 10, 15, 25, 40),
    'traiter-envoi-echoue': echelle('pilote', 1, 2, 3, 5, 10),
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
