import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type ActeLu, type Reponse, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let referent: string;
let id: string;

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent] = [await service.jeton('pilote'), await service.jeton('referent')];
  await service.ecrire('/api/operations', OPERATION, pilote);
  id = (await service.ecrire('/api/dossiers', menage('MAT-001'), pilote)).corps.id;
});
afterAll(() => service?.fermer());

function acteNomme({ corps }: Reponse, nom: string): ActeLu {
  const acte = corps.actesPossibles.find((a) => a.acte === nom);
  if (!acte) throw new Error(`Acte non proposé : ${nom}`);
  return acte;
}

describe('Un acte, de bout en bout', () => {
  test('R0.11 une opération se déclare et se relit', async () => {
    const lue = await service.appeler(`/api/operations/${OPERATION.code}`, { jeton: referent });
    expect(lue.statut).toBe(200);
    expect(lue.corps).toMatchObject({
      code: OPERATION.code,
      communes: OPERATION.communes,
      definieLe: '2026-01-05',
      version: 2,
    });
    const liste = await service.appeler('/api/operations?programme=NPNRU', { jeton: referent });
    expect(liste.corps.elements).toHaveLength(1);
  });

  test('R0.8 la même référence dans la même opération est refusée, ailleurs que par la même clé', async () => {
    const encore = await service.ecrire('/api/dossiers', menage('MAT-001'), pilote);
    expect(encore.statut).toBe(409);
    expect(encore.entetes.get('content-type')).toContain('application/problem+json');
  });

  test('le dossier dit ce que l’appelant peut faire, et la route marche telle quelle', async () => {
    const lu = await service.appeler(`/api/dossiers/${id}`, { jeton: referent });
    expect(lu.entetes.get('etag')).toBe(`"${lu.corps.version}"`);
    const acte = acteNomme(lu, 'InformerMenage');
    expect(acte).toMatchObject({
      methode: 'POST',
      route: `/api/dossiers/${id}/actes/informer-menage`,
      possible: true,
    });
    expect(acte.schema.required).toEqual(['moyen', 'par', 'langue']);
    const fait = await service.ecrire(
      acte.route,
      { moyen: 'permanence', par: 'CCAS', langue: 'créole haïtien' },
      referent,
    );
    expect(fait.statut).toBe(200);
    expect(fait.corps.evenements.map((e) => e.type)).toEqual(['ReferentDesigne', 'MenageInforme']);
    const apres = await service.appeler(`/api/dossiers/${id}`, { jeton: referent });
    expect(apres.corps).toMatchObject({ version: fait.corps.version, referent: 'referent-essai' });
    const empeche = apres.corps.actesEmpeches.find((a) => a.acte === 'InformerMenage');
    expect(empeche).toMatchObject({ regle: 'R1.2', possible: false });
  });

  test('R8.2 même clé et même corps : même réponse ; autre corps : 422', async () => {
    const note = { note: 'Le ménage préfère le matin.' };
    const cle = { 'idempotency-key': 'cle-de-note' };
    const premiere = await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, note, referent, cle);
    const seconde = await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, note, referent, cle);
    expect(premiere.statut).toBe(200);
    expect(seconde.corps).toEqual(premiere.corps);
    const autre = await service.ecrire(
      `/api/dossiers/${id}/actes/ajouter-note`,
      { note: 'Autre.' },
      referent,
      cle,
    );
    expect(autre.statut).toBe(422);
    const autrui = await service.ecrire(
      `/api/dossiers/${id}/actes/ajouter-note`,
      { note: 'Du pilote.' },
      pilote,
      cle,
    );
    expect(autrui.statut).toBe(200);
  });

  test('If-Match : la version lue passe, une version périmée est un 412', async () => {
    const { version } = (await service.appeler(`/api/dossiers/${id}`, { jeton: referent })).corps;
    const ecrire = (etag: string) =>
      service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'Note.' }, referent, {
        'if-match': etag,
      });
    expect((await ecrire(`"${version}"`)).statut).toBe(200);
    expect((await ecrire(`"${version}"`)).statut).toBe(412);
    expect((await ecrire(String(version + 1))).statut).toBe(200);
    expect((await ecrire('W/"3"')).statut).toBe(400);
  });

  test('R0.2 un acte de la procédure est refusé à tout jeton', async () => {
    const refus = await service.ecrire(
      `/api/dossiers/${id}/actes/ouvrir-etape`,
      { etape: 'suivi', occurrence: 1 },
      pilote,
    );
    expect(refus.statut).toBe(403);
    expect(refus.corps).toMatchObject({ regle: 'R0.2', type: 'urn:relogement:regle:R0.2' });
  });

  test('R0.4 un fait saisi après coup garde sa date ; dans le futur, il est refusé', async () => {
    const futur = await service.ecrire(
      `/api/dossiers/${id}/actes/ajouter-note`,
      { note: 'N', survenuLe: '2199-01-01' },
      referent,
    );
    expect(futur.statut).toBe(422);
    expect(futur.corps).toMatchObject({ regle: 'R0.4', champ: 'survenuLe' });
    const illisible = await service.ecrire(
      `/api/dossiers/${id}/actes/ajouter-note`,
      { note: 'N', survenuLe: '2026-02-30' },
      referent,
    );
    expect(illisible.corps.erreurs).toEqual([expect.objectContaining({ champ: 'survenuLe' })]);
  });

  test('l’historique se lit page à page, avec libellé, auteur et cause', async () => {
    const versions: number[] = [];
    let chemin: string | undefined = `/api/dossiers/${id}/historique?limite=2`;
    while (chemin) {
      const page = await service.appeler(chemin, { jeton: referent });
      expect(page.corps.elements.length).toBeLessThanOrEqual(2);
      versions.push(...page.corps.elements.map((e) => e.version));
      chemin = /<([^>]+)>; rel="next"/.exec(page.entetes.get('link') ?? '')?.[1];
    }
    const { version } = (await service.appeler(`/api/dossiers/${id}`, { jeton: referent })).corps;
    expect(versions).toEqual(Array.from({ length: version }, (_, i) => i + 1));
    const premier = (await service.appeler(`/api/dossiers/${id}/historique?limite=1`, { jeton: referent }))
      .corps.elements[0];
    expect(premier).toMatchObject({
      version: 1,
      type: 'DossierOuvert',
      libelle: 'Dossier ouvert',
      acteur: 'pilote:pilote-essai',
      auteur: { type: 'personne', id: 'pilote-essai', role: 'pilote', nom: 'Pilote' },
      cause: null,
    });
  });

  test('sans Temporal on travaille ; le processus dit 503, la santé dit dégradé', async () => {
    const processus = await service.appeler(`/api/dossiers/${id}/processus`, { jeton: referent });
    expect(processus.statut).toBe(503);
    expect(processus.entetes.get('retry-after')).toBe('2');
    const sante = await service.appeler('/health/ready');
    expect(sante.statut).toBe(200);
    expect(sante.corps).toMatchObject({
      statut: 'degrade',
      composants: { postgresql: { etat: 'bon' }, temporal: { etat: 'en panne' } },
    });
  });

  test('R8.4 un ménage s’efface avec un motif ; le dossier reste, sans personne', async () => {
    const autre = (await service.ecrire('/api/dossiers', menage('MAT-099'), pilote)).corps.id;
    const sansMotif = await service.ecrire(`/api/dossiers/${autre}/effacement`, {}, pilote);
    expect(sansMotif.corps.erreurs).toEqual([{ champ: 'motif', motif: 'est obligatoire' }]);
    const efface = await service.ecrire(
      `/api/dossiers/${autre}/effacement`,
      { motif: 'Demande du ménage' },
      pilote,
    );
    expect(efface.statut).toBe(200);
    const lu = await service.appeler(`/api/dossiers/${autre}`, { jeton: pilote });
    expect(lu.corps).toMatchObject({ purge: true, menage: null });
    const acte = await service.ecrire(
      `/api/dossiers/${autre}/actes/ajouter-note`,
      { note: 'Encore' },
      pilote,
    );
    expect(acte.statut).toBe(410);
  });
});
