import type { Charte, RegleTache } from '../../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import type { Delai } from '../../../src/domaine/noyau/delais.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { procedure } from './dsl.js';
import type { Geste } from './monde.js';
import { charte, DOSSIER, operation, ouverture, pilote, type Recit } from './gestes.js';

const civil = (duree: string): Delai => ({ duree, calendrier: 'civil' });
export const regle = (rappel: number, echeance: number, escalade: number): RegleTache => ({
  pour: 'referent',
  rappels: [civil(`P${rappel}D`)],
  echeance: civil(`P${echeance}D`),
  escalades: [{ apres: civil(`P${escalade}D`), vers: 'pilote' }],
});
export const avec = (informer: RegleTache | null, reste: Partial<Charte> = {}): Charte => {
  const { 'informer-menage': _, ...taches } = CHARTE_DEFAUT.taches;
  return {
    ...CHARTE_DEFAUT,
    version: '2027-1',
    taches: informer ? { ...taches, 'informer-menage': informer } : taches,
    ...reste,
  };
};
export const surCharte = (nom: string, corps: object, acteur = pilote): Geste => ({
  acteur,
  agregat: 'charte',
  id: '2027-1',
  acte: nom,
  corps,
});
/** Prepared and published; it takes effect at the earliest on that day (R0.61). */
export const publier = (nouvelle: Charte): Recit[] => [
  ({ maintenant }) => {
    const jour = dateCayenne(maintenant);
    const enVigueurDu = nouvelle.enVigueurDu > jour ? nouvelle.enVigueurDu : jour;
    return surCharte('PreparerCharte', { contenu: JSON.stringify({ ...nouvelle, enVigueurDu }) });
  },
  surCharte('PublierCharte', {}),
];
export const decider = (corps: object = {}) =>
  surCharte('MigrerDossiers', { motif: 'Délais revus', ...corps });
const parProcedure = (nom: string, migration = 'm3'): Recit => ({
  acteur: PROCEDURE_ACTEUR,
  agregat: 'dossier',
  id: DOSSIER,
  acte: nom,
  corps: { version: '2027-1', migration },
});
export const migrer = parProcedure('MigrerCharte');
export const retablir = parProcedure('RetablirCharte');
export const annuler = surCharte('AnnulerMigration', { migration: 'm3', motif: 'Erreur de délai' });
/** Opened on 2 March 2026, its information due on 1 April (30 days). */
export const ouvert: Recit[] = [...charte, operation('2026-03-02'), ouverture(), procedure];
export const tache = (etat: EtatDossier) => {
  const trouvee = etat.taches.find((t) => t.code === 'informer-menage');
  if (!trouvee) throw new Error('La tâche devrait être ouverte.');
  return trouvee;
};
