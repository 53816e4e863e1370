import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { aucunImmeuble, CHAMP_IMMEUBLE, champImmeublePour, immeubleVise } from './champs.js';
import { jalonsTenus } from './lectures.js';

const champs = { immeuble: CHAMP_IMMEUBLE, motif: MOTIF };

/** Takes a building out of the operation, once no date of its own is left (R1.11). */
export const RetirerImmeuble = acteOperation({
  type: 'RetirerImmeuble',
  libelle: 'Retirer un immeuble',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, immeuble: champImmeublePour(etat) }),
  admissible: aucunImmeuble,
  decider(etat, { immeuble, motif }) {
    const vise = immeubleVise(etat, immeuble);
    if (estRefus(vise)) return vise;
    const tenu = jalonsTenus(etat).find((j) => j.immeuble === vise.id);
    if (tenu) {
      return refuser('R1.11', `« ${tenu.libelle} » porte sur cet immeuble : annulez d’abord cette date.`);
    }
    return { evenements: [{ type: 'ImmeubleRetire', donnees: { immeuble: vise.id, motif } }] };
  },
});
