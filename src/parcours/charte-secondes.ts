import type { Charte, Proprietaire, RegleTache } from '../domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../domaine/charte/defaut.js';
import { dateCayenne } from '../domaine/noyau/instants.js';
import { CODES_TACHES, type CodeTache } from '../domaine/charte/taches.js';

/** Not required in an accelerated life: clocks of months, that would only add noise to the count. */
const LAISSEES: readonly CodeTache[] = [
  'faire-point-mensuel',
  'rendre-compte-mesure',
  'revoir-bail-glissant',
  'sortir-du-transitoire',
];

const jours = (nombre: number) => ({ duree: `P${nombre}D`, calendrier: 'civil' }) as const;
const secondes = (nombre: number) => ({ duree: `PT${nombre}S`, calendrier: 'civil' }) as const;

function acceleree(pour: Proprietaire): RegleTache {
  return {
    pour,
    rappels: [secondes(6)],
    echeance: secondes(9),
    escalades: [
      { apres: secondes(12), vers: 'pilote' },
      { apres: secondes(14), vers: 'direction' },
      { apres: secondes(16), vers: 'commission' },
    ],
  };
}

/** The last contact alone is due later than today, so that a review may come before it (R6.15): soon enough to be made today (R6.14). */
const DERNIER_CONTACT: RegleTache = {
  ...acceleree('referent'),
  echeance: jours(20),
  escalades: [
    { apres: jours(21), vers: 'pilote' },
    { apres: jours(22), vers: 'direction' },
    { apres: jours(23), vers: 'commission' },
  ],
};

/** The shipped charter with delays in seconds: the same steps, tasks, owners and ladders, in minutes instead of years. */
export function charteEnSecondes(version: string): Charte {
  const taches = CODES_TACHES.filter((code) => !LAISSEES.includes(code)).map((code) => [
    code,
    acceleree(CHARTE_DEFAUT.taches[code]?.pour ?? 'referent'),
  ]);
  return {
    ...CHARTE_DEFAUT,
    version,
    enVigueurDu: dateCayenne(new Date().toISOString()),
    libelle: 'Charte accélérée du parcours de démonstration',
    source: 'Délais en secondes, pour jouer un parcours entier ; sans valeur.',
    taches: { ...(Object.fromEntries(taches) as Charte['taches']), 'contact-12-mois': DERNIER_CONTACT },
    regimes: { ...CHARTE_DEFAUT.regimes, delaiReponse: secondes(4) },
    suivi: {
      ...CHARTE_DEFAUT.suivi,
      bilanAnticipe: jours(0),
      enqueteApres: jours(20),
      recherche: { ...CHARTE_DEFAUT.suivi.recherche, duree: secondes(4) },
    },
  };
}

/** Its publication: dossiers opened before, under another version, may not be able to follow it, and are not asked to (R0.53). */
export const PUBLICATION = {
  malgreObstacles: 'Charte accélérée du parcours : les dossiers déjà ouverts n’y migrent pas',
  remplace: 'Charte accélérée du parcours, d’essai, que ses opérations choisissent',
} as const;
