import type { paths } from '../../api/types.d.ts';
import { estEtape } from '../../commun/etapes.ts';
import { estIssue } from '../../commun/issues.ts';
import { estProgramme } from '../../commun/programmes.ts';

type Requete = NonNullable<paths['/api/dossiers']['get']['parameters']['query']>;
/** What the list is filtered on, as its address tells it and as `GET /api/dossiers` reads it; `tous` les référents. */
export type Recherche = Omit<Requete, 'curseur' | 'limite' | 'total'>;

export const STATUTS = { ouvert: 'Ouvert', suspendu: 'Suspendu', clos: 'Clos' } as const;
type Statut = keyof typeof STATUTS;
export const TOUS = 'tous';

const texte = (v: unknown): string | undefined => {
  const lu = typeof v === 'number' ? String(v) : v;
  return typeof lu === 'string' && lu.trim() !== '' ? lu : undefined;
};
const ouiNon = (v: unknown): 'oui' | 'non' | undefined =>
  v === 'oui' || v === true ? 'oui' : v === 'non' || v === false ? 'non' : undefined;
const estStatut = (v: unknown): v is Statut => typeof v === 'string' && Object.hasOwn(STATUTS, v);

/** Without what is not asked: an address says only what it filters on. */
export function nettoyer(filtres: { readonly [C in keyof Recherche]: Recherche[C] | undefined }): Recherche {
  return Object.fromEntries(Object.entries(filtres).filter(([, v]) => v !== undefined));
}

/** What an address asks; what it does not say well is not asked. */
export function lireRecherche(lu: Record<string, unknown>): Recherche {
  return nettoyer({
    recherche: texte(lu['recherche']),
    etape: estEtape(lu['etape']) ? lu['etape'] : undefined,
    commune: texte(lu['commune']),
    operation: texte(lu['operation']),
    programme: estProgramme(lu['programme']) ? lu['programme'] : undefined,
    referent: texte(lu['referent']),
    statut: estStatut(lu['statut']) ? lu['statut'] : undefined,
    issue: estIssue(lu['issue']) ? lu['issue'] : undefined,
    retard: ouiNon(lu['retard']),
    escalade: ouiNon(lu['escalade']),
    ouverts: ouiNon(lu['ouverts']),
  });
}

/** What is asked of the API: a référent's own households unless its address says otherwise. */
export function requeteDe({ referent, ...filtres }: Recherche, miensDabord: boolean): Recherche {
  const voulu = referent ?? (miensDabord ? 'moi' : TOUS);
  return voulu === TOUS ? filtres : { ...filtres, referent: voulu };
}
