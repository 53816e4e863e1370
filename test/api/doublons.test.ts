import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { entete, ligne } from '../imports/soutien.js';
import { demarrerService, mandater, menage, OPERATION, type Corps, type Service } from './soutien.js';

const GUERLINE = {
  nom: 'Saint-Fleur',
  prenom: 'Guerline',
  dateNaissance: '1988-03-04',
  telephone: '0694 12 34 56',
};
const DOUBLE = { nom: 'SAINT FLEUR', prenom: 'guerline', telephone: '+594 694 12 34 56' };
const LHI = { ...OPERATION, code: 'LHI-ESSAI', programme: 'LHI', nom: 'Habitat indigne' };

interface Trouve {
  readonly dossier: { readonly reference: string; readonly menage: { readonly nom: string } | null };
  readonly points: number;
  readonly raisons: readonly string[];
}
const doublonsDe = (corps: Corps) => corps['doublons'] as readonly Trouve[];

describe('households opened twice', () => {
  let service: Service;
  let pilote: string;
  let referent: string;
  const ids = new Map<string, string>();

  const ouvrir = async (reference: string, plus: object) => {
    const { statut, corps } = await service.ecrire('/api/dossiers', menage(reference, plus), pilote);
    expect(statut).toBe(201);
    ids.set(reference, corps.id);
    return corps.id;
  };
  const lire = async (id: string, chemin = '', jeton = pilote) =>
    (await service.appeler(`/api/dossiers/${id}${chemin}`, { jeton })).corps;
  const agir = (id: string, acte: string, corps: object, jeton = pilote) =>
    service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton);
  const paires = async (jeton = pilote) => {
    const { corps } = await service.appeler('/api/doublons', { jeton });
    return corps.elements.map(({ a, b }) =>
      [a, b]
        .map((d) => (d as Trouve['dossier']).reference)
        .sort()
        .join(),
    );
  };
  const importer = (csv: string, essai = false) => {
    const formulaire = new FormData();
    formulaire.set('fichier', new Blob([csv]), 'menages.csv');
    return service.appeler(`/api/imports/menages${essai ? '?essai=oui' : ''}`, {
      methode: 'POST',
      jeton: pilote,
      octets: formulaire,
      entetes: { 'idempotency-key': randomUUID() },
    });
  };

  beforeAll(async () => {
    service = await demarrerService();
    pilote = await service.jeton('pilote');
    referent = await service.jeton('referent');
    for (const operation of [OPERATION, LHI])
      expect((await service.ecrire('/api/operations', operation, pilote)).statut).toBe(201);
    await ouvrir('A-1', { identite: GUERLINE });
    await ouvrir('B-1', { identite: DOUBLE, operation: LHI.code });
    await ouvrir('C-1', { identite: { nom: 'Autre', prenom: 'Paul', telephone: '0694123456' } });
  });
  afterAll(() => service.fermer());

  it('R2.7, R2.51: signalled between two operations, on both dossiers and to the pilot, with the reasons', async () => {
    const [trouve, ...reste] = doublonsDe(await lire(ids.get('A-1') ?? '', '/doublons'));
    expect(reste).toEqual([]);
    expect(trouve).toMatchObject({
      dossier: { reference: 'B-1', nomOperation: 'Habitat indigne', menage: { nom: 'SAINT FLEUR' } },
      points: 100,
      raisons: ['même téléphone', 'mêmes nom et prénom'],
    });
    expect(doublonsDe(await lire(ids.get('B-1') ?? '', '/doublons'))).toHaveLength(1);
    expect(await paires()).toEqual(['A-1,B-1']);
  });

  it('R2.50: looked for before opening, and nothing is written', async () => {
    const chercher = (corps: object) =>
      service.appeler('/api/doublons/recherche', { methode: 'POST', corps, jeton: pilote });
    const { statut, corps } = await chercher({ nom: 'Guerline', prenom: 'Saintfleur' });
    expect(statut).toBe(200);
    expect(
      doublonsDe(corps)
        .map((d) => d.dossier.reference)
        .sort(),
    ).toEqual(['A-1', 'B-1']);
    expect(doublonsDe((await chercher({ nom: 'Inconnu', prenom: 'Jean' })).corps)).toEqual([]);
    expect((await chercher({ nom: 'Seul' })).statut).toBe(422);
  });

  it('R2.7: the report of an import says it, for the base and for the file itself', async () => {
    const neuve = { operation: OPERATION.code, date_naissance: '', telephone: '' };
    const csv = [
      entete(),
      ligne({ ...neuve, reference: 'I-1' }),
      ligne({
        ...neuve,
        reference: 'I-2',
        nom: 'Durand',
        prenom: 'Paul',
        numero_unique: '973012012345678901',
      }),
      ligne({
        ...neuve,
        reference: 'I-3',
        nom: 'Dupond',
        prenom: 'Luc',
        numero_unique: '973 0120 1234 567 8901',
      }),
    ].join('\n');
    for (const essai of [true, false]) {
      const { corps } = await importer(csv, essai);
      expect(corps).toMatchObject({ acceptees: 3 });
      const motifs = (corps['avertissements'] as readonly { ligne: number; motif: string }[]).filter((a) =>
        a.motif.includes('R2.7'),
      );
      expect(motifs).toContainEqual({
        ...{ ligne: 2, champ: 'nom' },
        motif: 'ressemble au dossier A-1 (Essai) : mêmes nom et prénom (R2.7)',
      });
      expect(motifs).toContainEqual({
        ...{ ligne: 4, champ: 'nom' },
        motif: 'ressemble à la ligne 3 : même NUD (R2.7)',
      });
    }
  });

  it('R2.58: nothing of another territory, nothing to who has no business there', async () => {
    const ailleurs = await service.jeton('pilote', { territoire: ['Cayenne'] });
    expect(await paires(ailleurs)).toEqual([]);
    const bailleur = await service.jeton('bailleur', { organisation: 'siguy' });
    expect((await service.appeler('/api/doublons', { jeton: bailleur })).statut).toBe(403);
    expect((await service.appeler('/api/doublons', { jeton: pilote })).texte).not.toContain('694123456');
  });

  it('R2.52: set aside, it is not proposed again; taken back, it is', async () => {
    const corps = { dossier: ids.get('B-1'), motif: 'Deux cousines' };
    const deux = async () => (await paires()).filter((p) => p === 'A-1,B-1').length;
    expect((await agir(ids.get('A-1') ?? '', 'ecarter-doublon', corps)).statut).toBe(200);
    expect(await deux()).toBe(0);
    expect(doublonsDe(await lire(ids.get('B-1') ?? '', '/doublons')).map((d) => d.dossier.reference)).toEqual(
      ['I-1'],
    );
    const repris = { dossier: ids.get('A-1'), motif: 'Même personne, vérifié' };
    expect((await agir(ids.get('B-1') ?? '', 'reprendre-doublon', repris)).statut).toBe(200);
    expect(await deux()).toBe(1);
  });

  it('R2.53, R2.55, R0.44: joined, the household counts once; its double stays readable from the kept one', async () => {
    const [garde, absorbe] = [ids.get('A-1') ?? '', ids.get('B-1') ?? ''];
    const compter = async () => {
      const tableau = (await service.appeler('/api/tableau', { jeton: pilote })).corps;
      const evaporation = (await service.appeler('/api/tableau/evaporation', { jeton: pilote })).corps;
      const liste = (await service.appeler('/api/dossiers?total=oui', { jeton: pilote })).corps;
      return { tableau, evaporation, total: liste['total'] as number };
    };
    const avant = await compter();
    const fusion = { dossier: absorbe, motif: 'Même pièce d’identité' };
    expect((await agir(garde, 'fusionner-dossier', fusion)).statut).toBe(200);
    const apres = await compter();
    expect(apres.total).toBe(avant.total - 1);
    const arrives = (corps: Corps) => (corps['total'] as { arrives: number }).arrives;
    expect(arrives(apres.evaporation)).toBe(arrives(avant.evaporation) - 1);
    expect(apres.tableau['clos']).toBe(avant.tableau['clos']);
    expect(await lire(absorbe)).toMatchObject({
      ...{ statut: 'clos', issue: { code: 'fusionne' } },
      liens: { absorbePar: { dossier: garde, reference: 'A-1' } },
    });
    expect(await lire(garde)).toMatchObject({
      liens: { absorbes: [{ dossier: absorbe, reference: 'B-1' }] },
    });
    const histoire = await lire(garde, `/historique?absorbe=${absorbe}`);
    expect(histoire.elements.map((e) => e.type)).toEqual(
      expect.arrayContaining(['DossierOuvert', 'DossierFusionne']),
    );
    const lireAvec = async (jeton: string) => {
      const lu = await service.appeler(`/api/dossiers/${garde}/historique?absorbe=${absorbe}`, { jeton });
      return [lu.statut, lu.corps.elements?.length];
    };
    const adil = await service.jeton('partenaire', { organisation: 'adil' });
    expect(await lireAvec(adil)).toEqual([404, undefined]);
    await mandater(service, garde, pilote, 'adil');
    expect(await lireAvec(adil)).toEqual([200, histoire.elements.length]);
    expect(
      (await service.appeler(`/api/dossiers/${absorbe}/historique?absorbe=${garde}`, { jeton: pilote }))
        .statut,
    ).toBe(404);
    const recherche = (await service.appeler('/api/dossiers?recherche=B-1', { jeton: pilote })).corps;
    expect(recherche.elements.map((e) => e.reference)).toContain('B-1');
    expect((await agir(absorbe, 'rouvrir-dossier', { motif: 'x' })).corps['regle']).toBe('R2.55');
    expect((await agir(garde, 'annuler-fusion', { dossier: absorbe, motif: 'Erreur' })).statut).toBe(200);
    expect((await compter()).total).toBe(avant.total);
    expect(await lire(absorbe)).toMatchObject({ statut: 'ouvert', issue: null, liens: { absorbePar: null } });
  });

  it('R4.70, R4.75, R3.151: a décohabitation opens a dossier of its own, not named by hand; undone, its reference is free', async () => {
    const origine = ids.get('A-1') ?? '';
    const corps = {
      ...{ reference: 'A-1-bis', personnes: 1, motif: 'La fille aînée s’installe' },
      identite: { nom: 'Saint-Fleur', prenom: 'Nadia', telephone: '0694 12 34 56' },
      dossier: randomUUID(),
    };
    expect((await agir(origine, 'decohabiter', corps)).statut).toBe(200);
    const ouvert = await lire(origine);
    const [parti] = (ouvert['liens'] as { decohabitations: { dossier: string }[] }).decohabitations;
    expect(parti?.dossier).not.toBe(corps.dossier);
    const nouveau = await lire(parti?.dossier ?? '');
    expect(nouveau).toMatchObject({
      ...{ reference: 'A-1-bis', operation: OPERATION.code, statut: 'ouvert' },
      liens: { origine: { dossier: origine } },
    });
    expect(
      doublonsDe(await lire(parti?.dossier ?? '', '/doublons')).map((d) => d.dossier.reference),
    ).not.toContain('A-1');
    expect((await agir(origine, 'decohabiter', corps)).corps['regle']).toBe('R0.8');
    expect((await service.ecrire('/api/dossiers', menage('A-1-bis'), pilote)).statut).toBe(409);
    expect(
      (await agir(origine, 'annuler-decohabitation', { dossier: parti?.dossier, motif: 'Elle reste' }))
        .statut,
    ).toBe(200);
    expect(await lire(parti?.dossier ?? '')).toMatchObject({
      statut: 'clos',
      issue: { code: 'decohabitation-annulee' },
    });
    expect((await agir(origine, 'decohabiter', corps)).statut).toBe(200);
    const annule = await lire(parti?.dossier ?? '');
    expect(annule['liens']).toMatchObject({ memeReference: [{ reference: 'A-1-bis' }] });
    expect((await agir(origine, 'decohabiter', corps)).corps['regle']).toBe('R0.8');
  });

  it('a référent sees the pairs of the households they may name, and joins their own only', async () => {
    const autre = await service.jeton('referent', { id: 'autre-referent' });
    for (const reference of ['A-1', 'B-1'])
      expect((await agir(ids.get(reference) ?? '', 'ajouter-note', { note: 'Suivi' }, autre)).statut).toBe(
        200,
      );
    expect(await paires(referent)).not.toContain('A-1,B-1');
    expect(await paires(autre)).toContain('A-1,B-1');
    const fusion = { dossier: ids.get('B-1'), motif: 'x' };
    expect((await agir(ids.get('A-1') ?? '', 'fusionner-dossier', fusion, referent)).corps['regle']).toBe(
      'R3.1',
    );
  });
});
