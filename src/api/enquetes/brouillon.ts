import { auteurDe, type Personne } from '../../domaine/noyau/acteur.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { formesFausses, type ErreurReponse } from '../../domaine/questionnaire/formes.js';
import {
  nomsRestreints,
  questionsDe,
  type Questionnaire,
  type Reponses,
} from '../../domaine/questionnaire/modele.js';
import type { BrouillonGarde } from '../../journal/porte.js';
import { contientNir, defautTexte } from '../dto/textes.js';
import { Probleme } from '../problemes/probleme.js';
import { erreursDesReponses } from './moteur.js';

/** What a draft holds. */
export interface Contenu {
  readonly reponses: Reponses;
  readonly restreintes: Reponses;
  /** Who typed the restricted answers, and so reads them back; null = nobody yet. */
  readonly restreintesPar: string | null;
}

export function lireContenu({ contenu }: Pick<BrouillonGarde, 'contenu'>): Contenu {
  const lu = JSON.parse(contenu) as Contenu;
  return { reponses: lu.reponses, restreintes: lu.restreintes, restreintesPar: lu.restreintesPar };
}

/** Whom the restricted answers of a draft are given back without a ground: whoever typed them, or anybody while there are none. */
export const litSaSaisie = ({ restreintes, restreintesPar }: Contenu, acteur: Personne): boolean =>
  restreintesPar === auteurDe(acteur) || Object.keys(restreintes).length === 0;

/**
 * The restricted answers after a save: those of whoever typed them replace the former; another's are added to them, `null` taking
 * one away, for it does not see the rest.
 */
function suiteRestreinte(avant: Contenu, envoyees: Reponses | undefined, acteur: Personne): Contenu {
  if (!envoyees) return avant;
  if (litSaSaisie(avant, acteur))
    return { ...avant, restreintes: sansNul(envoyees), restreintesPar: auteurDe(acteur) };
  return { ...avant, restreintes: sansNul({ ...avant.restreintes, ...envoyees }) };
}
const sansNul = (reponses: Reponses): Reponses =>
  Object.fromEntries(Object.entries(reponses).filter(([, valeur]) => valeur !== null));

/** The content saved: ordinary answers are replaced whole, restricted ones by their own rule. */
export function fusionner(
  avant: Contenu,
  { reponses, restreintes }: SaisieBrouillon,
  modele: Questionnaire,
  acteur: Personne,
): Contenu {
  const noms = nomsRestreints(modele);
  const [ordinaires, tues] = [true, false].map((oui) =>
    Object.fromEntries(Object.entries(reponses).filter(([nom]) => !noms.has(nom) === oui)),
  );
  const deplacees = Object.keys(tues ?? {}).length > 0 ? { ...restreintes, ...tues } : restreintes;
  return { ...suiteRestreinte(avant, deplacees, acteur), reponses: sansNul(ordinaires ?? {}) };
}

/** A save, as it is sent. */
export interface SaisieBrouillon {
  readonly reponses: Reponses;
  readonly restreintes?: Reponses;
}

const TAILLE_MAX = 350_000;

function textesDe(valeur: unknown, chemin: string): [string, string][] {
  if (typeof valeur === 'string') return [[chemin, valeur]];
  if (Array.isArray(valeur)) return valeur.flatMap((v: unknown, i) => textesDe(v, `${chemin}[${i}]`));
  return estObjet(valeur) ? Object.entries(valeur).flatMap(([n, v]) => textesDe(v, `${chemin}.${n}`)) : [];
}

const refus = (champ: string, motif: string, regle = 'R2.22'): Probleme =>
  new Probleme(422, `${champ} : ${motif}.`, { regle, champ, erreurs: [{ champ, motif }] });

/** @throws Probleme 422 on what is never stored, even in a draft */
export function lireSaisie(corps: unknown): SaisieBrouillon {
  const lu: Reponses = estObjet(corps) ? corps : {};
  for (const nom of Object.keys(lu))
    if (nom !== 'reponses' && nom !== 'restreintes') throw refus(nom.slice(0, 60), 'champ inconnu');
  const { reponses, restreintes } = lu;
  if (!estObjet(reponses)) throw refus('reponses', 'doit être un objet : une réponse par question');
  if (restreintes !== undefined && !estObjet(restreintes))
    throw refus('restreintes', 'doit être un objet : une réponse par question');
  if (JSON.stringify(lu).length > TAILLE_MAX) throw refus('reponses', 'est trop long');
  for (const [champ, texte] of textesDe(lu, '').map(([c, t]) => [c.slice(1), t] as const)) {
    const defaut = contientNir(texte)
      ? 'contient un numéro de sécurité sociale, qui ne doit pas être enregistré'
      : defautTexte(texte, true);
    if (defaut) throw refus(champ, defaut);
  }
  return { reponses, ...(restreintes ? { restreintes } : {}) };
}

/** What some answers have wrong; of a draft (`complete` false), what is missing is still to come. */
export function fautesDe(modele: Questionnaire, reponses: Reponses, complete: boolean): ErreurReponse[] {
  const formes = formesFausses(modele, reponses);
  const noms = new Set(questionsDe(modele).map((q) => q.name));
  const fausses = new Set(formes.map((e) => e.question.split(/[.[]/)[0]));
  const lisibles = Object.entries(reponses).filter(([nom]) => noms.has(nom) && !fausses.has(nom));
  const dites = erreursDesReponses(modele, Object.fromEntries(lisibles), complete);
  return [...formes, ...dites.filter((e) => !fausses.has(e.question.split(/[.[]/)[0]))];
}
