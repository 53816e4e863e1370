import { facultatif } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, dits, MOTIF } from '../acte-operation.js';
import {
  aucunImmeuble,
  CHAMP_IMMEUBLE,
  champImmeublePour,
  CHAMPS_IMMEUBLE,
  immeubleVise,
  LIBELLE_IMMEUBLE,
} from './champs.js';

const champs = {
  immeuble: CHAMP_IMMEUBLE,
  libelle: facultatif(LIBELLE_IMMEUBLE),
  ...CHAMPS_IMMEUBLE,
  motif: MOTIF,
};

/** Corrects what is said of a building; the dates of its households follow (R1.11, R0.5). */
export const CorrigerImmeuble = acteOperation({
  type: 'CorrigerImmeuble',
  libelle: 'Corriger un immeuble',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, immeuble: champImmeublePour(etat) }),
  admissible: aucunImmeuble,
  decider(etat, { immeuble, motif, ...change }) {
    const vise = immeubleVise(etat, immeuble);
    if (estRefus(vise)) return vise;
    const corrige = dits(change);
    if (Object.keys(corrige).length === 0)
      return refuser('R0.5', 'Dites ce qui est à corriger.', 'invalide', 'libelle');
    if (corrige.commune && !etat.communes.includes(corrige.commune)) {
      return refuser('R0.11', `L’opération ne porte pas sur ${corrige.commune}.`, 'invalide', 'commune');
    }
    return { evenements: [{ type: 'ImmeubleCorrige', donnees: { immeuble: vise.id, motif, ...corrige } }] };
  },
});
