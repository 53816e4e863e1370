import type { CodeTache } from '../../charte/taches.js';
import type { Devoir } from '../etapes/definition.js';
import type { TypeEvenementDossier } from '../evenements.js';
import { nomFait } from './noms.js';
import type { Flux, Noeud, NoeudTache } from './types.js';

export interface Demande {
  readonly devoir: Devoir;
  readonly noeud: NoeudTache;
}

/** Nodes and flows as they are drawn; a node named twice is drawn once. */
export class Trace {
  readonly #noeuds = new Map<string, Noeud>();
  readonly #flux: Flux[] = [];

  noeud(noeud: Noeud): string {
    if (!this.#noeuds.has(noeud.id)) this.#noeuds.set(noeud.id, noeud);
    return noeud.id;
  }
  flux(id: string, de: string, vers: string, nom?: string): void {
    this.#flux.push({ id, de, vers, ...(nom === undefined ? {} : { nom }) });
  }
  get contenu() {
    return { noeuds: [...this.#noeuds.values()], flux: this.#flux };
  }
}

/** Tasks that a fact opens after `depuis` was accomplished by it. */
export const suites = (
  demandes: readonly Demande[],
  fait: TypeEvenementDossier,
  depuis?: CodeTache,
): readonly Demande[] =>
  demandes.filter(
    ({ devoir: { ouvertePar, apres } }) =>
      ouvertePar.includes(fait) && (apres === undefined || depuis === undefined || apres === depuis),
  );

/** Leads to the tasks that a fact opens: straight to one, through a gateway to several or to those it opens only sometimes. */
export function mener(
  trace: Trace,
  depuis: { readonly id: string; readonly flux: string },
  fait: TypeEvenementDossier,
  cibles: readonly Demande[],
  sinon: () => string,
  nom?: string,
): void {
  const toujours = cibles.filter(({ devoir }) => !devoir.siBesoin?.includes(fait));
  const [seule] = toujours;
  if (cibles.length === 0) return trace.flux(depuis.flux, depuis.id, sinon(), nom);
  if (seule && cibles.length === 1) return trace.flux(depuis.flux, depuis.id, seule.noeud.id, nom);
  const toutes = toujours.length === cibles.length;
  const passage = trace.noeud({
    genre: toutes ? 'ensemble' : 'selon',
    id: `passage.${depuis.flux}`,
    nom: toutes ? '' : 'Si le cas le demande',
  });
  trace.flux(depuis.flux, depuis.id, passage, nom);
  for (const { devoir, noeud } of cibles) trace.flux(`${depuis.flux}.${devoir.code}`, passage, noeud.id);
  if (toujours.length === 0) trace.flux(`${depuis.flux}.sinon`, passage, sinon());
}

/** The way out of a task: one flow a fact that accomplishes it, to what that fact opens, else where `sinon` says. */
export function tracerSorties(
  trace: Trace,
  demandes: readonly Demande[],
  { devoir: { code, accompliPar }, noeud }: Demande,
  sinon: (fait: TypeEvenementDossier) => string,
): void {
  let depuis = noeud.id;
  if (accompliPar.length > 1) {
    depuis = trace.noeud({ genre: 'choix', id: `choix.${code}`, nom: '' });
    trace.flux(`sortie.${code}`, noeud.id, depuis);
  }
  for (const fait of accompliPar) {
    const flux = `fait.${code}.${fait}`;
    mener(trace, { id: depuis, flux }, fait, suites(demandes, fait, code), () => sinon(fait), nomFait(fait));
  }
}
