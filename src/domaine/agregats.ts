import { ACTES_CHARTE } from './charte/actes.js';
import { CHARTE_INITIALE, evoluerCharte } from './charte/etat.js';
import { ACTES_COMMISSION } from './commission/actes.js';
import { COMMISSION_INITIALE } from './commission/etat.js';
import { evoluerCommission } from './commission/evoluer.js';
import { ACTES_DOSSIER } from './dossier/actes.js';
import { DOSSIER_INITIAL } from './dossier/etat.js';
import { evoluerDossier } from './dossier/evoluer.js';
import { ACTES_LOGEMENT } from './logement/actes.js';
import { evoluerLogement, LOGEMENT_INITIAL } from './logement/etat.js';
import type { ActeQuelconque } from './noyau/acte.js';
import type { Inscrit } from './noyau/evenement.js';
import { ACTES_OPERATION } from './operation/actes.js';
import { OPERATION_INITIALE } from './operation/etat.js';
import { evoluerOperation } from './operation/evoluer.js';
import { ACTES_ORGANISATION } from './organisation/actes.js';
import { ACTES_REFERENT } from './referent/actes.js';
import { evoluerReferent, REFERENT_INITIAL } from './referent/etat.js';
import { evoluerOrganisation, ORGANISATION_INITIALE } from './organisation/etat.js';

export interface Etats {
  charte: typeof CHARTE_INITIALE;
  commission: typeof COMMISSION_INITIALE;
  dossier: typeof DOSSIER_INITIAL;
  logement: typeof LOGEMENT_INITIAL;
  operation: typeof OPERATION_INITIALE;
  organisation: typeof ORGANISATION_INITIALE;
  referent: typeof REFERENT_INITIAL;
}
export type NomAgregat = keyof Etats;

/** One kind of stream: its empty state, its fold, its verbs. */
export interface Agregat<E> {
  readonly initial: (id: string) => E;
  readonly evoluer: (etat: E, evenement: Inscrit) => E;
  readonly actes: Readonly<Record<string, ActeQuelconque>>;
  /** Sealed: the state and the personal parts of events are encrypted under a key of the stream. */
  readonly scelle: boolean;
}

function agregat<E extends { id: string }>(
  initial: E,
  evoluer: (etat: E, evenement: never) => E,
  actes: Readonly<Record<string, ActeQuelconque>>,
  scelle = false,
): Agregat<E> {
  return {
    initial: (id) => ({ ...initial, id }),
    evoluer: (etat, e) => evoluer(etat, e as never),
    actes,
    scelle,
  };
}

/** Every aggregate of the service. Adding one here is what makes the door, the rebuild and the API know it. */
export const AGREGATS: { readonly [N in NomAgregat]: Agregat<Etats[N]> } = {
  charte: agregat(CHARTE_INITIALE, evoluerCharte, ACTES_CHARTE),
  commission: agregat(COMMISSION_INITIALE, evoluerCommission, ACTES_COMMISSION),
  dossier: agregat(DOSSIER_INITIAL, evoluerDossier, ACTES_DOSSIER, true),
  logement: agregat(LOGEMENT_INITIAL, evoluerLogement, ACTES_LOGEMENT),
  operation: agregat(OPERATION_INITIALE, evoluerOperation, ACTES_OPERATION),
  organisation: agregat(ORGANISATION_INITIALE, evoluerOrganisation, ACTES_ORGANISATION),
  referent: agregat(REFERENT_INITIAL, evoluerReferent, ACTES_REFERENT),
};

export const NOMS_AGREGATS = Object.keys(AGREGATS) as NomAgregat[];
