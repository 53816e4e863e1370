import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idDossier, idLogement } from '../../src/api/requete/identifiants.js';
import type { Personne, Role } from '../../src/domaine/noyau/acteur.js';
import { demarrerService, menage, OPERATION, type Reponse, type Service } from './soutien.js';
import { MEMBRES, AUJOURDHUI, ORGANISATIONS } from './soutien-commissions.js';
import { LOGEMENT, menageEnAttente } from './soutien-rapprochement.js';

const VICTIME = idDossier(OPERATION.code, 'PRO-VICTIME');
const CONJOINT = idDossier(OPERATION.code, 'PRO-CONJOINT');
const REFUGE = idLogement('refuge', 'LOG-SECRET');
/** Nobody who is kept out may read any of these, whatever it asks. */
const SECRETS = [VICTIME, REFUGE, 'PRO-VICTIME', 'LOG-SECRET', 'Cachee', '0694009900', 'ref-victime'];

/** The same life, with the victim and without: what is kept out must not tell one from the other. */
class Monde {
  seance = '';
  private rang = 0;
  private constructor(
    readonly service: Service,
    readonly avecVictime: boolean,
  ) {}

  static async creer(avecVictime: boolean): Promise<Monde> {
    const monde = new Monde(await demarrerService(), avecVictime);
    await monde.vivre();
    return monde;
  }

  jeton = (role: Role, plus: Partial<Personne>) => this.service.jeton(role, plus);

  async faire(chemin: string, corps: object, jeton: string): Promise<string> {
    const cle = { 'idempotency-key': `essai-${(this.rang += 1)}` };
    const { statut, texte, corps: fait } = await this.service.ecrire(chemin, corps, jeton, cle);
    expect([statut < 300, texte]).toEqual([true, expect.any(String)]);
    return fait.id;
  }

  private async vivre(): Promise<void> {
    const pilote = await this.jeton('pilote', { id: 'pil-nomme' });
    const conjoint = await this.jeton('referent', { id: 'ref-conjoint' });
    await this.service.connaitre('pilote', 'pil-nomme');
    await this.faire('/api/operations', OPERATION, pilote);
    for (const o of [...ORGANISATIONS, { code: 'refuge', nom: 'Refuge', type: 'bailleur' }])
      await this.faire('/api/organisations', o, pilote);
    const bailleur = await this.jeton('bailleur', { organisation: 'toucan' });
    const sien = await this.faire('/api/logements', { ...LOGEMENT, reference: 'LOG-LIBRE' }, bailleur);
    await menageEnAttente(this.service, { pilote, referent: conjoint }, 'PRO-CONJOINT', {
      identite: { nom: 'Vang', prenom: 'Tou' },
    });
    await this.faire(`/api/dossiers/${CONJOINT}/actes/proposer-logement`, { logement: sien }, conjoint);
    const id = await this.faire(
      '/api/dossiers',
      menage('PRO-AUTRE', { identite: { nom: 'Ya', prenom: 'Mai' } }),
      pilote,
    );
    this.seance = await this.convoquer(pilote, id);
    if (this.avecVictime) await this.proteger(pilote);
    else this.rang += 10;
    const references = this.avecVictime ? ['PRO-AUTRE', 'PRO-VICTIME'] : ['PRO-AUTRE'];
    const action = { nature: 'permanence', le: '2026-02-02', lieu: 'Cité', participants: 3 };
    const chemin = `/api/operations/${OPERATION.code}/actes/enregistrer-action-concertation`;
    await this.faire(chemin, { ...action, menages: references }, pilote);
  }

  private async convoquer(pilote: string, dossier: string): Promise<string> {
    const corps = { nature: 'cas-specifiques', le: AUJOURDHUI, membres: MEMBRES };
    const seance = await this.faire('/api/commissions', corps, pilote);
    await this.faire(`/api/commissions/${seance}/actes/inscrire-dossier`, { dossier }, pilote);
    return seance;
  }

  private async proteger(pilote: string): Promise<void> {
    const referent = await this.jeton('referent', { id: 'ref-victime' });
    const refuge = await this.jeton('bailleur', { organisation: 'refuge' });
    const identite = { nom: 'Cachee', prenom: 'Lia', telephone: '0694009900' };
    await menageEnAttente(this.service, { pilote, referent }, 'PRO-VICTIME', { identite });
    const acte = (nom: string) => `/api/dossiers/${VICTIME}/actes/${nom}`;
    await this.faire(
      acte('proteger-dossier'),
      { motif: 'Menaces', connaissent: ['pil-nomme'], dossiersEcartes: [CONJOINT] },
      referent,
    );
    await this.faire('/api/logements', { ...LOGEMENT, reference: 'LOG-SECRET' }, refuge);
    await this.faire(acte('proposer-logement'), { logement: REFUGE }, referent);
    await this.faire(`/api/commissions/${this.seance}/actes/inscrire-dossier`, { dossier: VICTIME }, pilote);
  }
}

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

/** Without what differs from one run to the next: instants, correlations, versions, cursors. */
const comparable = ({ statut, texte }: Reponse): readonly [number, string] => [
  statut,
  texte
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/urn:relogement:correlation:[0-9a-f-]+/g, 'correlation')
    .replace(/"version":\d+/g, '"version":0'),
];

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
  const lire = async ({ service, jeton }: Monde, role: Role, plus: Partial<Personne>, chemin: string) =>
    service.appeler(chemin, { jeton: await jeton(role, plus) });

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
        await service.ecrire(acte('decliner-proposition'), { motif: 'Travaux' }, toucan),
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
