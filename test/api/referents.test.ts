import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
const jetons: Record<string, string> = {};
const dossiers: string[] = [];
const aujourdhui = dateCayenne(new Date().toISOString());
const NOTE = 'Appeler le soir, la voisine traduit.';

const entrer = async (role: string, personne: string) => {
  const corps = { role, personne };
  return (await service.appeler('/api/demo/jeton', { methode: 'POST', corps })).corps.jeton;
};
const lire = (chemin: string, qui: string) => service.appeler(chemin, { jeton: jetons[qui] ?? '' });
const ecrire = (chemin: string, corps: object, qui: string, entetes = {}) =>
  service.ecrire(chemin, corps, jetons[qui] ?? '', entetes);
const agir = (rang: number, acte: string, corps: object, qui: string) =>
  ecrire(`/api/dossiers/${dossiers[rang]}/actes/${acte}`, corps, qui);

beforeAll(async () => {
  service = await demarrerService();
  for (const qui of ['ref-a', 'ref-b', 'ref-c']) jetons[qui] = await entrer('referent', qui);
  pilote = await entrer('pilote', 'pil-a');
  jetons['pil-a'] = pilote;
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (const n of [1, 2, 3, 4]) {
    const { corps } = await service.ecrire('/api/dossiers', menage(`RFT-${n}`), pilote);
    dossiers.push(corps.id);
    const { statut } = await agir(n - 1, 'designer-referent', { referent: 'ref-a' }, 'pil-a');
    expect(statut).toBe(200);
  }
});
afterAll(() => service?.fermer());

const fiche = async (id: string) =>
  (await lire('/api/referents', 'pil-a')).corps.elements.find((r) => r.id === id);

describe('GET /api/referents', () => {
  test('R3.50 le pilote voit la charge de chacun, même sans dossier ; les autres n’ont que la leur', async () => {
    expect(await fiche('ref-a')).toMatchObject({ dossiers: 4, charge: 2, plafond: 40, surcharge: false });
    expect(await fiche('ref-c')).toMatchObject({ dossiers: 0, charge: 0 });
    expect((await lire('/api/referents', 'ref-a')).statut).toBe(403);
    expect((await lire('/api/referents/moi', 'ref-a')).corps).toMatchObject({ id: 'ref-a', dossiers: 4 });
    expect((await lire('/api/referents/ref-b', 'ref-a')).statut).toBe(404);
    expect((await lire('/api/referents/personne', 'pil-a')).statut).toBe(404);
    const { corps } = await lire('/api/referents/moi/portefeuille', 'ref-a');
    expect(corps.elements.map((d) => d.reference)).toEqual(['RFT-1', 'RFT-2', 'RFT-3', 'RFT-4']);
  });

  test('R3.51 un référent est proposé : le moins chargé', async () => {
    const { corps } = await lire('/api/referents/proposition?commune=Matoury', 'pil-a');
    expect(corps.elements.at(-1)).toMatchObject({ id: 'ref-a' });
    expect((await lire('/api/referents/proposition', 'pil-a')).statut).toBe(400);
  });
});

describe('un inconnu', () => {
  test('R3.52, R3.80, R8.25, R8.90 n’est ni référent, ni relais, ni pilote d’un dossier protégé ; rien n’est enregistré', async () => {
    const version = async () => (await lire(`/api/dossiers/${dossiers[0]}`, 'pil-a')).corps.version;
    const avant = await version();
    const tenter = async (acte: string, corps: object, qui = 'pil-a') => {
      const r = await agir(0, acte, corps, qui);
      return [r.statut, r.corps['regle'], r.corps.erreurs?.[0]?.champ];
    };
    for (const a of ['xyz', 'pil-a'])
      expect(await tenter('transmettre-referent', { a, motif: 'Départ', note: NOTE })).toEqual([
        422,
        'R3.52',
        'a',
      ]);
    const partant = {
      reference: 'RFT-9',
      identite: { nom: 'Ho', prenom: 'Lan' },
      personnes: 1,
      motif: 'Part',
    };
    expect(await tenter('decohabiter', { ...partant, referent: 'xyz' }, 'ref-a')).toEqual([
      422,
      'R3.80',
      'referent',
    ]);
    const seul = { motif: 'Menaces', connaissent: ['ref-b'] };
    expect(await tenter('proteger-dossier', seul, 'ref-a')).toEqual([422, 'R8.25', 'connaissent']);
    const malEcrite = { motif: 'Menaces', connaissent: ['pil-a'], personnesEcartees: ['ref-b', 'xyz'] };
    expect(await tenter('proteger-dossier', malEcrite, 'ref-a')).toEqual([
      ...[422, 'R8.90', 'personnesEcartees[1]'],
    ]);
    expect(await version()).toBe(avant);
    const { corps } = await ecrire('/api/dossiers', menage('RFT-5'), 'pil-a');
    const designe = await ecrire(
      `/api/dossiers/${corps.id}/actes/designer-referent`,
      { referent: 'xyz' },
      'pil-a',
    );
    expect([designe.statut, designe.corps['regle']]).toEqual([422, 'R3.80']);
  });
});

describe('une passation', () => {
  test('R3.56, R3.53 l’ancien référent lit, n’agit plus ; le nouveau lit la note', async () => {
    const corps = { a: 'ref-b', motif: 'Équilibre', note: NOTE };
    expect((await agir(0, 'transmettre-referent', corps, 'pil-a')).statut).toBe(200);
    const vu = await lire(`/api/dossiers/${dossiers[0]}`, 'ref-a');
    expect(vu.corps['menage']).not.toBeNull();
    expect(vu.corps['lectureJusquau']).toEqual(expect.any(String));
    expect(vu.texte).toContain(NOTE);
    const refus = await agir(0, 'ajouter-note', { note: 'Encore' }, 'ref-a');
    expect([refus.statut, refus.corps['regle']]).toEqual([403, 'R3.1']);
    const liste = await lire('/api/dossiers?recherche=RFT-1', 'ref-a');
    expect(liste.corps.elements[0]?.['menage']).not.toBeNull();
    const etranger = await lire(`/api/dossiers/${dossiers[0]}`, 'ref-c');
    expect([etranger.corps['menage'], etranger.corps['passation']]).toEqual([null, null]);
    expect(etranger.texte).not.toContain(NOTE);
    expect((await agir(0, 'lire-passation', {}, 'ref-b')).statut).toBe(200);
  });

  test('R3.55 en nombre : proposée, faite avec un résultat par dossier, reprise sans rien refaire', async () => {
    const partage = await ecrire('/api/referents/ref-a/repartition', { vers: ['ref-b', 'ref-c'] }, 'pil-a');
    const lignes = partage.corps.elements.map(({ dossier, a }) => ({ dossier, a }));
    expect(lignes.map((l) => l.dossier).sort()).toEqual(dossiers.slice(1).sort());
    expect(new Set(lignes.map((l) => l.a))).toEqual(new Set(['ref-b', 'ref-c']));
    const demande = {
      motif: 'Départ',
      note: NOTE,
      lignes: [...lignes, { dossier: dossiers[0], a: 'ref-c' }],
    };
    const cle = { 'idempotency-key': 'passation-1' };
    const faire = () => ecrire('/api/referents/ref-a/passation', demande, 'pil-a', cle);
    const un = await faire();
    expect(un.corps).toMatchObject({ faits: 3, refuses: 1 });
    const parDossier = un.corps['resultats'] as { dossier: string; fait: boolean }[];
    expect(parDossier.find((r) => r.dossier === dossiers[0])).toMatchObject({ fait: false, regle: 'R3.52' });
    expect((await faire()).corps).toMatchObject({ faits: 3, refuses: 1 });
    expect(await fiche('ref-a')).toMatchObject({ dossiers: 0 });
    const inconnu = { ...demande, lignes: [{ dossier: dossiers[1], a: 'bailleur-x' }] };
    const refus = await ecrire('/api/referents/ref-a/passation', inconnu, 'pil-a');
    expect([refus.statut, refus.corps['regle']]).toEqual([422, 'R3.52']);
    const double = { ...demande, lignes: [lignes[0], lignes[0]] };
    expect((await ecrire('/api/referents/ref-a/passation', double, 'pil-a')).statut).toBe(422);
    const autre = await ecrire(
      '/api/referents/ref-a/passation',
      { ...demande, motif: 'Autre' },
      'pil-a',
      cle,
    );
    expect([autre.statut, autre.corps['regle']]).toEqual([422, 'R8.2']);
  });

  test('R3.60, R3.62 son avancement se lit ; annulée, chaque dossier revient, une fois', async () => {
    const { elements } = (await lire('/api/referents/ref-a/passations', 'pil-a')).corps;
    expect(elements).toMatchObject([{ nombre: 4, faits: 3, refuses: 1, restants: 0, terminee: true }]);
    const [{ id } = { id: '' }] = elements;
    const detail = (await lire(`/api/referents/ref-a/passations/${id}`, 'pil-a')).corps;
    expect(detail).toMatchObject({ faits: 3, refuses: 1 });
    expect(detail['resultats']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ reference: 'RFT-1', issue: 'refusee', regle: 'R3.52' }),
      ]),
    );
    expect((await lire('/api/referents/ref-a/passations/inconnue', 'pil-a')).statut).toBe(404);
    expect((await lire('/api/referents/ref-a/passations', 'ref-a')).statut).toBe(403);
    const chemin = `/api/referents/ref-a/passations/${id}/annulation`;
    const annulee = await ecrire(chemin, { motif: 'Le référent reste' }, 'pil-a');
    expect(annulee.corps).toMatchObject({ faits: 3, refuses: 0 });
    expect(await fiche('ref-a')).toMatchObject({ dossiers: 3 });
    const encore = await ecrire(chemin, { motif: 'Encore' }, 'pil-a');
    expect([encore.statut, encore.corps['regle']]).toEqual([409, 'R3.62']);
    const relance = { passation: id };
    const dite = await ecrire('/api/referents/ref-a/actes/relancer-passation', relance, 'pil-a');
    expect([dite.statut, dite.texte]).toEqual([200, expect.any(String)]);
  });
});

describe('une absence', () => {
  const absence = { du: aujourdhui, au: ajouterJours(aujourdhui, 5), delegue: 'ref-a' };
  test('R3.57, R3.59 le remplaçant voit les tâches et agit, pour l’absent ; fini, il ne le peut plus', async () => {
    expect((await agir(0, 'ajouter-note', { note: 'Moi' }, 'ref-a')).statut).toBe(403);
    const dit = await ecrire('/api/referents/moi/actes/declarer-absence', absence, 'ref-b');
    expect([dit.statut, dit.texte]).toEqual([200, expect.any(String)]);
    expect(await fiche('ref-b')).toMatchObject({ absences: [{ enCours: true, delegue: 'ref-a' }] });
    expect((await agir(0, 'ajouter-note', { note: 'Vu en ton absence' }, 'ref-a')).statut).toBe(200);
    const remplace = (await lire('/api/referents/moi', 'ref-a')).corps['remplace'];
    expect(remplace).toMatchObject([{ id: 'ref-b', enCours: true, au: absence.au }]);
    const siens = await lire('/api/referents/ref-b/portefeuille', 'ref-a');
    expect(siens.corps.elements.map((d) => d.reference)).toContain('RFT-1');
    const autre = { ...absence, delegue: 'ref-c' };
    expect((await ecrire('/api/referents/ref-b/actes/declarer-absence', autre, 'ref-a')).statut).toBe(404);
    const { corps } = await lire(`/api/dossiers/${dossiers[0]}/historique?ordre=recent`, 'pil-a');
    expect(corps.elements[0]?.['acteur']).toBe('referent:ref-a/ref-b');
    expect(JSON.stringify(corps.elements[0]?.['auteur'])).toMatch(/, pour /);
    const vu = (await lire(`/api/dossiers/${dossiers[0]}`, 'ref-a')).corps;
    expect([vu['referent'], vu['remplacant']]).toMatchObject(['ref-b', { id: 'ref-a' }]);
    const fin = await ecrire('/api/referents/ref-b/actes/terminer-absence', { absence: 'a1' }, 'pil-a');
    expect(fin.statut).toBe(200);
    expect((await lire('/api/referents/ref-b/portefeuille', 'ref-a')).statut).toBe(404);
    expect((await agir(0, 'ajouter-note', { note: 'Moi' }, 'ref-a')).statut).toBe(403);
  });

  test('R3.57, R3.58 refusée pour un autre, avec un inconnu, en chaîne', async () => {
    const tenter = async (id: string, corps: object, qui: string) => {
      const r = await ecrire(`/api/referents/${id}/actes/declarer-absence`, corps, qui);
      return [r.statut, r.corps['regle']];
    };
    expect((await tenter('ref-c', absence, 'ref-b'))[0]).toBe(404);
    expect(await tenter('ref-c', { ...absence, delegue: 'inconnu' }, 'pil-a')).toEqual([422, 'R3.57']);
    expect((await tenter('ref-c', absence, 'pil-a'))[0]).toBe(200);
    expect(await tenter('ref-a', { ...absence, delegue: 'ref-b' }, 'pil-a')).toEqual([409, 'R3.58']);
    expect(await tenter('ref-b', { ...absence, delegue: 'ref-c' }, 'pil-a')).toEqual([409, 'R3.58']);
  });
});

describe('le motif d’une protection', () => {
  test('R8.24 ne se lit que sur motif déclaré, et chaque lecture est un fait', async () => {
    const MOTIF = 'Menaces du conjoint au pied de l’immeuble';
    const proteger = { motif: MOTIF, connaissent: ['pil-a'] };
    expect((await agir(3, 'proteger-dossier', proteger, 'pil-a')).statut).toBe(200);
    const chemin = `/api/dossiers/${dossiers[3]}`;
    for (const lu of [await lire(chemin, 'pil-a'), await lire(`${chemin}/historique`, 'pil-a')]) {
      expect(lu.statut).toBe(200);
      expect(lu.texte).not.toContain(MOTIF);
    }
    const lecture = `${chemin}/protection/lecture`;
    const court = await ecrire(lecture, { motif: 'Voir' }, 'pil-a');
    expect([court.statut, court.corps['regle']]).toEqual([422, 'R8.24']);
    const dit = await ecrire(lecture, { motif: 'Préparer la visite avec l’association' }, 'pil-a');
    expect([dit.statut, dit.corps['motif']]).toEqual([200, MOTIF]);
    const histoire = await lire(`${chemin}/historique?ordre=recent`, 'pil-a');
    expect(histoire.corps.elements[0]).toMatchObject({ type: 'ProtectionConsultee', acteur: 'pilote:pil-a' });
  });
});
