import { DeclarerAbsence, TerminerAbsence } from './absences.js';
import { DeciderPassation, RelancerPassation } from './passations.js';

/** Every act of a référent as a person, by type. */
export const ACTES_REFERENT = { DeclarerAbsence, TerminerAbsence, DeciderPassation, RelancerPassation };
