import { PROFONDEURS_SUIVI } from '../../domaine/charte/sections/fragilite.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { demarchesRestantes, MODES_PRISE_EN_CHARGE } from '../../domaine/dossier/etapes/demenagement/etat.js';
import { dejaDepense, resteSousPlafond } from '../../domaine/dossier/etapes/demenagement/plafond.js';
import { MOYENS_RECHERCHE, NATURES_ALERTE, type Alerte } from '../../domaine/dossier/etapes/suivi/etat.js';
import { fragilite } from '../../domaine/dossier/etapes/suivi/profondeur.js';
import type { NomsDossier } from './noms-dossier.js';

const ISSUES_DEMARCHE = { faite: 'Faite', 'sans-objet': 'Sans objet' } as const;

function vuePriseEnCharge(etat: EtatDossier) {
  const { priseEnCharge, factures } = etat.demenagement;
  if (!priseEnCharge) return null;
  const { mode, plafond, montant } = priseEnCharge;
  const surFactures = mode === 'factures';
  return {
    ...{ mode, plafond, factures: factures.map(({ id, montant, le }) => ({ id, montant, le })) },
    libelleMode: MODES_PRISE_EN_CHARGE[mode],
    total: surFactures ? dejaDepense(etat) : (montant ?? 0),
    reste: surFactures ? resteSousPlafond(etat) : null,
  };
}

/** The entry into the dwelling, as whoever follows the household reads it. Amounts in euros. */
export function vueEntree(etat: EtatDossier, noms: NomsDossier) {
  const { demarches, finBail } = etat.demenagement;
  const faites = Object.entries(demarches).map(([code, { issue, le }]) => ({
    ...{ code, issue, le },
    libelle: noms.demarche(code),
    libelleIssue: ISSUES_DEMARCHE[issue],
  }));
  const attendues = demarchesRestantes(etat.demenagement).map((code) => ({
    code,
    libelle: noms.demarche(code),
  }));
  return { finBail, demarches: faites, demarchesAttendues: attendues, priseEnCharge: vuePriseEnCharge(etat) };
}

const vueAlerte =
  (lisible: boolean) =>
  ({ id, nature, fait, traitee }: Alerte) => ({
    ...{ id, traitee },
    libelle: lisible && nature ? NATURES_ALERTE[nature] : 'Alerte',
    le: fait.le,
  });

/** How closely the household is followed, and what was seen. @param lisible the reader may know the nature of an alert */
export function vueSuivi(etat: EtatDossier, lisible: boolean) {
  const evaluee = fragilite(etat);
  const { recherche, alertes } = etat.suivi;
  return {
    fragilite: evaluee && {
      profondeur: evaluee.profondeur,
      libelle: PROFONDEURS_SUIVI[evaluee.profondeur],
      enqueteLe: evaluee.enqueteLe,
    },
    alertes: alertes.map(vueAlerte(lisible)),
    recherche: recherche && {
      depuis: recherche.fait.le,
      demarches: recherche.demarches.map(({ moyen, le }) => ({
        moyen,
        le,
        libelle: MOYENS_RECHERCHE[moyen],
      })),
    },
  };
}
