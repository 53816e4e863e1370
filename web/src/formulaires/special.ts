import type { ComponentType } from 'react';
import { sansReponse } from '../api/probleme.ts';
import type { Vue } from './agregats.ts';
import type { Champ } from './modele/champ.ts';

/** What a form made by hand receives: the fields of the schema, whose values it must fill, and what is known of the aggregate. */
export interface ProprietesSpecial {
  readonly champs: readonly Champ[];
  readonly vue: Vue;
}
export type LireChamps = () => Promise<ComponentType<ProprietesSpecial>>;

/** Fields whose script is read when they are first asked for; a reading that failed is forgotten, and can be tried again. */
export function differes(
  lire: () => Promise<{ readonly default: ComponentType<ProprietesSpecial> }>,
): LireChamps {
  let lecture: ReturnType<LireChamps> | null = null;
  return () => {
    lecture ??= lire().then(
      (module) => module.default,
      () => {
        lecture = null;
        throw sansReponse();
      },
    );
    return lecture;
  };
}

export interface Special {
  /** Draws the fields; sending, drafts and errors are the frame's. */
  readonly lireChamps?: LireChamps;
  /** What the act does, said above the button. */
  readonly effet?: string;
  /** Values to start from. */
  readonly depart?: (vue: Vue) => Readonly<Record<string, unknown>>;
  /** Acts among which one answers a single question. */
  readonly question?: Question;
}
export interface Question {
  readonly libelle: string;
  readonly reponses: readonly { readonly acte: string; readonly libelle: string }[];
}
