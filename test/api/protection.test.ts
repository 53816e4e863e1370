import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idLogement } from '../../src/api/requete/identifiants.js';
import type { Personne, Role } from '../../src/domaine/noyau/acteur.js';
import { OPERATION } from './soutien.js';
import { comparable, CONJOINT, lire, Monde, REFUGE, SECRETS, VICTIME } from './soutien-protection.js';

const ECARTES: readonly (readonly [string, Role, Partial<Personne>])[] = [
  ['le référent de l’autre adulte', 'referent', { id: 'ref-conjoint' }],
  ['un autre référent', 'referent', { id: 'ref-voisin' }],
  ['un pilote qui n’est pas nommé', 'pilote', { id: 'pil-autre' }],
  ['le bailleur de l’autre adulte', 'bailleur', { organisation: 'toucan' }],
  ['un partenaire sans mandat', 'partenaire', { organisation: 'akati' }],
  ['un réservataire', 'reservataire', { organisation: 'ctg' }],
  ['un lecteur', 'lecteur', {}],
];

interface Route {
  readonly chemin: string;
  readonly json: boolean;
}
const VALEURS: Readonly<Record<string, readonly string[]>> = {
  'dossiers/{id}': [VICTIME, CONJOINT],
  'logements/{id}': [REFUGE, idLogement('toucan', 'LOG-LIBRE')],
};

/** Every GET of the contract, with what it may be asked about the victim. */
function routes(document: unknown, seance: string): Route[] {
  const { paths } = document as {
    paths: Record<string, { get?: { responses: Record<string, { content?: Record<string, unknown> }> } }>;
  };
  return Object.entries(paths).flatMap(([chemin, { get }]): Route[] => {
    if (!get) return [];
    const types = Object.keys(get.responses['200']?.content ?? {});
    if (types.includes('text/event-stream') || chemin.startsWith('/api/openapi')) return [];
    const cle = Object.keys(VALEURS).find((v) => chemin.includes(v));
    const remplis = (cle === undefined ? [''] : (VALEURS[cle] ?? [])).map((id) =>
      chemin
        .replace('commissions/{id}', `commissions/${seance}`)
        .replace('dossiers/{id}', `dossiers/${id}`)
        .replace('logements/{id}', `logements/${id}`)
        .replace('operations/{code}', `operations/${OPERATION.code}`)
        .replace('chartes/{version}', 'chartes/2026-1')
        .replace('referents/{id}', 'referents/moi')
        .replace('references/{genre}', 'references/dossier')
        .replace('{id}', VICTIME)
        .replace('{fichier}', 'pv.pdf')
        .replace(/\{[^}]+\}/g, '1'),
    );
    const tous = [...remplis, ...(chemin === '/api/references/{genre}' ? ['/api/references/logement'] : [])];
    return tous.map((c) => ({ chemin: c, json: types.includes('application/json') }));
  });
}

describe('R3.12, R8.21, R8.23 un ménage protégé n’existe pas pour qui ne doit pas le connaître', () => {
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
  test.each(ECARTES)('%s : aucune lecture ne le dit ni ne le laisse déduire', async (_qui, role, plus) => {
    const { corps } = await lire(avec, role, plus, '/api/openapi.json');
    const toutes = routes(corps, avec.seance);
    expect(toutes.length).toBeGreaterThan(60);
    expect(sans.seance).toBe(avec.seance);
    for (const { chemin } of toutes) {
      if (/\/health|\/dev|etat|sante|metrics|administration/.test(chemin)) continue;
      const [un, deux] = [await lire(avec, role, plus, chemin), await lire(sans, role, plus, chemin)];
      for (const secret of SECRETS)
        expect([chemin, un.texte.replaceAll(chemin, '')]).toEqual([
          chemin,
          expect.not.stringContaining(secret),
        ]);
      const binaire = !(un.entetes.get('content-type') ?? '').includes('json');
      // Who reads figures alone reads them whole.
      if (role === 'lecteur') continue;
      if (binaire) expect([chemin, un.statut]).toEqual([chemin, deux.statut]);
      else expect([chemin, ...comparable(un)]).toEqual([chemin, ...comparable(deux)]);
    }
  });

  test.each([
    ['/api/dossiers?recherche=Cachee&total=oui'],
    ['/api/dossiers?recherche=PRO-VICTIME'],
    ['/api/logements?recherche=SECRET'],
    ['/api/logements?statut=reserve'],
    ['/api/references/dossier?recherche=Cachee'],
    ['/api/references/logement?recherche=SECRET'],
    [`/api/references/logement/${REFUGE}`],
    ['/api/taches?pour=referent'],
    ['/api/commissions'],
  ])('%s répond au pilote qui n’est pas nommé comme si le ménage n’existait pas', async (chemin) => {
    const reponses = [avec, sans].map((m) => lire(m, 'pilote', { id: 'pil-autre' }, chemin));
    const [un, deux] = (await Promise.all(reponses)).map(comparable);
    expect(un).toEqual(deux);
  });

  test('les actes aussi : ni inscrire, ni proposer, ni citer, ni effacer', async () => {
    const pilote = await avec.jeton('pilote', { id: 'pil-autre' });
    const conjoint = await avec.jeton('referent', { id: 'ref-conjoint' });
    const tenter = async (chemin: string, corps: object, qui: string) => {
      const r = await avec.service.ecrire(chemin, corps, qui);
      return [r.statut, r.corps['regle'] ?? null, r.corps.detail];
    };
    const inconnu = '3b241101-e2bb-4255-8caf-4136c566a962';
    const memes = async (faire: (id: string) => Promise<unknown>, id: string) =>
      expect(await faire(id)).toEqual(await faire(inconnu));
    const seance = `/api/commissions/${avec.seance}/actes`;
    await memes((dossier) => tenter(`${seance}/inscrire-dossier`, { dossier }, pilote), VICTIME);
    await memes(
      (dossier) => tenter(`${seance}/retirer-dossier`, { dossier, motif: 'Erreur' }, pilote),
      VICTIME,
    );
    await memes(
      (logement) => tenter(`/api/dossiers/${CONJOINT}/actes/proposer-logement`, { logement }, conjoint),
      REFUGE,
    );
    await memes((id) => tenter(`/api/dossiers/${id}/effacement`, { motif: 'Demande' }, pilote), VICTIME);
    await memes((id) => tenter(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'a' }, conjoint), VICTIME);
    await memes(
      (id) => tenter(`/api/logements/${id}/actes/retirer-logement`, { motif: 'a' }, pilote),
      REFUGE,
    );
    await memes((id) => tenter('/api/rapprochements/affectation', { dossiers: [id] }, pilote), VICTIME);
    await memes((id) => tenter('/api/rapprochements/affectation', { logements: [id] }, pilote), REFUGE);
  });

  test('R8.21 qui doit le connaître le lit partout', async () => {
    for (const [role, id] of [
      ['referent', 'ref-victime'],
      ['pilote', 'pil-nomme'],
    ] as const) {
      const { corps } = await lire(avec, role, { id }, `/api/dossiers/${VICTIME}`);
      expect(corps['protection']).toMatchObject({ connaissent: [{ id: 'pil-nomme' }] });
      expect(JSON.stringify(corps)).not.toContain('Menaces');
      expect((await lire(avec, role, { id }, `/api/logements/${REFUGE}`)).statut).toBe(200);
      const { texte } = await lire(avec, role, { id }, '/api/dossiers?recherche=Cachee');
      expect(texte).toContain('PRO-VICTIME');
      expect((await lire(avec, role, { id }, `/api/commissions/${avec.seance}`)).texte).toContain(VICTIME);
    }
    const refuge = await lire(avec, 'bailleur', { organisation: 'refuge' }, `/api/dossiers/${VICTIME}`);
    expect([refuge.statut, refuge.corps['menage'], refuge.corps['protection']]).toEqual([
      200,
      null,
      undefined,
    ]);
  });
});
