import type { Charte } from '../../domaine/charte/charte.js';
import { regimeDe } from '../../domaine/charte/regimes.js';
import { REGIME_CHARTE } from '../../domaine/charte/sections/regimes.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import {
  DEBITEURS,
  MESURES_RESTE_A_CHARGE,
  MODES_DEMENAGEMENT,
  type Provenance,
} from '../../domaine/operation/reglages/etat.js';
import { TYPOLOGIES } from '../../domaine/territoire.js';
import { bool, date, entier, nombre, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import type { NomsOperation } from './lecture-noms.js';
import { ASSOCIE, vueAssocie } from './vue-concertation.js';

const PROVENANCE = { source: texte, valideLe: nul(date), aValider: bool };
const PART = { part: nombre, ...PROVENANCE };
export const SCHEMAS_REGLAGES = {
  objectifs: objet({
    horsQpv: nul(objet(PART)),
    neuf: nul(objet({ ...PART, ageMaxAnnees: entier, definition: nul(texte) })),
    resteACharge: nul(
      objet({
        ...PART,
        mesure: parmi(Object.keys(MESURES_RESTE_A_CHARGE)),
        libelleMesure: texte,
        hausseToleree: nombre,
      }),
    ),
  }),
  regime: objet({
    regime: texte,
    libelleRegime: texte,
    debiteur: nul(parmi(Object.keys(DEBITEURS))),
    libelleDebiteur: nul(texte),
    ...PROVENANCE,
  }),
  demenagement: nul(
    objet({
      mode: parmi(Object.keys(MODES_DEMENAGEMENT)),
      libelleMode: texte,
      montants: tableau(objet({ typologie: parmi(Object.keys(TYPOLOGIES)), montant: nombre })),
      ...PROVENANCE,
    }),
  ),
  partenaires: tableau(objet({ id: texte, ...ASSOCIE, role: nul(texte) })),
};

/** Where a setting comes from, and whether the CACL still has to validate it (R0.22). */
const provenance = ({ source, valideLe }: Provenance) => ({
  source,
  valideLe: valideLe ?? null,
  aValider: valideLe === undefined,
});

const SANS_REGLAGE = 'Sans réglage de l’opération : la charte seule s’applique';

function vueRegime({ reglages }: EtatOperation, charte: Charte) {
  const { regime = REGIME_CHARTE, debiteur = null, ...reste } = reglages.regime ?? {};
  return {
    regime,
    libelleRegime: regimeDe(charte, regime)?.libelle ?? regime,
    debiteur,
    libelleDebiteur: debiteur === null ? null : DEBITEURS[debiteur],
    ...provenance({ source: SANS_REGLAGE, ...reste }),
  };
}

/** Objectives, legal regime, moves, partners: each setting with its source (R0.12, R0.20 to R0.23). */
export function vueReglages(etat: EtatOperation, noms: NomsOperation, charte: Charte) {
  const { objectifs, demenagement, partenaires } = etat.reglages;
  const { horsQpv, neuf, resteACharge } = objectifs;
  return {
    objectifs: {
      horsQpv: horsQpv && { part: horsQpv.part, ...provenance(horsQpv) },
      neuf: neuf && {
        ...{ part: neuf.part, ageMaxAnnees: neuf.ageMaxAnnees, definition: neuf.definition ?? null },
        ...provenance(neuf),
      },
      resteACharge: resteACharge && {
        ...{ part: resteACharge.part, mesure: resteACharge.mesure },
        ...{ hausseToleree: resteACharge.hausseToleree },
        libelleMesure: MESURES_RESTE_A_CHARGE[resteACharge.mesure],
        ...provenance(resteACharge),
      },
    },
    regime: vueRegime(etat, charte),
    demenagement: demenagement && {
      mode: demenagement.mode,
      libelleMode: MODES_DEMENAGEMENT[demenagement.mode],
      montants: demenagement.montants,
      ...provenance(demenagement),
    },
    partenaires: partenaires
      .filter((p) => p.retire === null)
      .map((p) => ({ id: p.id, ...vueAssocie(p, noms), role: p.role ?? null })),
  };
}
