import { dateCayenne } from '../../src/domaine/noyau/instants.js';

/** A version of the charter takes effect at the earliest on the day it is published (R0.61). */
export const DU_JOUR = { enVigueurDu: dateCayenne(new Date().toISOString()) };
/** Another one of the same day is published with a reason (R0.60). */
export const A_SA_PLACE = { remplace: 'Une autre version de l’essai prend effet ce jour' };
