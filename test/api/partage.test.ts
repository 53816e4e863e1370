import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idDossier } from '../../src/api/requete/identifiants.js';
import { OPERATION } from './soutien.js';
import { comparable, CONJOINT, Monde, VICTIME } from './soutien-protection.js';

const INCONNU = idDossier(OPERATION.code, 'N-EXISTE-PAS');
const NOTE = { motif: 'Départ', note: 'Tout est dit' };

describe('un partage proposé', () => {
  let avec: Monde;
  let sans: Monde;
  beforeAll(async () => {
    avec = await Monde.creer(true);
    sans = await Monde.creer(false);
    for (const { service } of [avec, sans]) {
      await service.connaitre('referent', 'ref-victime', 'ref-conjoint', 'ref-tiers');
      await service.connaitre('pilote', 'pil-nomme', 'pil-autre');
    }
  });
  afterAll(async () => {
    await avec?.service.fermer();
    await sans?.service.fermer();
  });

  const partager = async ({ service, jeton }: Monde, pilote: string, de: string, vers: string[]) =>
    service.ecrire(`/api/referents/${de}/repartition`, { vers }, await jeton('pilote', { id: pilote }));

  test('R3.148 ne nomme pas qui la protection écarte : un autre, sinon personne, et la ligne dit la règle', async () => {
    const deux = await partager(avec, 'pil-nomme', 'ref-victime', ['ref-conjoint', 'ref-tiers']);
    expect(deux.corps.elements).toMatchObject([{ dossier: VICTIME, a: 'ref-tiers', regle: null }]);
    const seul = await partager(avec, 'pil-nomme', 'ref-victime', ['ref-conjoint']);
    expect(seul.corps.elements).toMatchObject([
      { dossier: VICTIME, a: null, nomA: null, regle: 'R8.22', motif: expect.stringContaining('écarte') },
    ]);
    const autre = await partager(avec, 'pil-nomme', 'ref-conjoint', ['ref-victime']);
    expect(autre.corps.elements).toMatchObject([{ dossier: CONJOINT, a: null, regle: 'R8.26' }]);
    const lignes = [{ dossier: VICTIME, a: 'ref-conjoint' }];
    const pilote = await avec.jeton('pilote', { id: 'pil-nomme' });
    const passer = await avec.service.ecrire(
      '/api/referents/ref-victime/passation',
      { ...NOTE, lignes },
      pilote,
    );
    expect(passer.corps['resultats']).toMatchObject([{ fait: false, regle: 'R8.22' }]);
  });

  test('R3.148, R8.27 à qui ne connaît pas le dossier protégé, le partage dit de même qu’il existe ou non', async () => {
    for (const [de, vers] of [
      ['ref-conjoint', ['ref-victime']],
      ['ref-conjoint', ['ref-victime', 'ref-tiers']],
      ['ref-victime', ['ref-conjoint']],
    ] as const) {
      const [un, temoin] = await Promise.all(
        [avec, sans].map((m) => partager(m, 'pil-autre', de, [...vers])),
      );
      if (!un || !temoin) throw new Error('Sans réponse.');
      expect(un.statut).toBe(200);
      expect(comparable(un)).toEqual(comparable(temoin));
      expect(un.texte).not.toContain(VICTIME);
    }
  });

  test('R3.148 n’enregistre rien', async () => {
    const jeton = await avec.jeton('pilote', { id: 'pil-nomme' });
    const lire = async () =>
      (await avec.service.appeler(`/api/dossiers/${VICTIME}`, { jeton })).corps.version;
    const avant = await lire();
    await partager(avec, 'pil-nomme', 'ref-victime', ['ref-tiers']);
    expect(await lire()).toBe(avant);
  });

  test('R3.149 un dossier inconnu a son résultat, les autres le leur ; un identifiant mal formé nomme sa ligne', async () => {
    const jeton = await avec.jeton('pilote', { id: 'pil-nomme' });
    const passer = (lignes: object[]) =>
      avec.service.ecrire('/api/referents/ref-conjoint/passation', { ...NOTE, lignes }, jeton);
    const connu = { dossier: CONJOINT, a: 'ref-tiers' };
    const malForme = await passer([connu, { dossier: 'xyz', a: 'ref-tiers' }]);
    expect([malForme.statut, malForme.corps['regle'], malForme.corps.erreurs?.[0]?.champ]).toEqual([
      422,
      'R3.149',
      'lignes[1].dossier',
    ]);
    const faite = await passer([connu, { dossier: INCONNU, a: 'ref-tiers' }]);
    expect([faite.statut, faite.corps['faits'], faite.corps['refuses']]).toEqual([200, 1, 1]);
    const resultats = faite.corps['resultats'] as { dossier: string }[];
    expect(resultats.find((r) => r.dossier === INCONNU)).toMatchObject({
      ...{ fait: false, issue: 'refusee', reference: null, regle: 'R0.6' },
      motif: expect.stringContaining('n’existe pas'),
    });
    expect(resultats.find((r) => r.dossier === CONJOINT)).toMatchObject({ fait: true });
  });
});
