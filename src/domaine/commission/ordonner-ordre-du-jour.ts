import { liste, reference } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';

/** Says in which order the dossiers are examined: all of the agenda, each once (R4.41). */
export const OrdonnerOrdreDuJour = acteSeance({
  type: 'OrdonnerOrdreDuJour',
  libelle: 'Ordonner l’ordre du jour',
  attend: A_VENIR,
  champs: { dossiers: liste('Dossiers, dans l’ordre', reference('Dossier', 'dossier'), 200, { min: 1 }) },
  admissible: ({ lignes }) =>
    lignes.length > 1 ? null : refuser('R4.41', 'L’ordre du jour a moins de deux dossiers.'),
  decider({ lignes }, { dossiers }) {
    const attendus = lignes.map((l) => l.dossier);
    const memes =
      dossiers.length === attendus.length &&
      attendus.every((d) => dossiers.filter((x) => x === d).length === 1);
    if (!memes)
      return refuser(
        'R4.41',
        'L’ordre nomme chaque dossier de l’ordre du jour, une fois.',
        'invalide',
        'dossiers',
      );
    if (dossiers.every((d, rang) => d === attendus[rang])) return { evenements: [] };
    return { evenements: [{ type: 'OrdreDuJourOrdonne', donnees: { dossiers } }] };
  },
});
