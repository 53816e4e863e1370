import { lireModele } from '../../domaine/questionnaire/controler.js';
import type { ErreurModele, Questionnaire } from '../../domaine/questionnaire/modele.js';
import { Probleme } from '../problemes/probleme.js';
import { fautesDuModele } from './moteur.js';

const FAUTES_MAX = 50;

/** One fault of a model sent, named as the fields of a body are. */
export interface FauteModele {
  readonly champ: string;
  readonly motif: string;
  readonly regle: 'R2.20' | 'R2.21';
}

/** A model sent to be published: itself, or its faults, each at its place (R2.20, R2.21). */
export type ModeleLu =
  { readonly modele: Questionnaire } | { readonly fautes: readonly [FauteModele, ...FauteModele[]] };

const enChamp = ({ chemin, motif }: ErreurModele): FauteModele => ({
  champ: chemin === '' || chemin === 'modele' ? 'modele' : `modele.${chemin}`,
  motif,
  regle: chemin.startsWith('questions.') ? 'R2.21' : 'R2.20',
});

export function lireModeleRecu(json: unknown): ModeleLu {
  const lu = lireModele(json);
  const [premiere, ...autres] = ('erreurs' in lu ? lu.erreurs : fautesDuModele(lu.modele)).map(enChamp);
  if (premiere) return { fautes: [premiere, ...autres.slice(0, FAUTES_MAX - 1)] };
  if ('erreurs' in lu) throw new Error('Modèle refusé sans motif');
  return { modele: lu.modele };
}

/** @throws Probleme 422, each fault at its place */
export function exigerModele(json: unknown): Questionnaire {
  const lu = lireModeleRecu(json);
  if ('modele' in lu) return lu.modele;
  const [{ champ, motif, regle }] = lu.fautes;
  throw new Probleme(422, `Ce questionnaire ne peut pas être publié. ${champ} : ${motif}.`, {
    ...{ regle, champ },
    erreurs: lu.fautes.map((f) => ({ champ: f.champ, motif: f.motif })),
  });
}
