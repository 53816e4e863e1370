import { lireAdresse } from '../../api/client.ts';
import { adresseApi, type Adresse } from '../agregats.ts';
import { texteDe } from '../modele/corps.ts';
import { estObjet } from '../modele/schema.ts';

/** One fact of a dossier, as people read it. */
export interface Changement {
  readonly version: number;
  readonly libelle: string;
  readonly le: string;
  /** Who did it, by name when it is known; empty for the procedure. */
  readonly par: string;
  readonly deLaProcedure: boolean;
}
const PROCEDURE = 'procedure';

function changementDe(brut: unknown): Changement | null {
  if (!estObjet(brut) || typeof brut['version'] !== 'number') return null;
  const auteur = brut['auteur'];
  return {
    version: brut['version'],
    libelle: texteDe(brut['libelle']) || 'Fait consigné',
    le: texteDe(brut['enregistreLe']) || texteDe(brut['le']),
    par: estObjet(auteur) ? texteDe(auteur['nom']) : '',
    deLaProcedure: texteDe(brut['acteur']) === PROCEDURE,
  };
}

/** Cursor of a numbered list: the last number read. */
const apres = (version: number): string =>
  btoa(String(version)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');

/** What happened to a dossier after a version; nothing is told of the other aggregates. @throws ErreurApi */
export async function lireChangements(
  adresse: Adresse,
  version: number,
  signal?: AbortSignal,
): Promise<readonly Changement[]> {
  if (adresse.agregat !== 'dossier') return [];
  const lu = await lireAdresse(
    `${adresseApi(adresse)}/historique?limite=100&curseur=${apres(version)}`,
    signal,
  );
  const elements: unknown[] = estObjet(lu) && Array.isArray(lu['elements']) ? lu['elements'] : [];
  return elements.map(changementDe).filter((c) => c !== null && c.version > version) as Changement[];
}

/** Only the procedure wrote: nothing that a person did not know when they started to type. */
export const sansPersonne = ({ agregat }: Adresse, changements: readonly Changement[]): boolean =>
  agregat === 'dossier' && changements.every((c) => c.deLaProcedure);
