import { NATURES_JALON } from '../../domaine/operation/calendrier/etat.js';
import { dateDe, immeublesTenus, jalonsTenus } from '../../domaine/operation/calendrier/lectures.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { COMMUNES } from '../../domaine/territoire.js';
import { date, entier, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

export const SCHEMAS_CALENDRIER = {
  immeubles: tableau(
    objet({
      code: texte,
      libelle: texte,
      secteur: nul(texte),
      commune: nul(parmi(COMMUNES)),
      logements: nul(entier),
      referenceCommune: nul(texte),
    }),
  ),
  calendrier: tableau(
    objet({
      id: texte,
      nature: parmi(Object.keys(NATURES_JALON)),
      libelleNature: texte,
      libelle: texte,
      immeuble: nul(texte),
      secteur: nul(texte),
      le: date,
      fin: nul(date),
      effectifLe: nul(date),
      deplacements: tableau(objet({ du: date, au: date, motif: texte })),
    }),
  ),
  phaseOperationnelle: {
    ...nul(date),
    description: 'Démarrage des travaux ou première démolition, le premier des deux',
  },
};

/** The buildings, and the dates that hold, the nearest first (R1.7). */
export function vueCalendrier(etat: EtatOperation) {
  const jalons = jalonsTenus(etat);
  const premiere = jalons.find((j) => j.nature !== 'phase');
  return {
    immeubles: immeublesTenus(etat).map(({ id, retire: _, ...immeuble }) => ({ code: id, ...immeuble })),
    calendrier: jalons.map(({ annule: _, version: _v, deplacements, ...jalon }) => ({
      ...jalon,
      libelleNature: NATURES_JALON[jalon.nature],
      deplacements: deplacements.map(({ du, au, motif }) => ({ du, au, motif })),
    })),
    phaseOperationnelle: premiere ? dateDe(premiere) : null,
  };
}
