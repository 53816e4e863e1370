import { date, facultatif } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { aucunJalon, CHAMP_JALON, champJalonPour, jalonDate, jalonVise } from './champs.js';

const champs = {
  jalon: CHAMP_JALON,
  le: date('Nouvelle date'),
  fin: facultatif(date('Nouvelle fin', { aide: 'D’une phase' })),
  motif: MOTIF,
};

/** Moves a date of the calendar: a new fact, with its reason, that every dossier it concerns learns (R1.7). */
export const DeplacerJalon = acteOperation({
  type: 'DeplacerJalon',
  libelle: 'Déplacer une date du calendrier',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, jalon: champJalonPour(etat) }),
  admissible: aucunJalon,
  decider(etat, { jalon, le, fin, motif }, contexte) {
    const vise = jalonVise(etat, jalon);
    if (estRefus(vise)) return vise;
    if (vise.effectifLe)
      return refuser(
        'R1.7',
        'Cette date est passée et constatée : elle ne se déplace plus.',
        'conflit',
        'jalon',
      );
    if (fin && vise.nature !== 'phase')
      return refuser('R1.7', 'Seule une phase a une fin.', 'invalide', 'fin');
    const terme = fin ?? vise.fin;
    if (terme && terme < le)
      return refuser('R1.7', 'La fin d’une phase ne précède pas son début.', 'invalide', 'fin');
    if (le === vise.le && terme === vise.fin)
      return refuser('R1.7', 'C’est déjà la date prévue.', 'invalide', 'le');
    const refus = jalonDate(etat, vise.nature, le, contexte);
    if (refus) return refus;
    const donnees = {
      jalon: vise.id,
      libelle: vise.libelle,
      de: vise.le,
      le,
      ...(fin ? { fin } : {}),
      motif,
    };
    return { evenements: [{ type: 'JalonDeplace', donnees }] };
  },
});
