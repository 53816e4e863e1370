import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { examiner } from './soutien/controles.js';
import { essais } from './soutien/essai.js';
import { LARGEURS } from './soutien/onglet.js';
import { ecrire } from './soutien/saisie.js';
import { monterScene, type Scene } from './soutien/scene.js';

const DELAI = 240_000;
/** A task comes by itself once the procedure has opened it. */
const PROCEDURE_MS = 45_000;
const NOTE = 'Les ménages sont prévenus ; la voisine traduit.';

let scene: Scene;
const essai = essais(() => scene);
beforeAll(async () => {
  scene = await monterScene({ demo: true });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

describe('une passation en nombre, par les pages', () => {
  essai(
    'R3.55, R3.60, R3.62, R3.63 : le pilote passe le relais, le nouveau référent lit, le pilote annule',
    async (ouvrir) => {
      const pilote = await ouvrir();
      await pilote.entrer('Pilote');
      await pilote.ouvrir('Référents');
      await pilote.titre('Référents');
      await pilote.suivre('Joël Sénéchal', pilote.main);
      await pilote.suivre('Passer le relais de ses dossiers');
      expect(await examiner(pilote)).toEqual([]);
      await pilote.bouton('Voir le partage proposé').click();
      await ecrire(pilote, 'Motif', 'Congé de formation');
      await ecrire(pilote, 'Note de passation', NOTE);
      await pilote.bouton(/^Passer le relais de \d+ dossiers$/).click();
      await pilote.titre('Passation de dossiers');
      await pilote.lit(/^\d+ dossiers transmis/);
      expect(await examiner(pilote)).toEqual([]);

      const nouveau = await ouvrir({ viewport: LARGEURS.telephone });
      await nouveau.entrer('Référent');
      await nouveau.ouvrir('Mes tâches');
      const tache = nouveau.page.getByRole('link', { name: /^Lire la note de passation/ }).first();
      await tache.waitFor({ timeout: PROCEDURE_MS });
      await nouveau.ouvrir('Mon portefeuille');
      await nouveau.lit(/notes de passation à lire/);
      const aLire = nouveau.main.getByRole('alert').getByRole('link').first();
      await aLire.click();
      await nouveau.lit(NOTE);
      await nouveau.suivre('J’ai lu la passation');
      await nouveau.bouton('Prendre connaissance de la passation').click();
      await nouveau.lit(/Note lue par le nouveau référent/);

      await pilote.bouton('Annuler la passation').click();
      await ecrire(pilote, 'Pourquoi l’annuler', 'Formation reportée');
      await pilote.bouton('Annuler la passation').click();
      await pilote.lit('Passation annulée : chaque dossier revient à son ancien référent.');
    },
    DELAI,
  );
});
