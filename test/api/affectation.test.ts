import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, OPERATION, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

interface Paire {
  readonly dossier: string;
  readonly logement: string;
}
interface Proposition {
  readonly parPriorite: {
    readonly objectif: number;
    readonly reloges: number;
    readonly paires: readonly Paire[];
  };
  readonly meilleure: Proposition['parPriorite'] & { readonly optimale: boolean };
  readonly differences: readonly { readonly dossier: string; readonly sens: string; readonly dit: string }[];
  readonly sansLogement: readonly { readonly dossier: string; readonly dit: string }[];
  readonly ecartes: readonly { readonly dossier: string }[];
  readonly menages: readonly { readonly dossier: string; readonly points: number }[];
}

const SITUATION = {
  nombrePersonnes: 4,
  ressourcesMensuelles: 1465.5,
  loyer: 410,
  charges: 60,
  aides: 220,
  handicap: false,
};
const MENAGE = {
  operation: OPERATION.code,
  commune: 'Matoury',
  identite: { nom: 'Aboïkoni', prenom: 'Félix' },
  situation: {},
  souhaits: {},
};

let service: Service;
let jetons: Jetons;
let bailleur: string;
let [prioritaire, ordinaire, pauvre] = ['', '', ''];
let [grand, petit] = ['', ''];

const proposer = async (corps: object, jeton = jetons.pilote) => {
  const reponse = await service.appeler('/api/rapprochements/affectation', { methode: 'POST', corps, jeton });
  return { ...reponse, proposition: JSON.parse(reponse.texte) as Proposition };
};

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  const attendre = (reference: string, situation: object, souhaits: object) =>
    menageEnAttente(service, jetons, reference, { situation: { ...SITUATION, ...situation }, souhaits });
  // The first by priority may live in either dwelling, the second in one only.
  prioritaire = await attendre('A-1', { dalo: true }, { communes: ['Matoury'] });
  ordinaire = await attendre('A-2', { nombrePersonnes: 5 }, { communes: ['Matoury'] });
  pauvre = await attendre('A-3', { ressourcesMensuelles: 800 }, { communes: ['Matoury'] });
  grand = await publier(service, bailleur, 'SIG-T4', {});
  petit = await publier(service, bailleur, 'SIG-T3', { typologie: 'T3', surface: 60, commune: 'Cayenne' });
});
afterAll(() => service?.fermer());

describe('R4.39 — POST /api/rapprochements/affectation', () => {
  test('la meilleure reloge plus que l’ordre de priorité, et dit qui y gagne et qui y perd', async () => {
    const { statut, proposition } = await proposer({ dossiers: [ordinaire, prioritaire] });
    expect(statut).toBe(200);
    expect(proposition.parPriorite).toMatchObject({
      reloges: 1,
      paires: [{ dossier: prioritaire, logement: grand }],
    });
    expect(proposition.meilleure).toMatchObject({ reloges: 2, optimale: true });
    expect(proposition.meilleure.objectif).toBeGreaterThan(proposition.parPriorite.objectif);
    expect(proposition.differences).toEqual([
      { dossier: prioritaire, sens: 'perd', dit: expect.stringContaining('au lieu de T4 à Matoury') },
      { dossier: ordinaire, sens: 'gagne', dit: expect.stringContaining('T4 à Matoury') },
    ]);
  });

  test('sans ménages ni logements nommés, tous ; à qui rien ne convient, ce qui le débloquerait', async () => {
    const { proposition } = await proposer({});
    expect(proposition.menages.map((m) => [m.dossier, m.points])).toEqual([
      [prioritaire, 50],
      [ordinaire, 0],
      [pauvre, 0],
    ]);
    const [sans] = proposition.sansLogement;
    expect([sans?.dossier, proposition.sansLogement.length]).toEqual([pauvre, 1]);
    expect(sans?.dit).toMatch(/minoration de 16\s€\/mois/);
  });

  test('rien n’est écrit, et la même demande reçoit la même réponse', async () => {
    const versions = async () =>
      (await service.appeler('/api/dossiers', { jeton: jetons.pilote })).corps.elements.map((d) => d.version);
    const avant = await versions();
    const [une, autre] = [
      await proposer({ dossiers: [prioritaire, ordinaire], logements: [grand, petit] }),
      await proposer({ dossiers: [ordinaire, prioritaire], logements: [petit, grand] }),
    ];
    expect(une.corps).toEqual(autre.corps);
    expect(await versions()).toEqual(avant);
  });

  test('qui n’attend pas de logement est écarté, et c’est dit', async () => {
    const pasPret = (await service.ecrire('/api/dossiers', { ...MENAGE, reference: 'A-9' }, jetons.pilote))
      .corps.id;
    const { proposition } = await proposer({ dossiers: [ordinaire, pasPret] });
    expect(proposition.ecartes.map((e) => e.dossier)).toEqual([pasPret]);
    expect(proposition.menages.map((m) => m.dossier)).toEqual([ordinaire]);
  });

  test.each([
    ['dossiers[0]', () => ({ dossiers: ['3b241101-e2bb-4255-8caf-4136c566a962'] }), 422],
    ['logements[1]', () => ({ logements: [grand, '3b241101-e2bb-4255-8caf-4136c566a962'] }), 422],
    [
      'commission',
      () => ({ dossiers: [ordinaire], commission: '3b241101-e2bb-4255-8caf-4136c566a962' }),
      422,
    ],
    ['autre', () => ({ autre: 1 }), 400],
  ])('une demande fautive nomme %s', async (champ, corps, statut) => {
    const reponse = await proposer(corps());
    expect(reponse.statut).toBe(statut);
    expect(reponse.corps.erreurs.map((e) => e.champ)).toEqual([champ]);
  });

  test('R0.6 le pilote seul', async () => {
    for (const jeton of [jetons.referent, bailleur]) expect((await proposer({}, jeton)).statut).toBe(403);
  });
});

describe('R4.38 — une convention de loyers minorés de l’opération', () => {
  test('elle ouvre au ménage le logement qu’elle couvre', async () => {
    const conclue = await service.ecrire(
      `/api/operations/${OPERATION.code}/actes/conclure-convention`,
      {
        libelle: 'Loyers minorés 2026',
        parties: [{ organisation: 'siguy' }, { nom: 'CACL' }],
        logements: [{ logement: grand, minoration: 16 }],
        du: '2026-01-01',
      },
      jetons.pilote,
    );
    expect(conclue.statut).toBe(200);
    const { corps } = await service.appeler(`/api/dossiers/${pauvre}/offres`, { jeton: jetons.referent });
    const [premiere] = corps.elements;
    expect(premiere).toMatchObject({ logement: { id: grand }, niveau: 'convient' });
    expect(JSON.stringify(premiere)).toContain('Loyers minorés 2026');
  });
});

describe('R4.183 — une recherche en attente', () => {
  const agir = async (acte: string, corps: object, jeton = jetons.referent) => {
    const fait = await service.ecrire(`/api/dossiers/${pauvre}/actes/${acte}`, corps, jeton);
    expect([acte, fait.statut, fait.texte]).toEqual([acte, 200, expect.any(String)]);
  };
  const possibles = async () => {
    const chemin = `/api/logements/${grand}/menages?tous=oui`;
    const { texte } = await service.appeler(chemin, { jeton: jetons.pilote });
    const { elements } = JSON.parse(texte) as { elements: readonly { dossier: string }[] };
    return elements.map((m) => m.dossier);
  };
  const ecartes = async () =>
    (await proposer({ dossiers: [ordinaire, pauvre] })).proposition.ecartes.map((e) => e.dossier);

  test('ôte le ménage des ménages possibles et de l’affectation, jusqu’à sa reprise', async () => {
    expect(await possibles()).toContain(pauvre);
    await agir('proposer-logement', { logement: grand });
    await agir('confirmer-proposition', {}, bailleur);
    await agir('visiter-logement', { avis: 'favorable' });
    await agir('refuser-proposition', { motif: 'indisponible' });
    expect(await possibles()).not.toContain(pauvre);
    expect(await ecartes()).toEqual([pauvre]);
    const chemin = `/api/dossiers/${pauvre}/actes/proposer-logement`;
    const refus = await service.ecrire(chemin, { logement: grand }, jetons.referent);
    expect([refus.statut, refus.corps['regle']]).toEqual([409, 'R4.181']);
    await agir('reprendre-recherche', { motif: 'Rentré plus tôt' });
    expect(await possibles()).toContain(pauvre);
    expect(await ecartes()).toEqual([]);
  });
});
