import type { NomAgregat } from './agregats.js';
import { LIBELLES_CHARTE } from './charte/libelles.js';
import { LIBELLES_COMMISSION } from './commission/libelles.js';
import { libelleEvenement } from './dossier/recits.js';
import { LIBELLES_LOGEMENT } from './logement/libelles.js';
import { dire } from './noyau/libelles.js';
import { LIBELLES_OPERATION } from './operation/libelles.js';
import { LIBELLES_ORGANISATION } from './organisation/libelles.js';
import { LIBELLES_REFERENT } from './referent/libelles.js';

interface Dit {
  readonly type: string;
  readonly donnees: object;
}

const PAR_AGREGAT: { readonly [N in NomAgregat]: (evenement: Dit) => string } = {
  dossier: libelleEvenement,
  charte: (e) => dire(LIBELLES_CHARTE, e),
  commission: (e) => dire(LIBELLES_COMMISSION, e),
  logement: (e) => dire(LIBELLES_LOGEMENT, e),
  operation: (e) => dire(LIBELLES_OPERATION, e),
  organisation: (e) => dire(LIBELLES_ORGANISATION, e),
  referent: (e) => dire(LIBELLES_REFERENT, e),
};

/** What happened in a stream of that kind, as a past sentence in French; nothing personal. */
export const libelleDe = (agregat: NomAgregat, evenement: Dit): string => PAR_AGREGAT[agregat](evenement);
