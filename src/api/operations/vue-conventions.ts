import type { DateCivile } from '../../domaine/noyau/instants.js';
import { conventionsTenues } from '../../domaine/operation/conventions/champs.js';
import { finDe, valableLe } from '../../domaine/operation/conventions/minoration.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { COMMUNES, TYPOLOGIES } from '../../domaine/territoire.js';
import { bool, date, entier, nombre, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import type { NomsOperation } from './lecture-noms.js';

export const SCHEMAS_CONVENTIONS = {
  conventions: tableau(
    objet({
      id: texte,
      libelle: texte,
      parties: tableau(texte),
      logements: tableau(objet({ logement: texte, libelle: texte, minoration: nombre })),
      du: date,
      au: { ...nul(date), description: 'Dernier jour ; nul = jusqu’à ce qu’on y mette fin' },
      enVigueur: bool,
      motifFin: nul(texte),
    }),
  ),
  adaptations: tableau(
    objet({
      id: texte,
      decideeLe: date,
      decision: texte,
      motif: texte,
      lignes: tableau(
        objet({
          typologie: parmi(Object.keys(TYPOLOGIES)),
          commune: nul(parmi(COMMUNES)),
          logements: entier,
        }),
      ),
    }),
  ),
};

/** The conventions de loyers minorés (R4.12) and the decisions that fitted the programme to the needs (R2.6). */
export function vueConventions(etat: EtatOperation, noms: NomsOperation, aujourdhui: DateCivile) {
  return {
    conventions: conventionsTenues(etat).map((c) => ({
      id: c.id,
      libelle: c.libelle,
      parties: c.parties.map((p) => p.nom ?? noms.organisation(p.organisation ?? '')),
      logements: c.logements.map((l) => ({ ...l, libelle: noms.logement(l.logement) })),
      du: c.du,
      au: finDe(c),
      enVigueur: valableLe(c, aujourdhui),
      motifFin: c.fin?.motif ?? null,
    })),
    adaptations: etat.adaptations
      .filter((a) => a.retiree === null)
      .map(({ id, decideeLe, decision, motif, lignes }) => ({
        ...{ id, decideeLe, decision, motif },
        lignes: lignes.map((l) => ({ ...l, commune: l.commune ?? null })),
      })),
  };
}
