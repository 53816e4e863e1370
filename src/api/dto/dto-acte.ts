import type { Champ, Champs } from '../../domaine/noyau/champs.js';
import { decorateursDe } from './contraintes.js';

/** A class made from declared fields, its class-validator decorators applied. */
export type Dto = new () => Record<string, unknown>;

const CLASSES = new WeakMap<Champs, Dto>();
/** An element of a list travels in an object of this one field, so that its path is named. */
const ENVELOPPES = new WeakMap<Champ, Champs>();
export const ELEMENT = 'element';

export function enveloppeDe(element: Champ): Champs {
  const connue = ENVELOPPES.get(element);
  if (connue) return connue;
  const enveloppe = { [ELEMENT]: element };
  ENVELOPPES.set(element, enveloppe);
  return enveloppe;
}

/** The DTO class of declared fields; made once per declaration. */
export function dtoDe(champs: Champs): Dto {
  const connue = CLASSES.get(champs);
  if (connue) return connue;
  class DtoActe {
    [nom: string]: unknown;
  }
  for (const [nom, champ] of Object.entries(champs)) {
    for (const decorer of decorateursDe(champ)) decorer(DtoActe.prototype, nom);
    preparerInterieur(champ);
  }
  CLASSES.set(champs, DtoActe);
  return DtoActe;
}

function preparerInterieur(champ: Champ): void {
  if (champ.genre === 'objet') dtoDe(champ.champs);
  if (champ.genre === 'liste') dtoDe(enveloppeDe(champ.de));
}
