import { DeciderInformation } from '../domaine/operation/concertation/informations.js';
import { REFERENTS } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';
import { place, type Reperes } from './vie-du-menage.js';

/** Households of the renewed quarter that nobody had informed, by place in the list. */
export const INFORMES_ENSEMBLE = [0, 14] as const;
const IL_Y_A = 2;
const INFORMATION = 'demonstration-porte-a-porte';

/** One action, door to door, that informs several households of a building at once: the procedure informs each (R1.15, R1.30). */
export function informationEnNombre(reperes: Reperes): Ordre {
  const places = INFORMES_ENSEMBLE.map((rang) => place(rang, reperes));
  const [{ operation } = place(0, reperes)] = places;
  const le = reperes.dateDuJour(IL_Y_A);
  const mot = {
    le,
    corps: { moyen: 'porte-a-porte', par: 'Médiatrice du quartier', langue: 'créole guyanais' },
  };
  const corps = {
    information: INFORMATION,
    action: {
      ...{ nature: 'porte-a-porte' as const, le, lieu: 'Bâtiment A', participants: places.length },
      menages: places.map((p) => p.reference),
    },
    dossiers: places.map((p) => p.dossier),
  };
  return {
    ...ordre('operation', operation, DeciderInformation, corps, REFERENTS[0], IL_Y_A),
    enNombre: { lot: INFORMATION, lignes: places.map(({ dossier }) => ({ dossier, mot })) },
  };
}
