import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

let service: Service;
let jetons: Jetons;
let bailleur: string;
const SITUATION = {
  ...{ nombrePersonnes: 4, ressourcesMensuelles: 2400, aides: 150, loyer: 400, charges: 40 },
  ...{ handicap: false, surface: 60, statutOccupation: 'locataire' as const },
};
const DANS_UN_MOIS = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const agir = (adresse: string, corps: object, jeton: string) =>
  service.ecrire(`/api/${adresse}`, corps, jeton);
interface Lu {
  readonly [champ: string]: unknown;
  readonly elements: readonly {
    readonly id: string;
    readonly dossier: string;
    readonly logement: { readonly id: string };
    readonly dejaRefuse: string | null;
  }[];
  readonly statut: string;
  readonly operation: string;
  readonly propositions: readonly { readonly etat: string }[];
  readonly echanges: readonly {
    readonly jambes: readonly { readonly dossier: string; readonly quitte: string; readonly entre: string }[];
  }[];
}
const lire = async (chemin: string, jeton = jetons.pilote): Promise<Lu> =>
  JSON.parse((await service.appeler(chemin, { jeton })).texte) as Lu;
const attendre = (reference: string, plus: object = {}) =>
  menageEnAttente(service, jetons, reference, { situation: { ...SITUATION, ...plus } });
async function ouvert(reference: string, mode: string, plus: object = {}): Promise<string> {
  const id = await publier(service, bailleur, reference, plus);
  const { statut, texte } = await agir(
    `logements/${id}/actes/ouvrir-location-choisie`,
    { mode, jusquau: DANS_UN_MOIS },
    bailleur,
  );
  expect([statut, statut === 200 ? '' : texte]).toEqual([200, '']);
  return id;
}

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
});
afterAll(() => service?.fermer());

describe('R4.84 : les candidats d’un logement', () => {
  test('se lisent par priorité ; un autre référent n’y voit personne, un bailleur que leur nombre', async () => {
    const logement = await ouvert('C-1', 'location-choisie');
    const [simple, prioritaire] = [await attendre('P-1'), await attendre('P-2', { dalo: true })];
    for (const dossier of [simple, prioritaire])
      expect(
        (await agir(`dossiers/${dossier}/actes/deposer-candidature`, { logement }, jetons.referent)).statut,
      ).toBe(200);
    const { elements } = await lire(`/api/logements/${logement}/candidats`);
    expect(elements.map((e) => e.dossier)).toEqual([prioritaire, simple]);
    const autre = await service.jeton('referent', { id: 'autre' });
    expect((await lire(`/api/logements/${logement}/candidats`, autre)).elements).toEqual([]);
    expect((await service.appeler(`/api/logements/${logement}/candidats`, { jeton: bailleur })).statut).toBe(
      403,
    );
    const fiche = await lire(`/api/logements/${logement}`, bailleur);
    expect(fiche).toMatchObject({ candidatures: 2, occupe: false });
    expect(JSON.stringify(fiche)).not.toContain(simple);
    const trop = await agir(`dossiers/${simple}/actes/proposer-logement`, { logement }, jetons.referent);
    expect([trop.statut, trop.corps['regle']]).toEqual([409, 'R4.83']);
  });
});

describe('R4.91 : les échanges possibles', () => {
  let [d1, d2, h1, h2] = ['', '', '', ''];
  beforeAll(async () => {
    [d1, d2] = [await attendre('E-1', { nombrePersonnes: 4 }), await attendre('E-2', { nombrePersonnes: 2 })];
    [h1, h2] = [
      await ouvert('H-1', 'bourse-echange', { typologie: 'T2', surface: 45, loyer: 320 }),
      await ouvert('H-2', 'bourse-echange'),
    ];
    for (const [dossier, logement] of [
      [d1, h1],
      [d2, h2],
    ])
      expect(
        (await agir(`dossiers/${dossier}/actes/inscrire-echange`, { logement }, jetons.referent)).statut,
      ).toBe(200);
  });

  test('une famille à l’étroit et un couple trop au large échangent ; rien n’est écrit', async () => {
    const lus = await lire('/api/echanges');
    expect(lus).toMatchObject({ inscrits: 2, optimal: true, echanges: [{ retenu: true }] });
    const jambes = lus.echanges[0]?.jambes ?? [];
    expect(new Map(jambes.map((j) => [j.dossier, [j.quitte, j.entre]]))).toEqual(
      new Map([
        [d1, [h1, h2]],
        [d2, [h2, h1]],
      ]),
    );
    expect(
      (await lire(`/api/dossiers/${d1}/offres?toutes=oui`)).elements.map((o) => o.logement.id),
    ).not.toContain(h2);
    const autre = await service.jeton('referent', { id: 'autre' });
    expect((await lire('/api/echanges', autre)).echanges).toEqual([]);
  });

  /** Each exchange proposed: how it ends, its households and where each stands. */
  const proposes = async (jeton = jetons.pilote) => {
    const { texte } = await service.appeler('/api/echanges/proposes', { jeton });
    const { elements: echanges } = JSON.parse(texte) as {
      readonly elements: readonly {
        readonly issue: string;
        readonly jambes: readonly { readonly dossier: string | null; readonly etat: string }[];
      }[];
    };
    return echanges.map(({ issue, jambes }) => {
      const siennes = [d1, d2].map((d) => jambes.find((j) => j.dossier === d));
      return [issue, siennes.map((j) => j?.dossier), siennes.map((j) => j?.etat)];
    });
  };

  test('R4.103 : un référent ne lit pas les échanges des ménages d’un autre', async () => {
    expect(await proposes(await service.jeton('referent', { id: 'autre' }))).toEqual([]);
  });

  test('R4.92, R4.93, R4.103 : proposé d’une seule écriture, il tombe de même', async () => {
    const dossier = await lire(`/api/dossiers/${d2}`);
    const avec = [{ dossier: d2, logement: h2, operation: dossier.operation }];
    const propose = await agir(`dossiers/${d1}/actes/proposer-echange`, { avec }, jetons.pilote);
    expect([propose.statut, propose.corps.detail]).toEqual([200, undefined]);
    const statuts = async () => [
      (await lire(`/api/logements/${h1}`)).statut,
      (await lire(`/api/logements/${h2}`)).statut,
      (await lire(`/api/dossiers/${d1}`)).propositions[0]?.etat,
      (await lire(`/api/dossiers/${d2}`)).propositions[0]?.etat,
    ];
    expect(await statuts()).toEqual(['reserve', 'reserve', 'proposee', 'proposee']);
    expect((await lire('/api/echanges')).echanges).toEqual([]);
    expect(await proposes()).toEqual([['en-cours', [d1, d2], ['proposee', 'proposee']]]);
    const decline = await agir(
      `dossiers/${d2}/actes/decliner-proposition`,
      { motif: 'Travaux', code: 'travaux' },
      bailleur,
    );
    expect([decline.statut, decline.corps.detail]).toEqual([200, undefined]);
    expect(await statuts()).toEqual(['disponible', 'disponible', 'retiree', 'declinee']);
    expect(await proposes()).toEqual([['tombe', [d1, d2], ['retiree', 'declinee']]]);
  });
});

describe('R4.85 : un réservataire ne lit que les dossiers de son contingent', () => {
  test('dans la liste comme un par un', async () => {
    await service.ecrire(
      '/api/organisations',
      { code: 'ctg', nom: 'CTG', type: 'reservataire' },
      jetons.pilote,
    );
    const ctg = await service.jeton('reservataire', { organisation: 'ctg' });
    const liste = async () => (await lire('/api/dossiers', ctg)).elements.map((d) => d.id);
    const dossier = await attendre('R-1');
    expect(await liste()).toEqual([]);
    expect((await service.appeler(`/api/dossiers/${dossier}`, { jeton: ctg })).statut).toBe(404);
    const logement = await publier(service, bailleur, 'CTG-1', { reservataire: 'ctg' });
    await agir(`dossiers/${dossier}/actes/proposer-logement`, { logement }, jetons.referent);
    expect(await liste()).toEqual([dossier]);
    expect((await service.appeler(`/api/dossiers/${dossier}`, { jeton: ctg })).statut).toBe(200);
    const refus = await agir(`dossiers/${dossier}/actes/refuser-reservation`, { motif: 'hors-critere' }, ctg);
    expect([refus.statut, refus.corps.detail]).toEqual([200, undefined]);
    const offre = (await lire(`/api/dossiers/${dossier}/offres`)).elements.find(
      (o) => o.logement.id === logement,
    );
    expect(offre?.dejaRefuse).toContain('Le réservataire a refusé ce logement');
  });
});
