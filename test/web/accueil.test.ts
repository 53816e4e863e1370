import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { verifierAccessibilite, verifierCadre, verifierLargeur, verifierMots } from './soutien/controles.js';
import { essais } from './soutien/essai.js';
import { monterScene, type Scene } from './soutien/scene.js';

let scene: Scene;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: true });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

describe('l’accueil', () => {
  essai('un bouton par rôle', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    await verifierCadre(onglet);
    await verifierMots(onglet);
    await verifierLargeur(onglet);
    await verifierAccessibilite(onglet);
    expect(1).toBe(1);
  });
});
