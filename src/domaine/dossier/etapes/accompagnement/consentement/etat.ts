import type { Fait } from '../../../../noyau/evenement.js';
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

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly consentements: readonly Consentement[] };
}

export const enVigueur = ({ accompagnement }: Partie): readonly Consentement[] =>
  accompagnement.consentements.filter((c) => c.retrait === null);

/** The agreement in force that covers it; undefined when there is none. */
export const consentementPour = (etat: Partie, besoin: Besoin): Consentement | undefined =>
  enVigueur(etat).find(
    (c) =>
      vautPour(c.portee, besoin) &&
      porteSur(c.mesure, besoin.mesure) &&
      porteSur(c.partenaire, besoin.partenaire),
  );

/** R3.3: the household's agreement precedes what is done in its name. */
export function exigeConsentement(etat: Partie, besoin: Besoin): Refus | null {
  if (consentementPour(etat, besoin)) return null;
  const retire = etat.accompagnement.consentements.some(
    (c) => c.retrait !== null && vautPour(c.portee, besoin),
  );
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
