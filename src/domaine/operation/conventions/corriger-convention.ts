import { facultatif } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, dits, MOTIF } from '../acte-operation.js';
import {
  aucuneConvention,
  CHAMP_CONVENTION,
  champConventionPour,
  CHAMPS_CONVENTION,
  cites,
  citesConnus,
  conventionAdmise,
  conventionVisee,
  sansRecouvrement,
  sousLeLoyer,
} from './champs.js';

const champs = {
  convention: CHAMP_CONVENTION,
  motif: MOTIF,
  libelle: facultatif(CHAMPS_CONVENTION.libelle),
  parties: facultatif(CHAMPS_CONVENTION.parties),
  logements: facultatif(CHAMPS_CONVENTION.logements),
  du: facultatif(CHAMPS_CONVENTION.du),
  au: CHAMPS_CONVENTION.au,
};

/** Corrects a convention: what is given replaces, the rest stays (R0.24, R0.5). */
export const CorrigerConvention = acteOperation({
  type: 'CorrigerConvention',
  libelle: 'Corriger une convention de loyers minorés',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, convention: champConventionPour(etat) }),
  lit: cites,
  admissible: aucuneConvention,
  decider(etat, { convention, motif, ...change }, contexte) {
    const visee = conventionVisee(etat, convention);
    if (estRefus(visee)) return visee;
    const corrige = dits(change);
    if (Object.keys(corrige).length === 0)
      return refuser('R0.5', 'Dites ce qui est à corriger.', 'invalide', 'libelle');
    const dite = { ...visee, ...corrige };
    const refus =
      conventionAdmise(dite) ??
      citesConnus(corrige, contexte) ??
      sousLeLoyer(dite, contexte) ??
      sansRecouvrement(etat, dite, visee.id);
    if (refus) return refus;
    const donnees = { convention: visee.id, motif, ...corrige };
    return { evenements: [{ type: 'ConventionCorrigee', donnees }] };
  },
});
