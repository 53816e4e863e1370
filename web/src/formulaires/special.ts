import type { ComponentType, LazyExoticComponent } from 'react';
import type { Vue } from './agregats.ts';
import type { Champ } from './modele/champ.ts';

/** What a form made by hand receives: the fields of the schema, whose values it must fill, and what is known of the aggregate. */
export interface ProprietesSpecial {
  readonly champs: readonly Champ[];
  readonly vue: Vue;
}
export interface Special {
  /** Draws the fields; sending, drafts and errors are the frame's. */
  readonly Champs?: LazyExoticComponent<ComponentType<ProprietesSpecial>>;
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
