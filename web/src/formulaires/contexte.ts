import { createContext, useContext } from 'react';
import { useController } from 'react-hook-form';
import { idChamp, type Champ, type Erreurs } from './modele/champ.ts';

/** What the fields of one form share. */
interface Formulaire {
  readonly erreurs: Erreurs;
  /** The person touches this field: what was said of it no longer holds. */
  readonly corriger: (chemin: string) => void;
}
export const ContexteFormulaire = createContext<Formulaire>({ erreurs: {}, corriger: () => undefined });

/** Where a field stands: its name in the form, its path as the API names it. */
export interface Place<C extends Champ = Champ> {
  readonly champ: C;
  readonly nom: string;
  readonly chemin: string;
}

export const useErreur = (chemin: string): string | undefined =>
  useContext(ContexteFormulaire).erreurs[chemin];

/** How many faults are inside that path. */
export function useErreursSous(chemin: string): number {
  const { erreurs } = useContext(ContexteFormulaire);
  return Object.keys(erreurs).filter((c) => c.startsWith(`${chemin}.`) || c.startsWith(`${chemin}[`)).length;
}

/** Are the entries of long lists shown by their name alone, until one opens them? */
export const ListesRepliees = createContext(false);

/** The value of a field, and what every control needs to be labelled and to tell its error. */
export function useChamp({ champ, nom, chemin }: Place) {
  const { corriger } = useContext(ContexteFormulaire);
  const { field } = useController({ name: nom });
  const valeur: unknown = field.value;
  const error = useErreur(chemin);
  return {
    valeur,
    poser(nouvelle: unknown) {
      corriger(chemin);
      field.onChange(nouvelle);
    },
    commun: {
      id: idChamp(chemin),
      name: nom,
      label: libelleChamp(champ),
      description: champ.aide,
      error,
      ref: field.ref,
      onBlur: field.onBlur,
    },
  };
}

export const libelleChamp = ({ titre, facultatif }: Pick<Champ, 'titre' | 'facultatif'>): string =>
  facultatif ? `${titre} (facultatif)` : titre;

/** Puts the focus on a control, or on the first one inside a group. */
export function allerAuChamp(id: string): void {
  const cible = document.getElementById(id);
  const controle = cible?.matches('input, select, textarea, button')
    ? cible
    : cible?.querySelector<HTMLElement>('input, select, textarea, button, summary');
  const vise = controle ?? cible;
  vise?.scrollIntoView({ block: 'center' });
  vise?.focus({ preventScroll: true });
}
