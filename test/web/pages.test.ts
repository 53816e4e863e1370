import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { examiner } from './soutien/controles.js';
import { essais } from './soutien/essai.js';
import type { NomRole } from './soutien/onglet.js';
import { monterScene, type Scene } from './soutien/scene.js';
import { tournee } from './soutien/tournee.js';

/** The pages of one role are many, and grow: this only stops a tour that hangs. */
const DELAI_TOURNEE = 900_000;
const ATTENDUES: Readonly<Record<NomRole, readonly string[]>> = {
  Référent: [
    '/taches',
    '/portefeuille',
    '/dossiers',
    '/dossiers/:id',
    '/dossiers/:id?volet=logement',
    '/dossiers/:id?volet=accompagnement',
    '/dossiers/:id?volet=historique',
    '/dossiers/:id/enquete',
  ],
  Pilote: [
    '/tableau',
    '/dossiers',
    '/operations',
    '/operations/:id',
    '/operations/nouvelle',
    '/referents',
    '/referents/:id',
    '/commissions',
    '/questionnaires',
    '/questionnaires/:id',
    '/questionnaires/nouvelle',
    '/logements',
    '/logements/:id',
    '/imports/logements',
    '/propositions',
    '/exports',
    '/echanges',
    '/modeles',
    '/modeles/:id',
  ],
  Bailleur: [
    '/taches',
    '/propositions',
    '/logements',
    '/logements/:id',
    '/logements/nouveau',
    '/imports/logements',
  ],
  Administrateur: ['/administration', '/administration/courriels', '/organisations'],
};
const ROLES = Object.keys(ATTENDUES) as NomRole[];

let scene: Scene;
const essai = essais(() => scene);
const examinees = new Set<string>();

beforeAll(async () => {
  scene = await monterScene({ demo: true });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

describe('chaque page, de lien en lien, sans faute d’accessibilité ni mot de machine, à toutes les largeurs', () => {
  for (const role of ROLES) {
    essai(
      role,
      async (ouvrir) => {
        const onglet = await ouvrir();
        await onglet.entrer(role);
        const { fautes, vues } = await tournee(onglet, examinees);
        expect(fautes).toEqual([]);
        expect(vues).toEqual(expect.arrayContaining([...ATTENDUES[role]]));
      },
      DELAI_TOURNEE,
    );
  }

  essai('l’accueil, pour qui n’est pas connecté', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.aller('/');
    expect(await examiner(onglet)).toEqual([]);
    for (const role of ROLES) await onglet.bouton(role).waitFor();
  });
});
