import { randomUUID } from 'node:crypto';
import { ajouterMois, dateCayenne, depuisMillisecondes } from '../../domaine/noyau/instants.js';
import type { DetailDossier } from '../choix-acte.js';
import { enqueteComplete, type MenageLu } from '../enquete-complete.js';
import { RefusHttp, type Client } from '../client.js';
import { remplir } from '../remplir.js';

export type Qui =
  | 'referent'
  | 'remplacant'
  | 'autreReferent'
  | 'pilote'
  | 'bailleur'
  | 'autreBailleur'
  | 'partenaire'
  | 'relais'
  | 'reservataire';
export type Distribution = Readonly<Record<Qui, Client>>;

/** One household on stage: who acts, what was noted on the way (ids of dwellings, of sessions…). */
export interface Plateau {
  readonly id: string;
  readonly clients: Distribution;
  readonly notes: Map<string, string>;
}
/** One thing done over HTTP; it throws when the service refuses it. */
export type Pas = (plateau: Plateau) => Promise<void>;
type Corps = Readonly<Record<string, unknown>>;
type Champs = Corps | ((plateau: Plateau) => Corps | Promise<Corps>);

export const dansUnAn = (): string => ajouterMois(aujourdhui(), 12);
export const aujourdhui = (): string => dateCayenne(depuisMillisecondes(Date.now()));
/** The landlord that owns every dwelling of these stories, and other bodies that sit or help. */
export const BAILLEUR_DU_RECIT = 'toucan-habitat';
export const AUTRE_BAILLEUR = 'amazonie-logement';
export const RELAIS_DU_RECIT = 'relais-du-bourg';
const PATIENCE_MS = 60_000;
const PAUSE_MS = 200;

export const lireDossier = ({ id, clients }: Plateau, qui: Qui = 'pilote'): Promise<DetailDossier> =>
  clients[qui].lire<DetailDossier>(`/api/dossiers/${id}`);

/** Polls the API until it tells what is waited for. @throws Error after a minute */
export async function attendre<T>(quoi: string, lire: () => Promise<T | null>): Promise<T> {
  const limite = Date.now() + PATIENCE_MS;
  for (;;) {
    const lu = await lire();
    if (lu !== null) return lu;
    if (Date.now() > limite) throw new Error(`${quoi} : attendu en vain`);
    await new Promise((reprendre) => setTimeout(reprendre, PAUSE_MS));
  }
}

const corpsDe = (champs: Champs, plateau: Plateau) =>
  Promise.resolve(typeof champs === 'function' ? champs(plateau) : champs);

/** That person does that act, with these fields; what the schema requires besides is filled from it. */
export const fait =
  (qui: Qui, acte: string, champs: Champs = {}): Pas =>
  async (plateau) => {
    const { actesPossibles } = await lireDossier(plateau, qui);
    const possible = actesPossibles.find((a) => a.acte === acte);
    if (!possible?.possible) throw new Error(`${acte} (${qui}) : ${possible?.motif ?? 'hors de sa portée'}`);
    const propres = await corpsDe(champs, plateau);
    const corps = remplir(possible.schema, propres, depuisMillisecondes(Date.now()));
    await plateau.clients[qui].ecrire(possible.route, corps);
  };

/** That person surveys the household, field by field. */
export const enquete = (qui: Qui, { par, relais, ...dites }: MenageLu & Corps = {}): Pas =>
  fait(qui, 'RealiserEnquete', async (plateau) => ({
    ...enqueteComplete((await lireDossier(plateau, qui)).menage, dites),
    ...(par === undefined ? {} : { par, relais }),
  }));

/** The same, once the service says that it may be done. */
export const desQuePossible =
  (qui: Qui, acte: string, champs: Champs = {}): Pas =>
  async (plateau) => {
    await attendre(acte, async () => {
      const { actesPossibles } = await lireDossier(plateau, qui);
      return actesPossibles.find((a) => a.acte === acte && a.possible) ?? null;
    });
    await fait(qui, acte, champs)(plateau);
  };

/** The same, tried until the service admits its fields: a delay of the charter has to be over. */
export const desQuAdmis =
  (qui: Qui, acte: string, champs: Champs = {}): Pas =>
  async (plateau) => {
    await attendre(acte, () =>
      fait(
        qui,
        acte,
        champs,
      )(plateau).then(
        () => true,
        () => null,
      ),
    );
  };

/** A write elsewhere than in the dossier; its answer's id is noted. */
export const ecrit =
  (qui: Qui, chemin: string | ((p: Plateau) => string), corps: Champs, note = ''): Pas =>
  async (plateau) => {
    const adresse = typeof chemin === 'string' ? chemin : chemin(plateau);
    const { id } = await plateau.clients[qui].ecrire<{ id: string }>(adresse, await corpsDe(corps, plateau));
    if (note) plateau.notes.set(note, id);
  };

/** A dwelling is published at the guichet unique, under that name in the story. */
export const publie = (nom: string, particularites: Corps = {}, qui: Qui = 'bailleur'): Pas =>
  ecrit(qui, '/api/logements', () => ({ ...logement(), ...particularites }), nom);
const logement = () => ({
  ...{ reference: `REC-${randomUUID().slice(0, 8)}`, bailleur: BAILLEUR_DU_RECIT, nature: 'social' },
  ...{ commune: 'Matoury', horsQpv: true, typologie: 'T3', surface: 64, loyer: 430.5, charges: 45 },
  ...{ accessible: false, disponibleLe: aujourdhui() },
});
export const note = ({ notes }: Plateau, nom: string): string => notes.get(nom) ?? '';

/** The nth proposal of the household, for acts that must name it. */
export const offre =
  (rang: number, reste: Corps = {}) =>
  async (plateau: Plateau): Promise<Corps> => ({
    proposition: (await lireDossier(plateau)).propositions[rang]?.id,
    ...reste,
  });

/** What is read comes to be what was expected: what the procedure opens is read a moment after what called for it. */
export const verifie =
  (
    quoi: string,
    qui: Qui,
    chemin: (p: Plateau) => string,
    tient: (lu: Readonly<Record<string, unknown>>) => boolean,
  ): Pas =>
  async (plateau) => {
    await attendre(quoi, async () => {
      const lu = await plateau.clients[qui].lire<Record<string, unknown>>(chemin(plateau));
      return tient(lu) ? lu : null;
    });
    plateau.notes.set(`lu:${quoi}`, 'oui');
  };

/** The same things done on the other household of the story. */
export const chezLeVoisin = (...pas: readonly Pas[]): readonly Pas[] =>
  pas.map((faire) => (p) => faire({ ...p, id: note(p, 'voisin') }));

/** That person is refused, by that status: what is asked does not exist for it, or is not its to know. */
export const refuse =
  (quoi: string, statut: number, demander: (p: Plateau) => Promise<unknown>): Pas =>
  async (plateau) => {
    const refus = await demander(plateau).then(
      () => null,
      (erreur: unknown) => erreur,
    );
    if (!(refus instanceof RefusHttp) || refus.statut !== statut)
      throw new Error(`${quoi} : ${refus instanceof Error ? refus.message : 'accordé'}, ${statut} attendu`);
    plateau.notes.set(`lu:${quoi}`, 'oui');
  };
