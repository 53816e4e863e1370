import { texte } from '../../noyau/champs.js';
import { PLEIN } from './champs.js';

/** What is said of the maison du projet (R1.5). */
export const CHAMPS_MAISON = {
  lieu: texte('Lieu', { max: 200, ...PLEIN }),
  horaires: texte('Horaires', { max: 300, ...PLEIN, aide: 'Jours et heures d’ouverture' }),
  tenuePar: texte('Tenue par', {
    max: 200,
    ...PLEIN,
    aide: 'Service ou structure, pas le nom d’une personne',
  }),
};
