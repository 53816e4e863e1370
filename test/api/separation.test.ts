import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { idDossier } from '../../src/api/requete/identifiants.js';
import type { Role } from '../../src/domaine/noyau/acteur.js';
import { menage, OPERATION } from './soutien.js';
import { comparable, CONJOINT, lire, Monde, VICTIME } from './soutien-protection.js';
import { LOGEMENT } from './soutien-rapprochement.js';

describe('deux adultes séparés par une protection', () => {
  let avec: Monde;
  let sans: Monde;
  beforeAll(async () => {
    avec = await Monde.creer(true);
    sans = await Monde.creer(false);
  });
  afterAll(async () => {
    await avec?.service.fermer();
    await sans?.service.fermer();
  });

  test('R8.27 ce que le référent et le bailleur de l’autre adulte font chez lui répond de même, et le dossier protégé l’apprend', async () => {
    const faire = async ({ service, jeton }: Monde) => {
      const conjoint = await jeton('referent', { id: 'ref-conjoint' });
      const acte = (nom: string) => `/api/dossiers/${CONJOINT}/actes/${nom}`;
      await service.connaitre('referent', 'ref-suivant', 'ref-victime');
      const refuge = await jeton('bailleur', { organisation: 'refuge' });
      const offre = { ...LOGEMENT, reference: 'LOG-REFUGE-2' };
      const { corps } = await service.ecrire('/api/logements', offre, refuge);
      const toucan = await jeton('bailleur', { organisation: 'toucan' });
      const dits = [
        await service.ecrire(acte('decliner-proposition'), { motif: 'Travaux', code: 'travaux' }, toucan),
        await service.ecrire(acte('proposer-logement'), { logement: corps.id }, conjoint),
        await service.ecrire(acte('confirmer-proposition'), {}, refuge),
        await service.ecrire(
          acte('transmettre-referent'),
          { a: 'ref-suivant', motif: 'Congé', note: 'Tout est dit' },
          conjoint,
        ),
      ];
      return dits.map(comparable);
    };
    const un = await faire(avec);
    expect(un.map(([statut]) => statut)).toEqual([200, 200, 200, 200]);
    expect(un).toEqual(await faire(sans));
    const { corps } = await lire(avec, 'pilote', { id: 'pil-nomme' }, `/api/dossiers/${VICTIME}`);
    expect(corps['protection']).toMatchObject({
      personnesEcartees: expect.arrayContaining([{ id: 'ref-suivant', nom: 'ref-suivant' }]),
      aRevoir: { organisations: [{ id: 'refuge', nom: 'Refuge' }], personnes: [] },
    });
    const histoire = `/api/dossiers/${CONJOINT}/historique`;
    const conjoint = { id: 'ref-suivant' };
    const lus = [avec, sans].map((m) => lire(m, 'referent', conjoint, histoire));
    const [avecElle, sansElle] = (await Promise.all(lus)).map(comparable);
    expect(avecElle).toEqual(sansElle);
    const victime = await avec.jeton('referent', { id: 'ref-victime' });
    const passer = { a: 'ref-suivant', motif: 'Congé', note: 'Tout est dit' };
    const refus = await avec.service.ecrire(
      `/api/dossiers/${VICTIME}/actes/transmettre-referent`,
      passer,
      victime,
    );
    expect([refus.statut, refus.corps['regle']]).toEqual([409, 'R8.22']);
  });

  test('R8.30, R8.31 une absence : refusée à qui connaît le dossier protégé, admise sans un mot pour les autres', async () => {
    const [du = '', au = ''] = [40, 70].map((j) => ajouterJours(dateCayenne(new Date().toISOString()), j));
    const declarer = async ({ service, jeton }: Monde, de: string, delegue: string) => {
      await service.connaitre('referent', de, delegue);
      const corps = { du, au, delegue };
      return service.ecrire(
        `/api/referents/${de}/actes/declarer-absence`,
        corps,
        await jeton('referent', { id: de }),
      );
    };
    const refus = await declarer(avec, 'ref-victime', 'ref-suivant');
    expect([refus.statut, refus.corps['regle']]).toEqual([409, 'R8.30']);
    const [admise, temoin] = [
      await declarer(avec, 'ref-suivant', 'ref-victime'),
      await declarer(sans, 'ref-suivant', 'ref-victime'),
    ];
    expect(admise.statut).toBe(200);
    expect(comparable(admise)).toEqual(comparable(temoin));
    const { corps } = await lire(avec, 'pilote', { id: 'pil-nomme' }, `/api/dossiers/${VICTIME}`);
    expect(corps['protection']).toMatchObject({ aRevoir: { personnes: [{ id: 'ref-victime' }] } });
  });

  test('R8.29 sa référence est libre pour qui ne doit pas le connaître, et prise pour les autres', async () => {
    const corps = menage('PRO-VICTIME', { identite: { nom: 'Ly', prenom: 'Xa' } });
    const ouvrir = async ({ service, jeton }: Monde, id: string) => {
      const r = await service.ecrire('/api/dossiers', corps, await jeton('referent', { id }));
      return [r.statut, r.corps['regle'] ?? null, r.corps.version ?? null];
    };
    expect(await ouvrir(avec, 'ref-victime')).toEqual([409, 'R0.8', null]);
    for (const monde of [avec, sans]) {
      expect(await ouvrir(monde, 'ref-conjoint')).toEqual([201, null, 1]);
      expect(await ouvrir(monde, 'ref-conjoint')).toEqual([409, 'R0.8', null]);
    }
    const { texte } = await lire(
      avec,
      'referent',
      { id: 'ref-conjoint' },
      '/api/dossiers?recherche=PRO-VICTIME',
    );
    expect(texte).not.toContain(VICTIME);
  });

  test('R3.150 deux dossiers de même référence : qui connaît les deux le lit sur chacun, les autres non', async () => {
    const memes = async (monde: Monde, role: Role, id: string, dossier: string) => {
      const { corps } = await lire(monde, role, { id }, `/api/dossiers/${dossier}`);
      return (corps['liens'] as { memeReference: { dossier: string }[] }).memeReference.map((l) => l.dossier);
    };
    const double = idDossier(OPERATION.code, 'PRO-VICTIME', 2);
    expect(await memes(avec, 'pilote', 'pil-nomme', VICTIME)).toEqual([double]);
    expect(await memes(avec, 'pilote', 'pil-nomme', double)).toEqual([VICTIME]);
    expect(await memes(avec, 'referent', 'ref-conjoint', double)).toEqual([]);
    expect(await memes(sans, 'referent', 'ref-conjoint', VICTIME)).toEqual([]);
  });
});
