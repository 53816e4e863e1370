import type { Contexte } from '../../../contexte.js';
import { attribution, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { echellePour } from '../../horloge.js';
import type { TacheDue } from '../../procedure.js';
import type { Responsable } from '../../taches.js';

/** Whom the fact names, else whom the charter does. An organisation's task that names none waits for the référent. */
function responsable(
  etat: EtatDossier,
  { code, organisation, role: nomme }: TacheDue,
  { charte }: Contexte,
): Responsable {
  const role = nomme ?? charte.taches[code]?.pour ?? 'pilote';
  if (role === 'referent' || role === 'pilote') return { role };
  if (organisation !== undefined) return { role, organisation };
  if (role !== 'bailleur') return { role: 'referent' };
  return { role, organisation: attribution(etat)?.bailleur };
}

/** Opens a task owed: dated from its cause, its deadlines computed from there (R7.2, R7.6). */
export function tacheOuverte(etat: EtatDossier, due: TacheDue, contexte: Contexte): EvenementDossier {
  const { code, cause, objet, terme, repris = '' } = due;
  const echelle = echellePour(etat, code, cause.le, contexte, terme ?? null);
  return {
    type: 'TacheOuverte',
    survenuLe: cause.le,
    cause: cause.version,
    donnees: {
      id: `${objet === undefined ? code : `${code}.${objet}`}@${cause.version}`,
      code,
      pour: responsable(etat, due, contexte),
      echelle: echelle.filter(({ rang, le }) => !rang.startsWith('rappel') || le > repris),
      ...(objet === undefined ? {} : { objet }),
      ...(terme === undefined ? {} : { terme }),
      ...(repris === '' ? {} : { reprise: cause.le < repris ? 'meme-horloge' : 'nouveau-delai' }),
    },
  };
}
