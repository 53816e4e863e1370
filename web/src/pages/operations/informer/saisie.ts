import { jour } from '../../../commun/formats.ts';
import type { Menage } from './lectures.ts';

/** Kinds of action by which several households are informed at once, and what is said of each of them. */
export const ACTIONS = {
  'porte-a-porte': { libelle: 'Porte-à-porte', moyen: 'porte-a-porte' },
  'reunion-publique': { libelle: 'Réunion publique', moyen: 'reunion-publique' },
  permanence: { libelle: 'Permanence', moyen: 'permanence' },
  'maison-du-projet': { libelle: 'Maison du projet', moyen: 'maison-du-projet' },
  'atelier-gup': { libelle: 'Atelier de gestion urbaine de proximité (GUP)', moyen: 'reunion-publique' },
} as const;
export type NatureAction = keyof typeof ACTIONS;

/** What is typed. */
export interface Saisie {
  readonly nature: NatureAction;
  readonly le: string;
  readonly lieu: string;
  readonly participants: string;
  readonly par: string;
  readonly langue: string;
  readonly interprete: boolean;
  readonly document: string;
  readonly compteRendu: string;
  /** References of the households, each with its own language when it is not the common one. */
  readonly menages: Readonly<Record<string, string>>;
}

export const saisieInitiale = (): Saisie => ({
  nature: 'porte-a-porte',
  le: jour(new Date()),
  lieu: '',
  participants: '',
  par: '',
  langue: '',
  interprete: false,
  document: '',
  compteRendu: '',
  menages: {},
});

export type Erreurs = Readonly<Record<string, string>>;

/** What is missing before it is sent, by field. */
export function manques({ le, par, langue, participants, menages }: Saisie): Erreurs {
  return {
    ...(le === '' ? { le: 'Dites quel jour l’action a eu lieu.' } : {}),
    ...(par.trim() === '' ? { par: 'Dites qui a informé les ménages.' } : {}),
    ...(langue.trim() === '' ? { langue: 'Dites dans quelle langue.' } : {}),
    ...(/^\d{0,6}$/.test(participants.trim()) ? {} : { participants: 'Un nombre entier est attendu.' }),
    ...(Object.keys(menages).length === 0 ? { menages: 'Cochez au moins un ménage.' } : {}),
  };
}

const dit = (nom: string, valeur: string) => (valeur.trim() === '' ? {} : { [nom]: valeur.trim() });

/** The body of the act; households in the order of the list. */
export function corpsDe(saisie: Saisie, connus: readonly Menage[]) {
  const { nature, le, par, langue, interprete, participants, menages } = saisie;
  const nombre = participants.trim();
  return {
    action: {
      ...{ nature, le },
      ...dit('lieu', saisie.lieu),
      ...(nombre === '' ? {} : { participants: Number(nombre) }),
      ...dit('document', saisie.document),
      ...dit('compteRendu', saisie.compteRendu),
    },
    information: {
      moyen: ACTIONS[nature].moyen,
      par: par.trim(),
      langue: langue.trim(),
      ...(interprete ? { interprete } : {}),
      ...dit('document', saisie.document),
    },
    menages: connus
      .filter(({ reference }) => Object.hasOwn(menages, reference))
      .map(({ reference }) => ({ reference, ...dit('langue', menages[reference] ?? '') })),
  };
}
