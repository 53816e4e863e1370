import type { ClientBase } from 'pg';
import { empreinteEvenement, ORIGINE } from '../empreintes.js';
import type { LigneEvenement } from '../histoire.js';
import { dansUnInstantane, fluxEntiers, type FluxEntier } from './flux-entiers.js';

/** A chain that does not hold: at which event, and why, in French. */
export interface Rupture {
  readonly flux: string;
  readonly version: number;
  readonly motif: string;
}

export interface Verification {
  readonly flux: number;
  readonly evenements: number;
  readonly ruptures: readonly Rupture[];
}

/** Computes every chain again and checks that versions are 1..n and that the head is the last event (R8.3). */
export async function verifierChaines(client: ClientBase): Promise<Verification> {
  let flux = 0;
  let evenements = 0;
  const ruptures: Rupture[] = [];
  await dansUnInstantane(client, async () => {
    for await (const entier of fluxEntiers(client)) {
      flux += 1;
      evenements += entier.evenements.length;
      const rupture = verifierFlux(entier);
      if (rupture) ruptures.push(rupture);
    }
  });
  return { flux, evenements, ruptures };
}

function verifierFlux({ agregat, id, evenements, tete }: FluxEntier): Rupture | null {
  const nom = `${agregat}/${id}`;
  let precedente = ORIGINE;
  for (const [i, ligne] of evenements.entries()) {
    if (ligne.version !== i + 1) return { flux: nom, version: i + 1, motif: 'événement manquant' };
    const empreinte = empreinteEvenement(precedente, stocke(ligne));
    if (!empreinte.equals(ligne.empreinte))
      return { flux: nom, version: ligne.version, motif: 'empreinte différente' };
    precedente = empreinte;
  }
  const derniere = evenements.length;
  if (!tete) return { flux: nom, version: derniere, motif: 'tête de flux absente' };
  if (tete.version !== derniere) {
    return {
      flux: nom,
      version: derniere + 1,
      motif: `la tête annonce ${tete.version} événements, il y en a ${derniere}`,
    };
  }
  return tete.empreinte.equals(precedente)
    ? null
    : { flux: nom, version: derniere, motif: 'empreinte de tête différente' };
}

const stocke = (l: LigneEvenement) => ({
  agregat: l.agregat,
  fluxId: l.flux_id,
  version: l.version,
  type: l.type,
  schema: l.schema,
  survenuLe: l.survenu_le,
  enregistreLe: l.enregistre_le,
  auteur: l.auteur,
  cause: l.cause,
  correlation: l.correlation,
  cleId: l.cle_id,
  contenu: l.contenu,
});
