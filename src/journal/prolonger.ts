import { AGREGATS } from '../domaine/agregats.js';
import type { Evenement, Inscrit } from '../domaine/noyau/evenement.js';
import { depuisMillisecondes, enMillisecondes, type Instant } from '../domaine/noyau/instants.js';
import type { Coffre } from './cles.js';
import { ecrireContenu } from './contenus.js';
import { empreinteEvenement, type EvenementStocke } from './empreintes.js';
import { plier, type EvenementPret, type FluxEcrit, type FluxLu } from './flux.js';

/** What the events of one command have in common. */
export interface Provenance {
  readonly survenuLe: Instant;
  readonly enregistreLe: Instant;
  readonly auteur: string;
  /** Hash of the command's key, the cause of the events that name none. */
  readonly cleHash: Buffer;
  readonly correlation: string;
}

/** Version of the shape of `donnees` and `personnel` that this release writes. */
const SCHEMA = 1;

/** Continues a stream: events numbered, sealed and chained, state folded from what will be read again. */
export function prolonger(
  avant: FluxLu,
  evenements: readonly Evenement[],
  provenance: Provenance,
  coffre: Coffre,
): FluxEcrit {
  const nouvelle = avant.version === 0 && AGREGATS[avant.agregat].scelle ? coffre.creer(avant.id) : null;
  const cle = nouvelle?.cle ?? avant.cle;
  const prets: EvenementPret[] = [];
  let { empreinte, version } = avant;
  for (const evenement of evenements) {
    version += 1;
    const pret = preparer({ ...avant, version, empreinte, cle }, evenement, provenance);
    empreinte = pret.empreinte;
    prets.push(pret);
  }
  const inscrits = prets.map((p) => p.inscrit);
  const etat = plier(avant.agregat, avant.etat, inscrits);
  const { agregat, id } = avant;
  return {
    agregat,
    id,
    version,
    etat,
    empreinte,
    cle,
    avant,
    evenements: prets,
    enveloppe: nouvelle?.enveloppe ?? null,
  };
}

function preparer(tete: FluxLu, evenement: Evenement, provenance: Provenance): EvenementPret {
  const { agregat, id, version, cle } = tete;
  const { contenu, cleId, relu } = ecrireContenu(id, evenement, cle);
  const survenuLe = depuisMillisecondes(enMillisecondes(evenement.survenuLe ?? provenance.survenuLe));
  const { enregistreLe, auteur, correlation, cleHash } = provenance;
  const cause =
    evenement.cause === undefined ? `c:${cleHash.toString('base64url')}` : String(evenement.cause);
  const stocke: EvenementStocke = {
    ...{
      agregat,
      fluxId: id,
      version,
      type: evenement.type,
      schema: SCHEMA,
      survenuLe,
      enregistreLe,
      auteur,
    },
    ...{ cause, correlation, cleId, contenu },
  };
  const inscrit: Inscrit = { ...relu, version, survenuLe, enregistreLe, auteur };
  return {
    stocke,
    empreinte: empreinteEvenement(tete.empreinte, stocke),
    inscrit: evenement.cause === undefined ? inscrit : { ...inscrit, cause: evenement.cause },
  };
}
