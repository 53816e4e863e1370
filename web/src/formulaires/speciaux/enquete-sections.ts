import { sousChemin, type Champ } from '../modele/champ.ts';
import { estVide } from '../modele/corps.ts';
import { estObjet } from '../modele/schema.ts';

/** A field with its place: name and path are the same, no list stands above it. */
export interface Question {
  readonly champ: Champ;
  readonly chemin: string;
}
export interface Section {
  readonly cle: string;
  readonly titre: string;
  readonly questions: readonly Question[];
}

const SECTIONS: readonly (readonly [cle: string, titre: string, chemins: readonly string[]])[] = [
  ['realisation', 'Qui réalise l’enquête', ['par', 'relais']],
  [
    'composition',
    'Composition et occupation',
    ['situation.nombrePersonnes', 'situation.statutOccupation', 'situation.ancienneteAnnees'],
  ],
  ['logement', 'Logement d’origine', ['situation.typologie', 'situation.surface']],
  [
    'budget',
    'Ressources et charges',
    ['situation.ressourcesMensuelles', 'situation.loyer', 'situation.charges', 'situation.aides'],
  ],
  [
    'protection',
    'Santé, protection et droits',
    ['situation.handicap', 'situation.violences', 'situation.dalo'],
  ],
  [
    'souhaits',
    'Souhaits',
    ['souhaits.communes', 'souhaits.typologie', 'souhaits.accepteTransitoire', 'souhaits.projet'],
  ],
  ['besoins', 'Besoins d’accompagnement', ['besoins']],
];

/** Every question of the schema, its objects opened. */
export const questionsDe = (champs: readonly Champ[], chemin = ''): Question[] =>
  champs.flatMap((champ) => {
    const ici = sousChemin(chemin, champ.nom);
    return champ.genre === 'objet' ? questionsDe(champ.champs, ici) : [{ champ, chemin: ici }];
  });

/** The questions by section; those that no section names come last, so that a new one is never lost. */
export function sectionsDe(champs: readonly Champ[]): Section[] {
  const restantes = new Map(questionsDe(champs).map((q) => [q.chemin, q]));
  const sections = SECTIONS.map(([cle, titre, chemins]) => {
    const questions = chemins.map((c) => restantes.get(c)).filter((q) => q !== undefined);
    for (const c of chemins) restantes.delete(c);
    return { cle, titre, questions };
  });
  const autres = { cle: 'autres', titre: 'Autres questions', questions: [...restantes.values()] };
  return [...sections, autres].filter((s) => s.questions.length > 0);
}

/** The value at a path without list (`situation.loyer`). */
export const valeurA = (saisie: unknown, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((v, nom) => (estObjet(v) ? v[nom] : undefined), saisie);

/** How many questions of a section have an answer. */
export const reponduesDans = ({ questions }: Section, saisie: unknown): number =>
  questions.filter(({ chemin }) => !estVide(valeurA(saisie, chemin))).length;
