import { AGREGATS, type Etats, type NomAgregat } from '../../domaine/agregats.js';
import type { Contexte } from '../../domaine/contexte.js';
import { empechement } from '../../domaine/juger.js';
import { cheminDe, type ActeQuelconque } from '../../domaine/noyau/acte.js';
import { schemaChamps, type SchemaJson } from '../../domaine/noyau/schema.js';
import { champsEnvoyes, SURVENU_LE } from './lecture-acte.js';

/** What a caller may do now, or why not, with the way to do it. */
export interface ActePossible {
  /** Its type: `InformerMenage`. */
  readonly acte: string;
  readonly libelle: string;
  readonly etape?: string;
  readonly methode: 'POST';
  readonly route: string;
  /** JSON Schema of the body, its choices precisesed to what the present state offers. */
  readonly schema: SchemaJson;
  readonly possible: boolean;
  readonly regle?: string;
  readonly motif?: string;
}

const SCHEMAS = new WeakMap<ActeQuelconque, SchemaJson>();

/** The schema of the body of an act, whatever the state. */
export function schemaActe(acte: ActeQuelconque): SchemaJson {
  let schema = SCHEMAS.get(acte);
  if (!schema) {
    schema = schemaChamps(champsEnvoyes(acte));
    SCHEMAS.set(acte, schema);
  }
  return schema;
}

/** Every act of the caller's role on this stream: those possible now, and the others with the rule that holds them. */
export interface ActesDuRole {
  readonly actesPossibles: readonly ActePossible[];
  readonly actesEmpeches: readonly ActePossible[];
}

/** @param racine address of the stream, e.g. `/api/dossiers/<id>` */
export function actesDuRole<N extends NomAgregat>(
  nom: N,
  etat: Etats[N],
  contexte: Contexte,
  racine: string,
): ActesDuRole {
  const { acteur } = contexte;
  const role = acteur.type === 'personne' ? acteur.role : null;
  const actes = Object.values(AGREGATS[nom].actes)
    .filter((acte) => !acte.cree && acte.roles !== 'procedure' && role !== null && acte.roles.includes(role))
    .map((acte) => acteDe(nom, acte, etat, contexte, racine));
  return { actesPossibles: actes.filter((a) => a.possible), actesEmpeches: actes.filter((a) => !a.possible) };
}

function acteDe<N extends NomAgregat>(
  nom: N,
  acte: ActeQuelconque,
  etat: Etats[N],
  contexte: Contexte,
  racine: string,
): ActePossible {
  const refus = empechement(nom, acte, etat, contexte);
  const precises = refus ? undefined : acte.champsPour?.(etat as never, contexte as never);
  const chemin = cheminDe(acte.type);
  return {
    acte: acte.type,
    libelle: acte.libelle,
    ...(acte.etape ? { etape: acte.etape } : {}),
    methode: 'POST',
    route: `${racine}/actes/${chemin}`,
    schema: precises ? schemaChamps({ ...precises, survenuLe: SURVENU_LE }) : schemaActe(acte),
    possible: refus === null,
    ...(refus ? { regle: refus.regle, motif: refus.motif } : {}),
  };
}
