import { choix, facultatif, note, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { BRIQUES } from './briques.js';

const champs = {
  mesure: texte('Mesure', { max: 10 }),
  issue: choix('Issue', { orientation: 'Orientation', veille: 'Mise en place d’une veille' }),
  bilan: facultatif(note('Bilan de la mesure')),
};
const libelleBrique = (code: string): string =>
  Object.entries(BRIQUES).find(([c]) => c === code)?.[1] ?? code;

/** Ends a brick by an orientation or a watch (R3.8). */
export const TerminerMesure = acteDossier({
  type: 'TerminerMesure',
  libelle: 'Terminer une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour({ mesures }) {
    const ouvertes = mesures.filter((m) => !m.terminee).map((m) => [m.id, libelleBrique(m.code)]);
    return { ...champs, mesure: choix('Mesure', Object.fromEntries(ouvertes)) };
  },
  admissible: ({ mesures }) =>
    mesures.some((m) => !m.terminee) ? null : refuser('R3.8', 'Aucune mesure n’est ouverte.'),
  decider({ mesures }, { mesure, issue, bilan }) {
    if (!mesures.some((m) => m.id === mesure && !m.terminee)) {
      return refuser('R3.8', 'Cette mesure n’existe pas, ou est déjà terminée.', 'conflit', 'mesure');
    }
    const personnel = bilan ? { bilan } : {};
    return { evenements: [{ type: 'MesureTerminee', donnees: { mesure, issue }, personnel }] };
  },
});
