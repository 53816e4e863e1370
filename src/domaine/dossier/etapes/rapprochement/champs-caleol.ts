import { choix, date, entier, facultatif, liste, note } from '../../../noyau/champs.js';
import { MEMBRES_CALEOL } from '../../proposition.js';

const RANG_MAX = 50;

/** What every decision of a CALEOL says (R4.61). */
export const CHAMPS_CALEOL = {
  seance: date('Séance de la CALEOL du'),
  membres: facultatif(liste('Membres présents', choix('Membre', MEMBRES_CALEOL), 20)),
  conditions: facultatif(
    note('Conditions d’examen', { aide: 'Ce que ce bailleur a demandé, ce que la commission a examiné' }),
  ),
};
export const CHAMP_RANG = facultatif(
  entier('Rang de la candidature', 1, RANG_MAX, {
    aide: 'Au-delà du premier rang, la candidature est classée et le logement reste retenu',
  }),
);
