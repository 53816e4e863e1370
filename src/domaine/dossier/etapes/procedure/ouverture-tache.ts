import type { Contexte } from '../../../contexte.js';
import { attribution, propositionOuverte, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { echellePour } from '../../horloge.js';
import type { TacheDue } from '../../procedure.js';
import type { Responsable } from '../../taches.js';

function responsable(etat: EtatDossier, code: TacheDue['code'], { charte }: Contexte): Responsable {
  const role = charte.taches[code]?.pour ?? 'pilote';
  if (role !== 'bailleur') return { role };
  return { role, organisation: (propositionOuverte(etat) ?? attribution(etat))?.bailleur };
}

/** Opens a task owed: dated from its cause, its deadlines computed from there (R7.2, R7.6). */
export function tacheOuverte(etat: EtatDossier, due: TacheDue, contexte: Contexte): EvenementDossier {
  return {
    type: 'TacheOuverte',
    survenuLe: due.cause.le,
    cause: due.cause.version,
    donnees: {
      id: `${due.code}@${due.cause.version}`,
      code: due.code,
      pour: responsable(etat, due.code, contexte),
      echelle: echellePour(etat, due.code, due.cause.le, contexte),
    },
  };
}
