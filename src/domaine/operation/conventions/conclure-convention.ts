import { acteOperation, dits, duRessort, nouvelId } from '../acte-operation.js';
import {
  CHAMPS_CONVENTION,
  cites,
  citesConnus,
  conventionAdmise,
  sansRecouvrement,
  sousLeLoyer,
} from './champs.js';

/** Concludes a convention de loyers minorés: parties, dwellings, period, amounts (R4.12, R4.132). */
export const ConclureConvention = acteOperation({
  type: 'ConclureConvention',
  libelle: 'Conclure une convention de loyers minorés',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: CHAMPS_CONVENTION,
  lit: cites,
  admissible: duRessort,
  decider(etat, { au, ...reste }, contexte) {
    const dite = { ...reste, ...dits({ au }) };
    const refus =
      conventionAdmise(dite) ??
      citesConnus(dite, contexte) ??
      sousLeLoyer(dite, contexte) ??
      sansRecouvrement(etat, { ...dite, fin: null });
    if (refus) return refus;
    const donnees = { convention: nouvelId('c', contexte), ...dite };
    return { evenements: [{ type: 'ConventionConclue', donnees }] };
  },
});
