import type { Vue } from './agregats.ts';
import { texteDe } from './modele/corps.ts';
import { estOuverte } from '../commun/prise.ts';
import { estObjet } from './modele/schema.ts';

type Objet = Readonly<Record<string, unknown>>;
const objetDe = (v: unknown): Objet => (estObjet(v) ? v : {});
const nombreDe = (v: unknown): number | null => (typeof v === 'number' ? v : null);

/** What is known of the household's needs; everything null or empty when this person may not know it. */
export interface Besoins {
  readonly nombrePersonnes: number | null;
  readonly ressources: number | null;
  readonly aides: number | null;
  readonly typologie: string;
  readonly communes: readonly string[];
  readonly accepteTransitoire: boolean | null;
  readonly handicap: boolean;
}
export function besoinsDe({ corps }: Vue): Besoins {
  const menage = objetDe(corps['menage']);
  const situation = objetDe(menage['situation']);
  const souhaits = objetDe(menage['souhaits']);
  const communes: unknown[] = Array.isArray(souhaits['communes']) ? souhaits['communes'] : [];
  return {
    nombrePersonnes: nombreDe(situation['nombrePersonnes']),
    ressources: nombreDe(situation['ressourcesMensuelles']),
    aides: nombreDe(situation['aides']),
    typologie: texteDe(souhaits['typologie']),
    communes: communes.filter((c) => typeof c === 'string'),
    accepteTransitoire:
      typeof souhaits['accepteTransitoire'] === 'boolean' ? souhaits['accepteTransitoire'] : null,
    handicap: situation['handicap'] === true,
  };
}

/** Name of the household when this person may know it; empty otherwise. */
export function nomMenage({ corps }: Vue): string {
  const identite = objetDe(objetDe(corps['menage'])['identite']);
  return [texteDe(identite['prenom']), texteDe(identite['nom'])].filter(Boolean).join(' ');
}

/** The dwelling that a proposal is about: the one named, else the last one open, else the last; null when there is none. */
export function logementPropose({ corps }: Vue, nommee = ''): string | null {
  const lues: unknown[] = Array.isArray(corps['propositions']) ? corps['propositions'] : [];
  const propositions = lues.map(objetDe);
  const ouverte = propositions.findLast((p) => OUVERTES.has(texteDe(p['etat'])));
  const visee = propositions.find((p) => p['id'] === nommee) ?? ouverte ?? propositions.at(-1);
  return texteDe(visee?.['logement']) || null;
}
const OUVERTES: ReadonlySet<string> = new Set(['proposee', 'confirmee', 'visitee', 'acceptee']);

const tachesOuvertes = ({ corps }: Vue): Objet[] => {
  const taches: unknown[] = Array.isArray(corps['taches']) ? corps['taches'] : [];
  return taches.map(objetDe).filter((t) => estOuverte({ etat: t['etat'] }));
};
export const nombreTaches = (vue: Vue): number => tachesOuvertes(vue).length;

/** What the open tasks ask for: ends of the routes of their acts. */
export const actesDemandes = (vue: Vue): string[] =>
  tachesOuvertes(vue).flatMap(({ actes }) => (Array.isArray(actes) ? actes.map(texteDe) : []));
