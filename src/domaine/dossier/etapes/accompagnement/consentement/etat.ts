import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';

/** What the household may agree to, kind by kind (R3.15). The first three are as old as the service and keep their meaning. */
export const PORTEES = {
  toutes: 'Toutes les démarches de relogement',
  administratives: 'Démarches administratives seulement',
  partage: 'Partage d’informations avec les partenaires seulement',
  mesures: 'Mesures d’accompagnement et contrat personnalisé',
  specifique: 'Parcours spécifique : orientation vers un partenaire, partage des seules informations utiles',
} as const;
export type Portee = keyof typeof PORTEES;

/** What may be taken back alone out of a general agreement (R3.146). */
export const ACTES_DISTINCTS = {
  administratives: 'Démarches administratives',
  partage: 'Partage d’informations avec les partenaires',
  mesures: PORTEES.mesures,
} as const satisfies Partial<Record<Portee, string>>;
export type ActeDistinct = keyof typeof ACTES_DISTINCTS;

export const FORMES_CONSENTEMENT = { ecrit: 'Écrit signé', oral: 'Oral, constaté' } as const;
export type FormeConsentement = keyof typeof FORMES_CONSENTEMENT;

export interface Consentement {
  readonly id: string;
  readonly portee: Portee;
  readonly forme: FormeConsentement;
  /** Given for one measure of the catalogue only, for one partner only. */
  readonly mesure: string | null;
  readonly partenaire: string | null;
  /** The organisation that the partner succeeded to (R4.112). */
  readonly succede?: string;
  readonly fait: Fait;
  readonly retrait: Fait | null;
}

/** What an act needs the household's agreement for. */
export interface Besoin {
  readonly portee: Exclude<Portee, 'toutes'>;
  readonly mesure?: string | undefined;
  readonly partenaire?: string | undefined;
}

/** « Toutes les démarches » says nothing of a specific path: it is agreed to for itself (R3.40). */
const vautPour = (donne: Portee, { portee }: Besoin): boolean =>
  donne === portee || (donne === 'toutes' && portee !== 'specifique');

const porteSur = (donne: string | null, voulu: string | undefined): boolean =>
  donne === null || donne === voulu;

type Accord = Pick<Consentement, 'portee' | 'mesure' | 'partenaire'>;
const couvre = ({ portee, mesure, partenaire }: Accord, besoin: Besoin): boolean =>
  vautPour(portee, besoin) && porteSur(mesure, besoin.mesure) && porteSur(partenaire, besoin.partenaire);

/** Said of fewer acts than the other: taking the wider one back leaves it. */
const plusPrecis = (a: Accord, b: Accord): boolean =>
  (a.portee !== 'toutes' && b.portee === 'toutes') ||
  (a.mesure !== null && b.mesure === null) ||
  (a.partenaire !== null && b.partenaire === null);

const apres = (a: Fait, b: Fait): boolean => a.le > b.le || (a.le === b.le && a.version > b.version);

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly consentements: readonly Consentement[] };
}

export const enVigueur = ({ accompagnement }: Partie): readonly Consentement[] =>
  accompagnement.consentements.filter((c) => c.retrait === null);

/** Taken back since, by what the household said of the same acts or of fewer of them (R3.142). */
const dedit = (
  { accompagnement }: Partie,
  accord: Consentement,
  parle: (autre: Consentement) => boolean,
): boolean =>
  accompagnement.consentements.some(
    (autre) =>
      autre.retrait !== null &&
      parle(autre) &&
      !plusPrecis(accord, autre) &&
      !apres(accord.fait, autre.retrait),
  );

/** The agreement in force that covers it, unless the household has said no to it since (R3.142); undefined when there is none. */
export const consentementPour = (etat: Partie, besoin: Besoin): Consentement | undefined =>
  enVigueur(etat).find((c) => couvre(c, besoin) && !dedit(etat, c, (autre) => couvre(autre, besoin)));

/** Taken back; for one act alone, the agreement stands for the others, and what was said of that act is kept beside it (R3.146). */
export const apresRetrait = (
  consentements: readonly Consentement[],
  id: string,
  retrait: Fait,
  portee: ActeDistinct | undefined,
): readonly Consentement[] =>
  consentements.flatMap((c) => {
    if (c.id !== id) return [c];
    return portee ? [c, { ...c, id: `${id}-${portee}`, portee, retrait }] : [{ ...c, retrait }];
  });

/** The acts that a general agreement in force still covers, and that may be taken back out of it (R3.146). */
export const actesDistincts = (etat: Partie, { id, portee }: Consentement): ActeDistinct[] =>
  portee === 'toutes'
    ? (Object.keys(ACTES_DISTINCTS) as ActeDistinct[]).filter(
        (acte) => !etat.accompagnement.consentements.some((c) => c.id === `${id}-${acte}`),
      )
    : [];

/** The same agreement stands, whole: there is nothing to collect again. */
export const dejaRecueilli = (etat: Partie, { portee, mesure, partenaire }: Accord): boolean =>
  enVigueur(etat).some(
    (c) =>
      c.portee === portee &&
      c.mesure === mesure &&
      c.partenaire === partenaire &&
      !dedit(etat, c, () => true),
  );

/**
 * R3.143: nothing is passed on to anybody against the last word of the household.
 * @param propre only what it said of sharing itself: it has agreed otherwise to what is passed on, such as a measure
 */
export function refusDeTransmettre(
  etat: Partie,
  partenaire: string,
  champ: string,
  propre = false,
): Refus | null {
  const besoin = { portee: 'partage', partenaire } as const;
  if (consentementPour(etat, besoin)) return null;
  const retrait = etat.accompagnement.consentements.findLast(
    (c) => c.retrait && couvre(c, besoin) && (!propre || c.portee === 'partage'),
  )?.retrait;
  return retrait
    ? refuser(
        'R3.143',
        `Le ménage a retiré son accord au partage d’informations (le ${enFrancais(dateCayenne(retrait.le))}) : rien n’est transmis en son nom. Il faut un nouveau consentement, « ${PORTEES.partage} ».`,
        'conflit',
        champ,
      )
    : null;
}

/** R3.3: the household's agreement precedes what is done in its name. */
export function exigeConsentement(etat: Partie, besoin: Besoin): Refus | null {
  if (consentementPour(etat, besoin)) return null;
  const retire = etat.accompagnement.consentements.some((c) => c.retrait !== null && couvre(c, besoin));
  const dit = `« ${PORTEES[besoin.portee]} »`;
  return refuser(
    'R3.3',
    retire
      ? `Le ménage a retiré son accord : ce qui se fait en son nom s’arrête. Il faut un nouveau consentement, ${dit}.`
      : `Recueillez d’abord le consentement du ménage aux démarches faites en son nom : ${dit}.`,
  );
}

/** Some agreement of that kind, whatever it is limited to: enough to show the act; the decision looks closer. */
export function consentementPossible(etat: Partie, portee: Besoin['portee']): Refus | null {
  return enVigueur(etat).some((c) => vautPour(c.portee, { portee }))
    ? null
    : exigeConsentement(etat, { portee });
}
