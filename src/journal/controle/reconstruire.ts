import type { ClientBase } from 'pg';
import { NOMS_AGREGATS } from '../../domaine/agregats.js';
import { vuesDe } from '../../vues/tables.js';
import type { Coffre } from '../cles.js';
import { jsonCanonique } from '../empreintes.js';
import { FORMES, texteEtat } from '../etats.js';
import { etatInitial, plier } from '../flux.js';
import { inscritDe } from '../histoire.js';
import { dansUnInstantane, fluxEntiers, type FluxEntier } from './flux-entiers.js';
import { Ombre, type Difference } from './ombre.js';

export interface ControleTable {
  readonly table: string;
  readonly lignes: number;
  readonly differences: readonly Difference[];
}

export interface Reconstruction {
  readonly flux: number;
  readonly evenements: number;
  readonly tables: readonly ControleTable[];
}

const ETATS = 'journal.flux';

/**
 * Folds every stream again from its events and compares, in one snapshot, the rows this gives with those of the read models,
 * and the states with those kept in the streams. Writes nothing.
 */
export async function reconstruire(client: ClientBase, coffre: Coffre): Promise<Reconstruction> {
  return dansUnInstantane(client, async () => {
    const ombres = new Map(
      NOMS_AGREGATS.flatMap((nom) => vuesDe(nom).map((table) => [table, new Ombre(client, nom, table)])),
    );
    for (const ombre of ombres.values()) await ombre.creer();
    let flux = 0;
    let evenements = 0;
    const etats: Difference[] = [];
    for await (const entier of fluxEntiers(client)) {
      flux += 1;
      evenements += entier.evenements.length;
      const etat = replierEntier(entier, coffre);
      const colonnes = ecartsTete(entier, etat, coffre);
      if (colonnes.length > 0) {
        const { agregat, id } = entier;
        etats.push({ cle: `${agregat}/${id}`, agregat, flux: id, colonnes });
      }
      for (const table of etat ? vuesDe(entier.agregat) : []) {
        await ombres.get(table)?.ajouter(table.lignes(etat as never, entier.evenements.length));
      }
    }
    const tables: ControleTable[] = [{ table: ETATS, lignes: flux, differences: etats }];
    for (const [{ nom }, ombre] of ombres) tables.push({ table: nom, ...(await ombre.comparer()) });
    return { flux, evenements, tables };
  });
}

const cleDe = ({ id, cle }: FluxEntier, coffre: Coffre) => cle && coffre.ouvrir(id, cle.id, cle.enveloppe);

/** null when there is no event, or when one cannot be read: `journal verifier` then tells which. */
function replierEntier(entier: FluxEntier, coffre: Coffre): object | null {
  if (entier.evenements.length === 0) return null;
  const cle = cleDe(entier, coffre);
  try {
    const inscrits = entier.evenements.map((ligne) => inscritDe(ligne, cle));
    return plier(entier.agregat, etatInitial(entier), inscrits);
  } catch {
    return null;
  }
}

/** A state of an older shape is not compared: it is folded again when it is next read. */
function ecartsTete(entier: FluxEntier, etat: object | null, coffre: Coffre): string[] {
  const { agregat, id, tete, evenements } = entier;
  if (!tete) return ['absente'];
  if (!etat) return [evenements.length === 0 ? 'en trop' : 'événements illisibles'];
  if (tete.version !== evenements.length) return ['version'];
  if (tete.forme !== FORMES[agregat]) return [];
  const tenu = ouvrirTete(tete.etat, id, tete.version, cleDe(entier, coffre));
  return tenu !== null && memeEtat(tenu, etat) ? [] : ['etat'];
}

function ouvrirTete(...tete: Parameters<typeof texteEtat>): string | null {
  try {
    return texteEtat(...tete);
  } catch {
    return null;
  }
}

function memeEtat(texte: string, etat: object): boolean {
  return texte === JSON.stringify(etat) || jsonCanonique(JSON.parse(texte)) === jsonCanonique(etat);
}
