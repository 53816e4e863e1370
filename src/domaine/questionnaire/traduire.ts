import type { Identite, Menage, Situation, Souhaits } from '../dossier/menage.js';
import type { Champs } from '../noyau/champs.js';
import type { DateCivile } from '../noyau/instants.js';
import { compositionDe } from './composition.js';
import { BESOINS, COORDONNEES, SITUATION, SOUHAITS, type Cible } from './correspondance.js';
import { sansReponse, type Reponses } from './modele.js';

/** What the service knows of a household once its survey is done. */
export interface Traduction {
  readonly situation: Situation;
  readonly souhaits: Souhaits;
  readonly identite: Partial<Identite>;
  readonly besoins?: string;
}

function lire(table: Readonly<Record<string, Cible>>, reponses: Reponses): object {
  return Object.fromEntries(
    Object.entries(table).flatMap(([champ, { question }]) => {
      const valeur = reponses[question];
      return sansReponse(valeur) ? [] : [[champ, valeur]];
    }),
  );
}

/** The answers that the service reckons with, as fields of the household (R2.21); their shape was checked before. @param jour the day of the survey */
export function traduire(reponses: Reponses, jour: DateCivile): Traduction {
  const composition = compositionDe(reponses, jour);
  const besoins = reponses[BESOINS.question];
  return {
    situation: { ...lire(SITUATION, reponses), ...(composition ? { composition } : {}) },
    souhaits: lire(SOUHAITS, reponses),
    identite: lire(COORDONNEES, reponses),
    ...(typeof besoins === 'string' && !sansReponse(besoins) ? { besoins } : {}),
  };
}

/** A survey told field by field, as answers to the same questions: what it can be compared by. */
export function enReponses({ situation, souhaits }: Pick<Menage, 'situation' | 'souhaits'>): Reponses {
  const ecrire = (table: Readonly<Record<string, Cible>>, valeurs: object) =>
    Object.entries(valeurs).flatMap(([champ, valeur]: [string, unknown]) => {
      const cible = table[champ];
      return cible && !sansReponse(valeur) ? [[cible.question, valeur] as const] : [];
    });
  return Object.fromEntries([...ecrire(SITUATION, situation), ...ecrire(SOUHAITS, souhaits)]);
}

/** The field of such a survey that answers a question; the question itself when none does. */
export function champCourt(question: string): string {
  const lieux = [['situation', SITUATION] as const, ['souhaits', SOUHAITS] as const].flatMap(
    ([objet, table]) =>
      Object.entries(table).flatMap(([champ, cible]) =>
        cible.question === question ? [`${objet}.${champ}`] : [],
      ),
  );
  return lieux[0] ?? question;
}

/** Fields asked for as the questionnaire asks for them: those that answer a compulsory question are compulsory too (R2.23). */
export function exiges<const C extends Champs>(champs: C, table: Readonly<Record<string, Cible>>): C {
  return Object.fromEntries(
    Object.entries(champs).map(([nom, champ]) => {
      if (!table[nom]?.obligatoire) return [nom, champ];
      const { facultatif: _, ...exige } = champ;
      return [nom, { ...exige, regle: 'R2.23' }];
    }),
  ) as C;
}
