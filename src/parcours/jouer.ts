import { tour, type Personne, type Scene } from './acteurs.js';
import { entrer, type Client } from './client.js';
import { jouerEnNombre } from './en-nombre.js';
import { jouerEnsemble } from './ensemble.js';
import { distribuerProfils, jouerRecits, type Issue } from './jouer-recits.js';
import { accueillir, former, preparer, REFERENTS, type Jeu } from './mise-en-scene.js';
import { MENAGES_DES_RECITS } from './profils.js';
import { BAILLEUR_DU_RECIT } from './recits/recit.js';
import type { OperationNommee } from './operations-du-fichier.js';
import { temperament, type Temperament } from './temperaments.js';

export interface RapportImport {
  readonly lignes: number;
  readonly acceptees: number;
  readonly refusees: readonly { readonly ligne: number; readonly champ: string; readonly motif: string }[];
  readonly dejaConnues: number;
}

interface DossierListe {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly statut: string;
}

/** Households informed together, then handed over together. */
const EN_NOMBRE = 3;
const SIMULTANES = 6;
const PAUSE_MS = 150;
/** Without any dossier closed for this long, the play stops and says where it stands. */
const PATIENCE_MS = 180_000;

async function lister(pilote: Client, operations: readonly OperationNommee[]): Promise<DossierListe[]> {
  const listes = operations.map(({ code }) =>
    pilote.tout<DossierListe>(`/api/dossiers?operation=${encodeURIComponent(code)}&limite=200`),
  );
  return (await Promise.all(listes)).flat();
}

/** The first household that accepts it goes through a transitional dwelling; the others behave in turn. */
function distribuer(
  dossiers: readonly DossierListe[],
  acceptent: ReadonlySet<string>,
): Map<string, Temperament> {
  const progressif = dossiers.find((d) => acceptent.has(`${d.operation}|${d.reference}`));
  return new Map(dossiers.map((d, rang) => [d.id, temperament(rang, d.id === progressif?.id)]));
}

/** Every actor works at their own inbox until told to stop. */
async function travailler(scene: Scene, personne: Personne, continuer: () => boolean): Promise<void> {
  while (continuer()) {
    const faits = await tour(scene, personne, SIMULTANES);
    if (faits === 0) await new Promise((reprendre) => setTimeout(reprendre, PAUSE_MS));
  }
}

/** What is played once for all; cut short, it is said, and the households set out all the same. */
async function ensemble(
  { operations, dire }: Jeu,
  { pilote, bailleurs, lus }: { pilote: Client; bailleurs: Scene['bailleurs']; lus: Set<string> },
): Promise<void> {
  const bailleur = bailleurs.find((b) => b.organisation === BAILLEUR_DU_RECIT)?.client ?? pilote;
  const codes = operations.map((o) => o.code);
  await jouerEnsemble({ pilote, bailleur, operations: codes, lus }).catch((erreur: unknown) => {
    dire(`Jeu d’ensemble interrompu : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
  });
}

/**
 * Plays every actor over HTTP, from the import to the closing of every dossier.
 * @returns what the import said, and why a dossier stands still if one does
 */
export async function jouer(jeu: Jeu): Promise<{
  importation: RapportImport;
  blocages: ReadonlyMap<string, string>;
  lus: ReadonlySet<string>;
  recits: readonly Issue[];
}> {
  const pilote = await entrer(jeu.url, { role: 'pilote' });
  await preparer(jeu, pilote);
  jeu.dire('Import des ménages…');
  const { nom, contenu } = jeu.fichier;
  const importation = await pilote.televerser<RapportImport>('/api/imports/menages', { nom, contenu });
  const dossiers = await lister(pilote, jeu.operations);
  const { personnes, bailleurs } = await accueillir(jeu.url, pilote);
  const lus = new Set<string>();
  if (dossiers.length > 0) await ensemble(jeu, { pilote, bailleurs, lus });
  const enNombre = dossiers.slice(MENAGES_DES_RECITS).slice(-EN_NOMBRE);
  if (enNombre.length > 1)
    await jouerEnNombre(
      { pilote, referent: personnes[0]?.client ?? pilote, referents: REFERENTS, lus },
      enNombre,
    );
  const dits = distribuer(dossiers, jeu.acceptent);
  const roles = distribuerProfils(dossiers.map((d) => d.id));
  const pris = new Set(roles.flatMap((r) => [r.dossier, ...(r.voisin ? [r.voisin] : [])]));
  const scene: Scene = {
    temperaments: new Map([...dits].filter(([id]) => !pris.has(id))),
    bailleurs,
    derniersRefus: new Map(),
  };
  const recits: Issue[] = [];
  const rendre = (issue: Issue): void => {
    recits.push(issue);
    jeu.dire(issue.blocage ? `${issue.profil} : ${issue.blocage}` : `${issue.profil} : joué`);
    scene.temperaments.set(issue.dossier, temperament(0, false));
  };
  let continuer = dossiers.length > 0;
  const surveiller = async () => {
    let dernier = { clos: 0, le: Date.now() };
    while (continuer) {
      const tous = await lister(pilote, jeu.operations);
      const clos = tous.filter((d) => d.statut === 'clos').length;
      if (clos > dernier.clos) dernier = { clos, le: Date.now() };
      jeu.avancer(clos, tous.length);
      if (clos === tous.length || Date.now() - dernier.le > PATIENCE_MS) continuer = false;
      else await new Promise((reprendre) => setTimeout(reprendre, PAUSE_MS * 4));
    }
  };
  const [referent = pilote, remplacant = pilote, autreReferent = pilote] = personnes.map(
    ({ client }) => client,
  );
  const troupe = await former(jeu.url, { pilote, referent, remplacant, autreReferent }, bailleurs);
  await Promise.all([
    surveiller(),
    jouerRecits(roles, troupe, lus, rendre),
    ...personnes.map((p) => travailler(scene, p, () => continuer)),
  ]);
  return { importation, blocages: scene.derniersRefus, lus, recits };
}
