import { estRefus } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { aucunJalon, CHAMP_JALON, champJalonPour, jalonVise } from './champs.js';

const champs = { jalon: CHAMP_JALON, motif: MOTIF };

/** Takes a date out of the calendar: given up, or said by mistake (R1.7, R0.5). */
export const AnnulerJalon = acteOperation({
  type: 'AnnulerJalon',
  libelle: 'Annuler une date du calendrier',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, jalon: champJalonPour(etat) }),
  admissible: aucunJalon,
  decider(etat, { jalon, motif }) {
    const vise = jalonVise(etat, jalon);
    if (estRefus(vise)) return vise;
    const donnees = { jalon: vise.id, libelle: vise.libelle, motif };
    return { evenements: [{ type: 'JalonAnnule', donnees }] };
  },
});
