import { pasEncore } from '../../noyau/pas-encore.js';
import { date } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation } from '../acte-operation.js';
import { aucunJalon, CHAMP_JALON, champJalonPour, jalonVise } from './champs.js';

const champs = { jalon: CHAMP_JALON, le: date('Date effective') };

/** What was planned has happened: works started, building demolished, phase begun (R1.7). */
export const ConstaterJalon = acteOperation({
  type: 'ConstaterJalon',
  libelle: 'Constater une date du calendrier',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, jalon: champJalonPour(etat) }),
  admissible: aucunJalon,
  decider(etat, { jalon, le }, contexte) {
    const vise = jalonVise(etat, jalon);
    if (estRefus(vise)) return vise;
    if (vise.effectifLe === le) return refuser('R1.7', 'Cette date est déjà constatée.', 'conflit', 'jalon');
    const tot = pasEncore(le, contexte, 'le');
    if (tot) return tot;
    return {
      evenements: [{ type: 'JalonConstate', donnees: { jalon: vise.id, libelle: vise.libelle, le } }],
    };
  },
});
