import { CRITERES_VALIDITE } from '../../domaine/charte/sections/regimes.js';
import {
  ETATS_LIGNE,
  type HorlogeLegale,
  type HorlogeRegime,
  type LigneHorloge,
} from '../../domaine/dossier/horloge-legale/types.js';
import { dateCayenne, type Instant } from '../../domaine/noyau/instants.js';

const vueLigne = ({ preuve, ...ligne }: LigneHorloge) => ({
  ...ligne,
  libelleEtat: ETATS_LIGNE[ligne.etat],
  preuve: {
    attendue: preuve.attendue,
    presente: preuve.fait !== null && preuve.le !== null,
    le: preuve.le,
    version: preuve.fait?.version ?? null,
  },
});

const vueRegime = ({ offres, lignes, ...regime }: HorlogeRegime) => ({
  ...regime,
  offres: {
    ...offres,
    propositions: offres.propositions.map((o) => ({
      ...o,
      manquent: o.manquent.map((c) => CRITERES_VALIDITE[c]),
      inconnus: o.inconnus.map((c) => CRITERES_VALIDITE[c]),
    })),
  },
  lignes: lignes.map(vueLigne),
});

/** The legal clock with its words, as of that instant. */
export const vueHorloge = ({ suspendu, departAuPlusTot, regimes }: HorlogeLegale, maintenant: Instant) => ({
  le: dateCayenne(maintenant),
  suspendu,
  departAuPlusTot,
  regimes: regimes.map(vueRegime),
});
