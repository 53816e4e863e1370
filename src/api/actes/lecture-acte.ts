import type { ActeQuelconque } from '../../domaine/noyau/acte.js';
import { facultatif, instant, type Champs } from '../../domaine/noyau/champs.js';
import type { Instant } from '../../domaine/noyau/instants.js';
import { deuxJours } from '../../domaine/noyau/jour-du-fait.js';
import { valider } from '../dto/valider.js';
import { Probleme } from '../problemes/probleme.js';

/** When it happened, if not now: every human act may say it. */
const SURVENU_LE = facultatif(
  instant('Fait le', {
    aide: 'Quand cela s’est passé, si ce n’est pas maintenant : date, ou instant avec son décalage',
  }),
);
const AVEC_DATE = new WeakMap<Champs, Champs>();

/** The fields of an act as people send them: its own, and `survenuLe`. */
export function avecDate(champs: Champs): Champs {
  let tous = AVEC_DATE.get(champs);
  if (!tous) {
    tous = { ...champs, survenuLe: SURVENU_LE };
    AVEC_DATE.set(champs, tous);
  }
  return tous;
}

/** A validated body: nothing but declared fields, of their declared types. */
export type Commande = Readonly<Record<string, unknown>>;

/** What a person sent, ready for the door. */
export interface ActeLu {
  readonly commande: Commande;
  readonly survenuLe: Instant | undefined;
}

/** @throws Probleme 400 or 422 naming each faulty field */
export function lireActe(acte: ActeQuelconque, corps: unknown): ActeLu {
  const { survenuLe: dit, ...commande } = valider(avecDate(acte.champs), corps);
  const survenuLe = typeof dit === 'string' ? dit : undefined;
  const contredit = deuxJours(acte.champs, commande, survenuLe);
  if (contredit) {
    const { regle, champ, motif } = contredit;
    const erreurs = [champ, 'survenuLe'].map((nom) => ({ champ: nom, motif }));
    throw new Probleme(422, motif, { regle, champ, erreurs });
  }
  return { commande, survenuLe };
}
