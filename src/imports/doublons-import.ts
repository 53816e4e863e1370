import type { RechercheDoublons } from '../api/doublons/recherche-doublons.js';
import type { Doublons } from '../domaine/charte/sections/doublons.js';
import { comparer } from '../domaine/doublons/comparer.js';
import { PARTAGE_MAX, signatureDe, type Signature } from '../domaine/doublons/signature.js';
import type { Identite } from '../domaine/dossier/menage.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { Remarque } from './colonnes.js';

/** A line of the file, its household, and the dossier that it opens. */
export interface LigneAComparer {
  readonly ligne: number;
  readonly dossier: string;
  readonly identite: Identite;
}

const CHAMP = 'nom';
/** Said of one line: more would hide the rest of the report. */
const DITS_MAX = 3;

const traits = ({ noms, colle, colleInverse, naissance, telephone, numeroUnique }: Signature): string[] => [
  ...[`n:${noms}`, `c:${colle}`, `c:${colleInverse}`],
  ...(naissance ? [`d:${naissance}`] : []),
  ...(telephone ? [`t:${telephone}`] : []),
  ...(numeroUnique ? [`u:${numeroUnique}`] : []),
];

interface Lue {
  readonly ligne: number;
  readonly signature: Signature;
}

/** Lines already read, found by any of what makes two households alike. */
class Lues {
  private readonly parTrait = new Map<string, Lue[]>();

  proches(signature: Signature): ReadonlySet<Lue> {
    return new Set(traits(signature).flatMap((trait) => this.parTrait.get(trait) ?? []));
  }

  ajouter(lue: Lue): void {
    for (const trait of traits(lue.signature)) {
      const deja = this.parTrait.get(trait) ?? [];
      if (deja.length < PARTAGE_MAX) this.parTrait.set(trait, [...deja, lue]);
    }
  }
}

/** Says of each line which dossiers, and which lines before it, look like the same household (R2.7). */
export class DoublonsImport {
  private readonly lues = new Lues();

  constructor(
    private readonly recherche: RechercheDoublons,
    private readonly acteur: Personne,
  ) {}

  async relever(lignes: readonly LigneAComparer[]): Promise<Remarque[]> {
    const regle = await this.recherche.regle();
    const trouves = await this.recherche.deTous(lignes, this.acteur);
    return lignes.flatMap(({ ligne, identite }, rang) => {
      const dossiers = (trouves[rang] ?? []).map(({ proche, raisons }) => ({
        raisons,
        qui: `au dossier ${proche.reference} (${proche.nomOperation ?? proche.operation})`,
      }));
      const semblables = [...dossiers, ...this.dansLeFichier(ligne, signatureDe(identite), regle)];
      return semblables.slice(0, DITS_MAX).map(({ qui, raisons }) => ({
        ...{ ligne, champ: CHAMP },
        motif: `ressemble ${qui} : ${raisons.join(', ')} (R2.7)`,
      }));
    });
  }

  private dansLeFichier(ligne: number, signature: Signature, regle: Doublons) {
    const trouvees = [...this.lues.proches(signature)].flatMap((lue) => {
      const ressemblance = comparer(signature, lue.signature, regle);
      return ressemblance ? [{ raisons: ressemblance.raisons, qui: `à la ligne ${lue.ligne}` }] : [];
    });
    this.lues.ajouter({ ligne, signature });
    return trouvees;
  }
}
