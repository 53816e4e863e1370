import type { ClientBase, Pool } from 'pg';
import { AGREGATS } from '../domaine/agregats.js';
import type { VersionPubliee } from '../domaine/charte/date-effet.js';
import type { SeanceALOrdre } from '../domaine/commission/a-l-ordre.js';
import type { Occupant } from '../domaine/operation/calendrier/occupants.js';
import type { MenageInforme } from '../domaine/operation/definition/menages-informes.js';
import type { Role } from '../domaine/noyau/acteur.js';
import type { Coffre } from './cles.js';
import { ORIGINE } from './empreintes.js';
import { FORMES, lireEtat } from './etats.js';
import { etatInitial, nomFlux, type Adresse, type FluxLu } from './flux.js';
import { replier } from './histoire.js';

export interface CommandeConnue {
  readonly empreinteCorps: Buffer;
  readonly reponse: string;
}

/** What the commands of one lot need to be decided. */
export interface Lu {
  readonly flux: Map<string, FluxLu>;
  /** By hash of the key, in hexadecimal. */
  readonly commandes: Map<string, CommandeConnue>;
  /** Role by account; null for nobody's. */
  readonly personnes: Map<string, Role | null>;
  /** Sessions that have a dossier on their agenda, by its id. */
  readonly seances: Map<string, readonly SeanceALOrdre[]>;
  readonly informes: Map<string, readonly MenageInforme[]>;
  readonly informesPar: Map<string, readonly MenageInforme[]>;
  /** The other versions that are published, by version of the charter. */
  readonly publiees: Map<string, readonly VersionPubliee[]>;
  readonly occupants: Map<string, readonly Occupant[]>;
  /** Ids of the sessions of a bailleur's CALEOL on one day, by `cleCaleol`. */
  readonly caleols: Map<string, readonly string[]>;
  /** Other streams of the same kind whose code differs by its case only, by name of the stream (R0.87). */
  readonly jumeaux: Map<string, readonly string[]>;
  /** Protected dossiers that are kept from this one, by its id. */
  readonly gardes: Map<string, readonly string[]>;
  /** Protected dossiers that a référent follows, or that are kept from one that it follows, by its id. */
  readonly proteges: Map<string, readonly string[]>;
}

interface Ligne {
  agregat: string;
  id: string;
  version: number;
  etat: Buffer;
  forme: number;
  empreinte: Buffer;
  cle_id: string | null;
  enveloppe: Buffer | null;
  cle_hash: Buffer | null;
  empreinte_corps: Buffer;
  reponse: string;
}

const TEXTE = `
  SELECT f.agregat, f.id, f.version, f.etat, f.forme, f.empreinte, k.id AS cle_id, k.enveloppe,
    NULL::bytea AS cle_hash, NULL::bytea AS empreinte_corps, NULL AS reponse
  FROM unnest($1::text[], $2::text[], $3::text[]) AS d(agregat, id, objet)
  JOIN journal.flux f ON f.agregat = d.agregat AND f.id = d.id
  LEFT JOIN coffre.cle k ON k.objet = d.objet
  UNION ALL
  SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, c.cle_hash, c.empreinte_corps, c.reponse
  FROM unnest($4::bytea[]) AS h(cle) JOIN journal.commande c ON c.cle_hash = h.cle`;

/** One round trip: the streams asked for (those already read are kept) and the commands already known. */
export async function lire(
  client: ClientBase | Pool,
  coffre: Coffre,
  demandes: readonly Adresse[],
  cles: readonly Buffer[],
  lu: Lu = {
    flux: new Map(),
    commandes: new Map(),
    personnes: new Map(),
    gardes: new Map(),
    proteges: new Map(),
    seances: new Map(),
    informes: new Map(),
    informesPar: new Map(),
    publiees: new Map(),
    occupants: new Map(),
    caleols: new Map(),
    jumeaux: new Map(),
  },
): Promise<Lu> {
  const adresses = [...new Map(demandes.map((d) => [nomFlux(d), d])).values()].filter(
    (d) => !lu.flux.has(nomFlux(d)),
  );
  const { rows } = await client.query<Ligne>({
    name: 'lire',
    text: TEXTE,
    values: [
      adresses.map((d) => d.agregat),
      adresses.map((d) => d.id),
      adresses.map((d) => (AGREGATS[d.agregat].scelle ? d.id : null)),
      cles,
    ],
  });
  const trouves = new Map(rows.map((ligne) => [`${ligne.agregat}/${ligne.id}`, ligne]));
  for (const { cle_hash, empreinte_corps, reponse } of rows) {
    if (cle_hash) lu.commandes.set(cle_hash.toString('hex'), { empreinteCorps: empreinte_corps, reponse });
  }
  for (const adresse of adresses) {
    const ligne = trouves.get(nomFlux(adresse));
    lu.flux.set(nomFlux(adresse), ligne ? await ouvrir(client, coffre, adresse, ligne) : absent(adresse));
  }
  return lu;
}

function absent({ agregat, id }: Adresse): FluxLu {
  return { agregat, id, version: 0, etat: etatInitial({ agregat, id }), empreinte: ORIGINE, cle: null };
}

async function ouvrir(
  client: ClientBase | Pool,
  coffre: Coffre,
  adresse: Adresse,
  ligne: Ligne,
): Promise<FluxLu> {
  const { agregat, id } = adresse;
  const { cle_id, enveloppe, version, empreinte } = ligne;
  const cle = cle_id !== null && enveloppe ? coffre.ouvrir(id, cle_id, enveloppe) : null;
  const connu = ligne.forme === FORMES[agregat] ? lireEtat(ligne.etat, id, version, cle) : null;
  return { agregat, id, version, empreinte, cle, etat: connu ?? (await replier(client, adresse, cle)) };
}
