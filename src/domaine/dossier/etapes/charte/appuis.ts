import type { Inscrit } from '../../../noyau/evenement.js';
import type { Appui, EtatDossier } from '../../etat.js';
import type { EvenementDossier, TypeEvenementDossier } from '../../evenements.js';
import { libelleTache } from '../../libelles-taches.js';

/** What never reads the charter: anything else, recorded after a migration, counts as having relied on it (decision 0016). */
const NEUTRES: readonly TypeEvenementDossier[] = [
  'NoteAjoutee',
  'ReferentDesigne',
  'ReferentTransmis',
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
  const { type, version, donnees } = evenement;
  const tache =
    'tache' in donnees ? donnees.tache : 'code' in donnees && 'echelle' in donnees ? donnees.id : null;
  const appui: Appui = { type, version, tache };
  return { ...etat, migration: { ...migration, appuis: [...migration.appuis, appui] } };
}

const GRAVIS: Readonly<Partial<Record<string, string>>> = {
  TacheOuverte: 'tâche ouverte',
  TacheRappelee: 'rappel envoyé',
  RetardConstate: 'retard constaté',
  TacheEscaladee: 'escalade faite',
};

/** What relied on the version, in French: a rung, a task, or the fact of that number. */
export function direAppui({ type, version, tache }: Appui): string {
  const gravi = GRAVIS[type];
  return gravi && tache ? `${gravi} (${libelleTache(tache)})` : `fait n° ${version} enregistré`;
}
