import type { Contexte } from '../../../contexte.js';
import { choix, facultatif, texte, type Champs } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { attribution, propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { direProposition, type Proposition } from '../../proposition.js';

/** What a proposal in that state waits for, as people are told. */
const ATTEND: { readonly [E in Proposition['etat']]?: string } = {
  proposee: 'le bailleur doit confirmer ou décliner son logement',
  confirmee: 'le logement doit être visité avec le ménage',
  visitee: 'le ménage doit répondre',
  acceptee: 'la CALEOL doit décider',
};
const AUTRE_BAILLEUR = refuser('R0.6', 'Ce logement est d’un autre bailleur.', 'interdit');
const AUTRE_CONTINGENT = refuser('R4.85', 'Ce logement n’est pas de votre contingent.', 'interdit');

/** Which proposal an act is about, and when it may be. */
export interface Visee {
  /** States in which it may be. */
  readonly attend: readonly Proposition['etat'][];
  /** Other proposals it may be about all the same. */
  readonly aussi?: (proposition: Proposition) => boolean;
  readonly regle: string;
  /** Those meant first: when there is only one of them, it needs no name (R4.52). */
  readonly plutot?: (proposition: Proposition) => boolean;
  /** What is said of a proposal that the act cannot be about now; what it waits for, unless said. */
  readonly sinon?: string | ((proposition: Proposition) => Refus | undefined);
  /** Which proposals the act could ever be about; the open ones, unless said. */
  readonly parmi?: (etat: EtatDossier) => readonly Proposition[];
}

/** The pointer of an act to one proposal; needless while there is one (R4.52). */
export const CHAMP_PROPOSITION = {
  proposition: facultatif(texte('Proposition', { max: 20, aide: 'Inutile tant qu’une seule est en cours' })),
};

/** A bailleur acts on its own dwellings, a réservataire on its own contingent (R0.6, R4.85). */
function etranger({ bailleur, reservataire }: Proposition, { acteur }: Contexte): Refus | null {
  if (acteur.type !== 'personne') return null;
  if (acteur.role === 'bailleur' && acteur.organisation !== bailleur) return AUTRE_BAILLEUR;
  return acteur.role === 'reservataire' && acteur.organisation !== reservataire ? AUTRE_CONTINGENT : null;
}

const parmi = (etat: EtatDossier, { parmi: choisies = propositionsOuvertes }: Visee) => choisies(etat);

/** Proposals that the act may be about now, for who acts. */
function admises(etat: EtatDossier, contexte: Contexte, visee: Visee): readonly Proposition[] {
  const { attend, aussi } = visee;
  return parmi(etat, visee).filter(
    (p) => (attend.includes(p.etat) || aussi?.(p) === true) && !etranger(p, contexte),
  );
}

function pasAttendue(p: Proposition, { regle, sinon }: Visee): Refus {
  if (typeof sinon === 'function') return sinon(p) ?? pasAttendue(p, { attend: [], regle });
  return refuser(regle, sinon ?? `À ce moment de la proposition, ${ATTEND[p.etat] ?? 'rien n’est attendu'}.`);
}

/** The one that needs no name: the only one admitted, or the only one meant first (R4.52). */
function evidente(admissibles: readonly Proposition[], { plutot }: Visee): Proposition | undefined {
  const premieres = plutot ? admissibles.filter(plutot) : [];
  const [seule, ...autres] = premieres.length > 0 ? premieres : admissibles;
  return autres.length === 0 ? seule : undefined;
}

/** Why no proposal can be acted on; null when one or several can. */
export function propositionAbsente(etat: EtatDossier, contexte: Contexte, visee: Visee): Refus | null {
  if (admises(etat, contexte, visee).length > 0) return null;
  const [premiere] = parmi(etat, visee);
  if (!premiere) return refuser(visee.regle, 'Aucune proposition n’est en cours.');
  const mienne = parmi(etat, visee).find((p) => !etranger(p, contexte));
  return mienne ? pasAttendue(mienne, visee) : etranger(premiere, contexte);
}

/** The proposal meant: the one named, else the only one that the act may be about (R4.52). */
export function propositionVisee(
  etat: EtatDossier,
  contexte: Contexte,
  visee: Visee,
  nommee: string | undefined,
): Proposition | Refus {
  const absente = nommee === undefined ? propositionAbsente(etat, contexte, visee) : null;
  if (absente) return absente;
  if (nommee !== undefined) return nommement(etat, contexte, visee, nommee);
  return (
    evidente(admises(etat, contexte, visee), visee) ??
    refuser('R4.52', 'Plusieurs propositions sont en cours : dites laquelle.', 'invalide', 'proposition')
  );
}

function nommement(etat: EtatDossier, contexte: Contexte, visee: Visee, id: string): Proposition | Refus {
  const proposition = etat.propositions.find((p) => p.id === id);
  if (!proposition)
    return refuser('R4.52', 'Cette proposition n’est pas au dossier.', 'invalide', 'proposition');
  const refus = etranger(proposition, contexte);
  if (refus) return refus;
  const admise = admises(etat, contexte, visee).some((p) => p.id === id);
  return admise ? proposition : pasAttendue(proposition, visee);
}

/** The field as people fill it: gone while one proposal alone can be meant, a choice otherwise, left out for the one meant first. */
export function champsVisee<const C extends Champs>(
  champs: C,
  etat: EtatDossier,
  contexte: Contexte,
  visee: Visee,
): Champs {
  const choisies = admises(etat, contexte, visee);
  const { proposition: _pointeur, ...autres } = champs;
  if (choisies.length < 2) return autres;
  const options = Object.fromEntries(choisies.map((p) => [p.id, direProposition(p)]));
  const attendue = evidente(choisies, visee);
  const pointeur = attendue
    ? facultatif(choix('Proposition', options, { aide: `À défaut : ${direProposition(attendue)}` }))
    : choix('Proposition', options);
  return { proposition: pointeur, ...autres };
}

/** R0.6: a bailleur signs the lease of its own dwelling only; other roles are not concerned. */
export function bailleurDe(etat: EtatDossier, contexte: Contexte): Refus | null {
  const attribuee = attribution(etat);
  return attribuee && etranger(attribuee, contexte);
}
