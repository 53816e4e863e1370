import type { Inscrit } from '../../../noyau/evenement.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import type { Appui, EtatDossier } from '../../etat.js';
import type { EvenementDossier, TypeEvenementDossier } from '../../evenements.js';
import { libelleTache } from '../../libelles-taches.js';
import { libelleEvenement } from '../../recits.js';

/** What never reads the charter: anything else, recorded after a migration, counts as having relied on it (decision 0016). */
const NEUTRES: readonly TypeEvenementDossier[] = [
  'NoteAjoutee',
  'ReferentDesigne',
  'ReferentTransmis',
  'TachePrise',
  'TacheRendue',
  'HorlogeSuspendue',
  'CharteMigree',
  'CharteRetablie',
];
/** Enough to say why; a dossier that lives on would keep its whole life otherwise. */
const RETENUS = 3;

/** Keeps what was recorded under a version that a migration brought (R10.9). */
export function suivreAppuis(etat: EtatDossier, evenement: Inscrit<EvenementDossier>): EtatDossier {
  const { migration } = etat;
  if (!migration || migration.appuis.length >= RETENUS || NEUTRES.includes(evenement.type)) return etat;
  const { type, version, survenuLe, donnees } = evenement;
  const tache =
    'tache' in donnees ? donnees.tache : 'code' in donnees && 'echelle' in donnees ? donnees.id : null;
  const appui: Appui = { type, version, tache, le: survenuLe, dit: libelleEvenement(evenement) };
  return { ...etat, migration: { ...migration, appuis: [...migration.appuis, appui] } };
}

const GRAVIS: Readonly<Partial<Record<string, string>>> = {
  TacheOuverte: 'tâche ouverte',
  TacheRappelee: 'rappel envoyé',
  RetardConstate: 'retard constaté',
  TacheEscaladee: 'escalade faite',
};

/** What relied on the version, in French: a rung, a task, or a fact; with its date, and its number in the history. */
export function direAppui({ type, version, tache, le, dit }: Appui): string {
  const gravi = GRAVIS[type];
  const jour = enFrancais(dateCayenne(le));
  return gravi && tache
    ? `${gravi} le ${jour} (${libelleTache(tache)})`
    : `« ${dit} » le ${jour} (fait n° ${version})`;
}
