import { instantCayenne } from '../../../noyau/instants.js';
import { suspensionEnCours } from '../../horloge.js';
import type { Devoir } from '../definition.js';

/** The day itself is still in time. */
const FIN_DU_JOUR = 24;

/** A suspended clock is looked at again, on the day that its suspension says (R9.61). */
export const DEVOIRS_VIE: readonly Devoir[] = [
  {
    code: 'revoir-suspension',
    memeSuspendu: true,
    dus: (etat) => {
      const revue = suspensionEnCours(etat)?.revue;
      return revue ? [{ fait: revue.fait, terme: instantCayenne(revue.le, FIN_DU_JOUR) }] : [];
    },
    ouvertePar: ['HorlogeSuspendue'],
    terme: 'le jour où la suspension se revoit',
    accompliPar: ['HorlogeReprise'],
    actes: ['ReprendreHorloge'],
    cesseALaCloture: true,
  },
];
