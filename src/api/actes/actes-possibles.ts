import { actesPossibles, type ActePossible } from '../../domaine/actes-possibles.js';
import type { Etats, NomAgregat } from '../../domaine/agregats.js';
import type { Contexte } from '../../domaine/contexte.js';
import type { Champs } from '../../domaine/noyau/champs.js';
import { schemaChamps, type SchemaJson } from '../../domaine/noyau/schema.js';
import { avecDate } from './lecture-acte.js';

const SCHEMAS = new WeakMap<Champs, SchemaJson>();

/** The JSON Schema of the body of an act whose fields are these. */
export function schemaActe(champs: Champs): SchemaJson {
  let schema = SCHEMAS.get(champs);
  if (!schema) {
    schema = schemaChamps(avecDate(champs));
    SCHEMAS.set(champs, schema);
  }
  return schema;
}

/** What the caller's role may do on a stream: now with the way to do it, and otherwise with the rule that holds it. */
export function actesDuRole<N extends NomAgregat>(
  nom: N,
  etat: Etats[N],
  contexte: Contexte,
  racine: string,
) {
  const actes = actesPossibles(nom, etat, contexte);
  const decrire = ({ acte, chemin, libelle, etape, possible }: ActePossible) => ({
    ...{ acte, libelle, etape, possible },
    methode: 'POST',
    route: `${racine}/actes/${chemin}`,
  });
  return {
    actesPossibles: actes
      .filter((a) => a.possible)
      .map((a) => ({ ...decrire(a), schema: schemaActe(a.champs) })),
    actesEmpeches: actes
      .filter((a) => !a.possible)
      .map((a) => ({ ...decrire(a), regle: a.regle, motif: a.motif })),
  };
}
