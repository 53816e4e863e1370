import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { tacheReservee } from '../../src/api/dossiers/reserve.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

type Lu = { readonly faits: readonly { readonly cle: string }[] };
let service: Service;
let pilote: string;
let referent: string;
let autreReferent: string;
let partenaire: string;
let etranger: string;
let id: string;

const AGREMENT = {
  ...{ type: 'ingenierie-sociale', numero: 'R03-1', autorite: 'Préfet de la Guyane' },
  ...{ du: '2020-01-01', au: '2099-12-31' },
};

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent, autreReferent] = [
    await service.jeton('pilote'),
    await service.jeton('referent'),
    await service.jeton('referent', { id: 'autre-referent' }),
  ];
  partenaire = await service.jeton('partenaire', { organisation: 'akati' });
  etranger = await service.jeton('partenaire', { id: 'par-2', organisation: 'autre' });
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (const code of ['akati', 'autre'])
    await service.ecrire('/api/organisations', { code, nom: code.toUpperCase(), type: 'partenaire' }, pilote);
  await service.ecrire('/api/organisations/akati/actes/enregistrer-agrement', AGREMENT, pilote);
  const dalo = { situation: { nombrePersonnes: 4, dalo: true } };
  id = (await service.ecrire('/api/dossiers', menage('ACC-001', dalo), pilote)).corps.id;
  await faire(referent, 'informer-menage', { moyen: 'permanence', par: 'CCAS', langue: 'français' });
  await faire(referent, 'realiser-enquete', enqueteComplete({ situation: { dalo: true } }));
  await faire(pilote, 'valider-enquete', {});
});
afterAll(() => service?.fermer());

const tenter = (jeton: string, acte: string, corps: object) =>
  service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton);
async function faire(jeton: string, acte: string, corps: object): Promise<void> {
  const fait = await tenter(jeton, acte, corps);
  if (fait.statut !== 200) throw new Error(`${acte} : ${fait.texte}`);
}
const lire = async (jeton: string) =>
  JSON.parse((await service.appeler(`/api/dossiers/${id}/accompagnement`, { jeton })).texte) as Record<
    string,
    Record<string, unknown>[]
  >;

describe('the accompaniment of a household, over HTTP', () => {
  test('R3.3 nothing is done in its name before it agrees', async () => {
    const refus = await tenter(referent, 'ouvrir-mesure', { code: '2.4', organisation: 'akati' });
    expect(refus.statut).toBe(409);
    expect(refus.corps).toMatchObject({ regle: 'R3.3' });
    await faire(referent, 'recueillir-consentement', { portee: 'toutes', forme: 'ecrit' });
  });

  test('R3.19 the act of opening offers the catalogue of the charter, and refuses what is not in it', async () => {
    const { texte } = await service.appeler(`/api/dossiers/${id}`, { jeton: referent });
    const { actesPossibles } = JSON.parse(texte) as {
      actesPossibles: {
        acte: string;
        schema: { properties: { code: { enum: string[] }; prescripteur: { enum: string[] } } };
      }[];
    };
    const { schema } = actesPossibles.find((a) => a.acte === 'OuvrirMesure') ?? {
      schema: { properties: { code: { enum: [] }, prescripteur: { enum: [] } } },
    };
    expect(schema.properties.code.enum).toEqual(
      expect.arrayContaining(['1.1', '2.4', '3.6', 'asll', 'ccapex']),
    );
    expect(schema.properties.prescripteur.enum).toContain('ccapex');
    const inconnue = await tenter(referent, 'ouvrir-mesure', { code: '7.7', operateur: 'X' });
    expect(inconnue.statut).toBe(422);
    expect(inconnue.corps).toMatchObject({ regle: 'R3.19', champ: 'code' });
  });

  test('R3.89 a name alone does not carry out a measure that asks for an approval', async () => {
    const nommee = { code: '2.4', operateur: 'Association', prescripteur: 'ccapex', financeur: 'fsl' };
    const refus = await tenter(referent, 'ouvrir-mesure', nommee);
    expect(refus.statut).toBe(422);
    expect(refus.corps).toMatchObject({ regle: 'R3.89', champ: 'organisation' });
  });

  test('R3.18 R3.23 a measure is followed by its operator, and its reports are counted', async () => {
    const ouverture = {
      code: '2.4',
      organisation: 'akati',
      prescripteur: 'ccapex',
      financeur: 'fsl',
      unites: 1,
    };
    await faire(referent, 'ouvrir-mesure', ouverture);
    await faire(referent, 'ouvrir-mesure', { code: 'fsl-acces', operateur: 'Mme Canari' });
    await faire(partenaire, 'rapporter-mesure', {
      mesure: 'm1',
      interventions: 2,
      compteRendu: 'Loyer payé.',
    });
    const { mesures } = await lire(referent);
    expect(mesures).toMatchObject([
      {
        libelle: '2.4 Suivi préventif du ménage logé',
        operateur: 'AKATI',
        prescripteur: 'Commission de coordination de la prévention des expulsions (CCAPEX)',
        faites: 2,
        prevues: 1,
        depassement: true,
        rapports: [{ interventions: 2, texte: 'Loyer payé.' }],
      },
      { operateur: 'Mme Canari', rapports: [] },
    ]);
  });

  test('R3.17 a partner sees and does what was entrusted to it, and nothing else', async () => {
    expect((await lire(partenaire))['mesures']?.map((m) => m['id'])).toEqual(['m1']);
    expect(await lire(etranger)).toMatchObject({ status: 404 });
    const refus = await tenter(etranger, 'rapporter-mesure', { mesure: 'm1', compteRendu: 'x' });
    expect(refus.statut).toBe(404);
    const liste = (jeton: string) => service.appeler('/api/mesures', { jeton });
    expect((await liste(partenaire)).corps.elements).toMatchObject([
      { reference: 'ACC-001', code: '2.4', nomOperateur: 'AKATI', menage: { nom: 'Saint-Fleur' }, faites: 2 },
    ]);
    expect((await liste(etranger)).corps.elements).toEqual([]);
    expect((await liste(pilote)).corps.elements).toHaveLength(2);
    expect((await liste(await service.jeton('bailleur', { organisation: 'siguy' }))).statut).toBe(403);
  });

  test('R3.27 the contract has versions, each signed', async () => {
    const conclu = {
      nature: 'avdl',
      mois: 6,
      intervenant: 'Mme Canari',
      statut: 'bail-glissant',
      financement: 'fsl',
      mesures: ['m1'],
    };
    await faire(referent, 'conclure-contrat', conclu);
    const le = dateCayenne(new Date().toISOString());
    await faire(referent, 'signer-contrat', { partie: 'menage', le, support: 'papier' });
    await faire(referent, 'amender-contrat', { objet: 'Prolongation', mois: 9 });
    const { contrats } = await lire(referent);
    expect(contrats).toMatchObject([
      { version: 1, mois: 6, enVigueur: false, signatures: [{ partie: 'Le ménage' }] },
      {
        version: 2,
        mois: 9,
        enVigueur: true,
        mesures: ['2.4 Suivi préventif du ménage logé'],
        attendues: ['Le ménage', 'Le travailleur social'],
        textes: { intervenant: 'Mme Canari' },
      },
    ]);
  });

  test('R3.33 R3.35 the grid, then what secures a DALO household', async () => {
    const incomplete = await tenter(referent, 'evaluer-acces', {
      reponses: [{ point: 'budget', reponse: 'acquis' }],
    });
    expect(incomplete.corps).toMatchObject({ regle: 'R3.33' });
    const charte = JSON.parse((await service.appeler('/api/chartes/2026-1', { jeton: pilote })).texte) as {
      contenu: { accesLogement: { points: { code: string }[] } };
    };
    const reponses = (reponse: string) =>
      charte.contenu.accesLogement.points.map(({ code: point }) => ({
        point,
        reponse: point === 'budget' ? reponse : 'acquis',
      }));
    await faire(referent, 'evaluer-acces', { reponses: reponses('manque') });
    await faire(partenaire, 'evaluer-acces', { reponses: reponses('acquis') });
    const { evaluations } = await lire(referent);
    expect(evaluations).toMatchObject([
      {
        resultat: 'pret-avec-mesures',
        manquants: ['Le budget du ménage est tenu'],
        mesures: [{ code: '2.4' }],
      },
      {
        resultat: 'pret',
        changements: [{ libelle: 'Le budget du ménage est tenu', avant: 'manque', apres: 'acquis' }],
      },
    ]);
    await faire(referent, 'proposer-securisation', { mesures: ['garantie-fsl'] });
    await faire(pilote, 'decider-securisation', { retenues: ['garantie-fsl'], motif: 'Accord du FSL' });
    expect((await lire(pilote))['securisations']).toMatchObject([{ retenues: [{ code: 'garantie-fsl' }] }]);
  });

  test('R3.40 a path of its own is read by who follows the household alone', async () => {
    await faire(referent, 'recueillir-consentement', { portee: 'specifique', forme: 'oral' });
    await faire(referent, 'ouvrir-parcours-specifique', { nature: 'troubles-psychiques', partenaire: 'cmp' });
    expect((await lire(referent))['parcours']).toMatchObject([
      { detail: { libelle: 'Troubles psychiques' } },
    ]);
    const texte = (await service.appeler(`/api/dossiers/${id}/accompagnement`, { jeton: pilote })).texte;
    expect(texte).not.toMatch(/psych|CMP/i);
    expect(JSON.parse(texte)).toMatchObject({ parcours: [{ detail: null }] });
  });

  test('R3.122 that there is one, its dates and its agreement are not for who does not follow the household', async () => {
    for (const jeton of [autreReferent, partenaire]) {
      const { parcours, consentements } = await lire(jeton);
      expect(parcours).toEqual([]);
      expect(consentements).toMatchObject([{ portee: 'toutes' }]);
      for (const chemin of ['/historique', '/accompagnement']) {
        const { texte } = await service.appeler(`/api/dossiers/${id}${chemin}`, { jeton });
        expect(texte).not.toMatch(/sp[ée]cifique/i);
      }
      const dossier = JSON.parse((await service.appeler(`/api/dossiers/${id}`, { jeton })).texte) as Lu;
      expect(dossier.faits.map((f) => f.cle)).not.toContain('consentement');
    }
    expect(tacheReservee('suivre-parcours-specifique.p1@12')).toBe(true);
    expect(tacheReservee('suivre-parcours@12')).toBe(false);
    const sien = await service.appeler(`/api/dossiers/${id}/historique`, { jeton: referent });
    expect(sien.texte).toContain('Parcours spécifique ouvert');
  });

  test('R3.161, R3.145 an orientation, and the measures, are for who follows the household and the pilot; another is told so', async () => {
    const [situation] = CHARTE_DEFAUT.orientations.situations;
    await faire(referent, 'orienter-menage', { situation: situation?.code });
    const lues = await Promise.all([referent, pilote, autreReferent].map(lire));
    expect(lues.map((lu) => lu['orientations']?.length)).toEqual([1, 1, 0]);
    expect(lues[0]?.['orientations']).toMatchObject([{ situation: situation?.libelle }]);
    expect(lues.map((lu) => lu['mesures']?.length)).toEqual([2, 2, 0]);
    expect(lues[2]).toMatchObject({ reserve: true, desaccords: [], contrats: [] });
    const { texte } = await service.appeler(`/api/dossiers/${id}/historique`, { jeton: autreReferent });
    expect(texte).not.toMatch(/MesureOuverte|MenageOriente/);
  });

  test('what was written freely is for who carries the journey', async () => {
    const lu = await lire(autreReferent);
    expect(JSON.stringify(lu)).not.toMatch(/Canari|Loyer payé/);
  });

  test('R3.16 an agreement taken back stops what was done in its name', async () => {
    await faire(referent, 'retirer-consentement', { consentement: 'c1' });
    const refus = await tenter(partenaire, 'rapporter-mesure', { mesure: 'm1', compteRendu: 'x' });
    expect(refus.corps).toMatchObject({ regle: 'R3.3' });
    expect((await lire(referent))['mesures']).toMatchObject([{ accord: false }, { accord: false }]);
    await faire(partenaire, 'terminer-mesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' });
    expect((await lire(referent))['mesures']?.[0]).toMatchObject({
      terminee: true,
      issue: 'Mise en place d’une veille',
    });
  });
});
