import {
  CHAMPS_IDENTITE,
  CHAMPS_SITUATION,
  CHAMPS_SITUATION_ENQUETE,
  CHAMPS_SOUHAITS,
  CHAMPS_SOUHAITS_ENQUETE,
} from '../../domaine/dossier/champs-menage.js';
import type { Champ, Champs } from '../../domaine/noyau/champs.js';
import type { MenageVisible } from './visibilite.js';

/** One line about a household, ready to be read; `nature` says how to write its value. */
export interface LigneFiche {
  readonly cle: string;
  readonly libelle: string;
  readonly nature: 'texte' | 'date' | 'montant' | 'nombre' | 'oui-non' | 'liste';
  readonly valeur: string | number | boolean | readonly string[];
}
export interface SectionFiche {
  readonly titre: string;
  readonly lignes: readonly LigneFiche[];
}

const NATURES: Readonly<Record<Champ['genre'], LigneFiche['nature'] | null>> = {
  texte: 'texte',
  choix: 'texte',
  date: 'date',
  instant: 'date',
  montant: 'montant',
  entier: 'nombre',
  nombre: 'nombre',
  'oui-non': 'oui-non',
  liste: 'liste',
  reference: null,
  objet: null,
};
/** Said by the heading of the page. */
const DU_TITRE: ReadonlySet<string> = new Set(['nom', 'prenom']);

function dire(champ: Champ, valeur: unknown): LigneFiche['valeur'] | null {
  if (champ.genre === 'choix') return champ.options[String(valeur)] ?? String(valeur);
  if (champ.genre === 'liste')
    return Array.isArray(valeur) ? valeur.map((v: unknown) => String(dire(champ.de, v) ?? v)) : null;
  const simple = typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean';
  return simple ? valeur : null;
}

function section(titre: string, champs: Champs, valeurs: object | undefined): SectionFiche[] {
  const lignes = Object.entries(valeurs ?? {}).flatMap(([cle, brute]: [string, unknown]): LigneFiche[] => {
    const champ = champs[cle];
    if (champ === undefined || DU_TITRE.has(cle)) return [];
    const nature = NATURES[champ.genre];
    const valeur = dire(champ, brute);
    return nature === null || valeur === null ? [] : [{ cle, libelle: champ.titre, nature, valeur }];
  });
  return lignes.length === 0 ? [] : [{ titre, lignes }];
}

/** What may be read of a household, under the labels of the forms that collect it: a new field of a form needs nothing here. */
export const ficheMenage = ({ identite, situation, souhaits }: MenageVisible): SectionFiche[] => [
  ...section('Identité et contact', CHAMPS_IDENTITE, identite),
  ...section('Situation', { ...CHAMPS_SITUATION, ...CHAMPS_SITUATION_ENQUETE }, situation),
  ...section('Souhaits', { ...CHAMPS_SOUHAITS, ...CHAMPS_SOUHAITS_ENQUETE }, souhaits),
];
