import { PROFONDEURS_SUIVI } from '../../domaine/charte/sections/fragilite.js';
import { MODES_PRISE_EN_CHARGE } from '../../domaine/dossier/etapes/demenagement/etat.js';
import { MOYENS_RECHERCHE } from '../../domaine/dossier/etapes/suivi/etat.js';
import { bool, date, instant, nombre, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const FACTURE = objet({ id: texte, montant: nombre, le: date });

/** The entry into the dwelling. Amounts in euros. */
export const ENTREE = nomme(
  'EntreeLogement',
  objet({
    finBail: nul(date),
    demarches: tableau(
      objet({
        code: texte,
        libelle: texte,
        issue: parmi(['faite', 'sans-objet']),
        libelleIssue: texte,
        le: date,
      }),
    ),
    demarchesAttendues: tableau(objet({ code: texte, libelle: texte })),
    priseEnCharge: nul(
      objet({
        mode: parmi(Object.keys(MODES_PRISE_EN_CHARGE)),
        libelleMode: texte,
        plafond: nombre,
        factures: tableau(FACTURE),
        total: nombre,
        reste: nul(nombre),
      }),
    ),
  }),
);

export const SUIVI = nomme(
  'SuiviMenage',
  objet({
    fragilite: nul(
      objet({ profondeur: parmi(Object.keys(PROFONDEURS_SUIVI)), libelle: texte, enqueteLe: nul(date) }),
    ),
    alertes: tableau(objet({ id: texte, libelle: texte, le: instant, traitee: bool })),
    recherche: nul(
      objet({
        depuis: instant,
        demarches: tableau(objet({ moyen: parmi(Object.keys(MOYENS_RECHERCHE)), libelle: texte, le: date })),
      }),
    ),
  }),
);
