import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { demarrerService, OPERATION, type Service } from './soutien.js';
import { DU_JOUR } from '../soutien/jour.js';

const PROJET = '2027-parties';
let service: Service;
let pilote: string;

type Valeur = Record<string, unknown>;
interface Partie {
  readonly cle: string;
  readonly titre: string;
  readonly source: string;
  readonly aValider: boolean;
  readonly changements: number;
}
const url = (suite = '') => `/api/chartes/${PROJET}/parties${suite}`;
const lire = async (chemin: string) => (await service.appeler(chemin, { jeton: pilote })).corps;
const valeurDe = async (cle: string) => (await lire(url(`/${cle}`)))['valeur'] as Valeur;
const modifier = (cle: string, corps: object, jeton = pilote) => service.ecrire(url(`/${cle}`), corps, jeton);
const preparer = (contenu: object) =>
  service.ecrire('/api/chartes', { contenu: JSON.stringify(contenu) }, pilote);

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  expect((await preparer({ ...CHARTE_DEFAUT, version: PROJET })).statut).toBe(201);
});
afterAll(() => service?.fermer());

describe('R0.42 un projet se modifie partie par partie', () => {
  test('chaque partie se lit avec sa source, son formulaire, sa valeur, et revient telle quelle', async () => {
    const parties = (await lire(url())) as never as Partie[];
    expect(parties.map((p) => p.cle)).toEqual(
      expect.arrayContaining(['general', 'delais-suivi', 'motifs-refus', 'regimes', 'cotation', 'pilotage']),
    );
    for (const { cle, source, changements } of parties) {
      expect([cle, changements]).toEqual([cle, 0]);
      expect(source).not.toBe('');
      const { statut, corps } = await modifier(cle, await valeurDe(cle));
      expect([cle, statut, corps['regle']]).toEqual([cle, 422, 'R10.2']);
    }
    expect(parties.find((p) => p.cle === 'cotation')).toMatchObject({ aValider: true });
  });

  test('un délai, un motif, un régime : les autres parties restent, la différence se lit', async () => {
    const delais = await valeurDe('delais-concertation');
    const informer = {
      ...(delais['informer-menage'] as object),
      echeance: { duree: 'P40D', calendrier: 'civil' },
    };
    expect((await modifier('delais-concertation', { ...delais, 'informer-menage': informer })).statut).toBe(
      200,
    );
    const { motifs } = (await valeurDe('motifs-refus')) as { motifs: object[] };
    const nouveau = { code: 'trop-petit', libelle: 'Trop petit', compte: false };
    expect((await modifier('motifs-refus', { motifs: [...motifs, nouveau] })).statut).toBe(200);
    const { differences, enVigueur } = await lire(url('/delais-concertation'));
    expect(enVigueur).toBe(CHARTE_DEFAUT.version);
    expect(differences).toEqual([
      {
        titres: ['Concertation et information', 'Informer le ménage', 'Échéance'],
        avant: '30 jours',
        apres: '40 jours',
      },
    ]);
    const { contenu } = (await lire(`/api/chartes/${PROJET}`)) as never as {
      contenu: typeof CHARTE_DEFAUT;
    };
    expect(contenu.motifsRefus['trop-petit']).toEqual({ libelle: 'Trop petit', compte: false });
    expect(contenu.taches['signer-bail']).toEqual(CHARTE_DEFAUT.taches['signer-bail']);
  });

  test('une tâche laissée vide n’est plus demandée ; ce qu’elle suppose est nommé', async () => {
    const suivi = await valeurDe('delais-suivi');
    const { 'contact-12-mois': _, ...sans } = suivi;
    const refus = await modifier('delais-suivi', sans);
    expect([refus.statut, refus.corps['champ']]).toEqual([422, 'etablir-bilan']);
    const { 'traiter-alerte': __, ...moins } = suivi;
    expect((await modifier('delais-suivi', moins)).statut).toBe(200);
    expect(await valeurDe('delais-suivi')).not.toHaveProperty('traiter-alerte');
  });

  test('une erreur est nommée par son champ ; rien n’est enregistré', async () => {
    const avant = (await lire(`/api/chartes/${PROJET}`))['version'];
    const valeur = (await valeurDe('regimes')) as { regimes: { code: string }[] };
    const faux = valeur.regimes.map((r, i) => (i === 0 ? { ...r, offresDues: 0, silence: 'parfois' } : r));
    const { statut, corps } = await modifier('regimes', { ...valeur, regimes: faux });
    expect(statut).toBe(422);
    expect((corps['erreurs'] as never as { champ: string }[]).map((e) => e.champ)).toEqual(
      expect.arrayContaining(['regimes[0].offresDues', 'regimes[0].silence']),
    );
    const double = [...valeur.regimes, ...valeur.regimes.slice(0, 1)];
    const doublon = await modifier('regimes', { ...valeur, regimes: double });
    expect([doublon.statut, doublon.corps['champ']]).toEqual([422, `regimes[${double.length - 1}].code`]);
    expect((await modifier('regimes', { ...valeur, inconnu: 1 })).statut).toBe(400);
    expect((await modifier('rien', {})).statut).toBe(404);
    expect((await modifier('regimes', valeur, await service.jeton('referent'))).statut).toBe(403);
    expect((await lire(`/api/chartes/${PROJET}`))['version']).toBe(avant);
  });
});

describe('R0.42 un fichier s’exporte et s’importe', () => {
  test('le fichier exporté se prépare sous un autre nom', async () => {
    const { statut, texte, entetes } = await service.appeler(`/api/chartes/${PROJET}/contenu.json`, {
      jeton: pilote,
    });
    expect([statut, entetes.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="charte-2027-parties.json"',
    ]);
    expect((await preparer({ ...JSON.parse(texte), version: '2028-copie' })).statut).toBe(201);
  });

  test('ses erreurs sont nommées par leur section et leur champ, toutes à la fois', async () => {
    const { cotation, ...reste } = CHARTE_DEFAUT;
    const { statut, corps } = await preparer({
      ...reste,
      version: '2028-fausse',
      cotation: { ...cotation, criteres: 'aucun' },
      regimes: {
        ...reste.regimes,
        regimes: reste.regimes.regimes.map((r, i) => (i === 1 ? { ...r, libelle: '' } : r)),
      },
    });
    expect(statut).toBe(422);
    const motifs = (corps['erreurs'] as never as { motif: string }[]).map((e) => e.motif);
    expect(motifs.join('\n')).toContain(
      'Régimes de relogement › Régimes › n° 2 › Libellé doit être un texte',
    );
    expect(motifs.length).toBeGreaterThan(1);
  });

  test('une version publiée ne change plus', async () => {
    const valeur = { ...(await valeurDe('general')), ...DU_JOUR };
    expect((await modifier('general', valeur)).statut).toBe(200);
    const publiee = await service.ecrire(`/api/chartes/${PROJET}/actes/publier-charte`, {}, pilote);
    expect(publiee.statut).toBe(200);
    const { statut, corps } = await modifier('general', { ...valeur, offresAvantCasSpecifique: 4 });
    expect([statut, corps['regle']]).toEqual([409, 'R10.2']);
  });
});
