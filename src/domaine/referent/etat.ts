import type { Personne } from '../noyau/acteur.js';
import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe, Fait } from '../noyau/evenement.js';
import { ajouterJours, instantCayenne, plusTard, type DateCivile, type Instant } from '../noyau/instants.js';

/** Days somebody is away, both included; `fin` when it came back before. Why is nobody's business: it is not asked. */
export interface Absence {
  readonly id: string;
  readonly du: DateCivile;
  readonly au: DateCivile;
  /** Who stands in. */
  readonly delegue: string;
  readonly fait: Fait;
  readonly fin: Instant | null;
}

/** An absence of another référent that this one stands in for. */
export interface Delegation extends Pick<Absence, 'du' | 'au' | 'fin'> {
  readonly de: string;
  readonly absence: string;
}

/** Households of this référent that change hands at once (R3.55); their ids are in its fact, what became of each beside the journal. */
export interface PassationEnNombre {
  readonly id: string;
  readonly fait: Fait;
  /** `pilote:<id>`, and where it may act: each dossier is handed over in its name. */
  readonly auteur: string;
  readonly territoire: readonly string[] | '*';
  readonly nombre: number;
  /** The handover that it undoes. */
  readonly annule: string | null;
  /** The fact that undid it. */
  readonly annulee: Fait | null;
}

/** One référent, as a person: when it is away, whom it stands in for (R3.57, R3.58), what it hands over. Its id is that of its account. */
export interface EtatReferent {
  readonly id: string;
  readonly absences: readonly Absence[];
  readonly delegations: readonly Delegation[];
  readonly passations: readonly PassationEnNombre[];
}

/** Who decided it, as the door knows a person. */
export const decideur = ({ auteur, territoire }: PassationEnNombre): Personne => ({
  ...{ type: 'personne', role: 'pilote', id: auteur.slice('pilote:'.length), territoire },
});

export const REFERENT_INITIAL: EtatReferent = { id: '', absences: [], delegations: [], passations: [] };

type Jours = Pick<Absence, 'du' | 'au' | 'fin'>;
/** First instant of the period, and the first one after it. */
export const debutDe = ({ du }: Pick<Absence, 'du'>): Instant => instantCayenne(du, 0);
export const finDe = ({ du, au, fin }: Jours): Instant =>
  fin === null ? instantCayenne(ajouterJours(au, 1), 0) : plusTard(fin, debutDe({ du }));
/** Do two periods have an instant in common? One ended before it began has none. */
export const seCroisent = (a: Jours, b: Jours): boolean => debutDe(a) < finDe(b) && debutDe(b) < finDe(a);

export type FaitsReferent = {
  AbsenceDeclaree: { donnees: { absence: string; du: DateCivile; au: DateCivile; delegue: string } };
  AbsenceTerminee: { donnees: { absence: string; le: Instant } };
  DelegationRecue: { donnees: { de: string; absence: string; du: DateCivile; au: DateCivile } };
  DelegationTerminee: { donnees: { de: string; absence: string; le: Instant } };
  PassationDecidee: {
    donnees: {
      passation: string;
      lignes: readonly { readonly dossier: string; readonly de: string; readonly a: string }[];
      territoire: readonly string[] | '*';
      annule?: string;
    };
  };
  PassationRelancee: { donnees: { passation: string } };
};
export type EvenementReferent = EvenementsDe<FaitsReferent>;

export const evoluerReferent = evolueur<EtatReferent, EvenementReferent>({
  AbsenceDeclaree: (etat, { donnees: { absence: id, ...dit }, version, survenuLe }) => ({
    ...etat,
    absences: [...etat.absences, { id, ...dit, fait: { version, le: survenuLe }, fin: null }],
  }),
  AbsenceTerminee: (etat, { donnees: { absence, le } }) => ({
    ...etat,
    absences: etat.absences.map((a) => (a.id === absence ? { ...a, fin: le } : a)),
  }),
  DelegationRecue: (etat, { donnees }) => ({
    ...etat,
    delegations: [...etat.delegations, { ...donnees, fin: null }],
  }),
  DelegationTerminee: (etat, { donnees: { de, absence, le } }) => ({
    ...etat,
    delegations: etat.delegations.map((d) => (d.de === de && d.absence === absence ? { ...d, fin: le } : d)),
  }),
  PassationDecidee: (etat, { donnees, version, survenuLe, auteur }) => {
    const { passation: id, lignes, territoire, annule = null } = donnees;
    const fait = { version, le: survenuLe };
    const passations = etat.passations.map((p) => (p.id === annule ? { ...p, annulee: fait } : p));
    const decidee = { id, fait, auteur, territoire, nombre: lignes.length, annule, annulee: null };
    return { ...etat, passations: [...passations, decidee] };
  },
  PassationRelancee: (etat) => etat,
});
