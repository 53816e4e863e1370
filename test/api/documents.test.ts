import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { direDate } from '../../src/domaine/documents/redactions/dire.js';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { lireDocx, lirePdf } from '../documents/soutien.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

interface Possible {
  readonly modele: string;
  readonly destinataires: readonly {
    readonly code: string;
    readonly possible: boolean;
    readonly regle: string;
  }[];
}

const AUJOURDHUI = dateCayenne(new Date().toISOString());
const DANS_DIX_JOURS = ajouterJours(AUJOURDHUI, 10);

describe('documents d’un dossier', () => {
  let service: Service;
  let referent: string;
  let autre: string;
  let pilote: string;
  let dossier: string;
  const route = (suite = '') => `/api/dossiers/${dossier}/documents${suite}`;
  const telecharger = async (suite: string, jeton = referent) => {
    const reponse = await fetch(service.url + route(suite), {
      headers: { authorization: `Bearer ${jeton}` },
    });
    const octets = Buffer.from(await reponse.arrayBuffer());
    return { statut: reponse.status, entetes: reponse.headers, octets };
  };

  beforeAll(async () => {
    service = await demarrerService();
    pilote = await service.jeton('pilote');
    referent = await service.jeton('referent', { id: 'r1' });
    autre = await service.jeton('referent', { id: 'r2' });
    await service.ecrire('/api/operations', OPERATION, pilote);
    const ouvert = await service.ecrire('/api/dossiers', menage('CAY 2026/014'), referent);
    dossier = ouvert.corps.id;
    await service.connaitre('referent', 'r1');
    await service.ecrire(`/api/dossiers/${dossier}/actes/designer-referent`, { referent: 'r1' }, pilote);
  });
  afterAll(() => service.fermer());

  it('R8.12: tells which can be produced, for whom, and why not the others', async () => {
    const { statut, corps } = await service.appeler(route(), { jeton: referent });
    expect(statut).toBe(200);
    const documents = corps['documents'] as readonly Possible[];
    const dit = (modele: string) => documents.find((d) => d.modele === modele)?.destinataires[0];
    expect(documents.map((d) => d.modele)).toEqual([
      'convocation',
      'proposition',
      'contrat',
      'attestation',
      'bilan',
    ]);
    expect(dit('convocation')).toMatchObject({ code: 'menage', possible: true });
    expect(dit('contrat')).toMatchObject({ possible: false, regle: 'R8.15' });
    expect(dit('proposition')).toMatchObject({ possible: false, regle: 'R8.14' });
    expect(dit('bilan')).toMatchObject({ possible: false, regle: 'R8.16' });
  });

  it('R8.8, R8.12: gives an accessible PDF and a Word file, named by the reference alone', async () => {
    const pdf = await telecharger(`/convocation.pdf?rendezVous=${DANS_DIX_JOURS}T09:30-03:00`);
    expect(pdf.statut).toBe(200);
    expect(pdf.entetes.get('content-type')).toBe('application/pdf');
    expect(pdf.entetes.get('content-disposition')).toBe('inline; filename="convocation-CAY-2026-014.pdf"');
    expect(pdf.entetes.get('cache-control')).toBe('no-store');
    expect(pdf.entetes.get('x-modele-version')).toBe('0');
    expect(pdf.entetes.get('x-empreinte')).toBe(createHash('sha256').update(pdf.octets).digest('hex'));
    const lu = await lirePdf(pdf.octets);
    expect(lu).toMatchObject({ ua: true, balise: true, langue: 'fr' });
    expect(lu.texte).toContain('Guerline Saint-Fleur');
    expect(lu.texte).toContain(direDate(DANS_DIX_JOURS));
    expect(lu.texte).toContain('9 h 30');
    const docx = await telecharger('/attestation.docx');
    expect(docx.entetes.get('content-type')).toMatch(/wordprocessingml/);
    expect(docx.entetes.get('content-disposition')).toBe(
      'attachment; filename="attestation-CAY-2026-014.docx"',
    );
    expect(lireDocx(docx.octets)).toContain('Guerline Saint-Fleur');
  });

  it('R8.18: speaks Haitian Creole and Portuguese, and says that French prevails', async () => {
    expect((await lirePdf((await telecharger('/convocation.pdf?langue=ht')).octets)).texte).toContain(
      'Randevou',
    );
    const portugais = await lirePdf((await telecharger('/convocation.pdf?langue=pt-BR')).octets);
    expect(portugais.langue).toBe('pt-BR');
    expect(portugais.texte).toContain('Traduction à relire par un traducteur');
  });

  it.each([
    ['/contrat.pdf', 409],
    ['/convocation.pdf?destinataire=bailleur', 422],
    ['/attestation.pdf?langue=ht', 422],
    ['/convocation.pdf?langue=de', 400],
    ['/convocation.pdf?rendezVous=demain', 400],
    ['/convocation.pdf?rendezVous=2020-12-01', 422],
    ['/convocation.pdf?rendezVous=2190-12-01', 422],
    ['/convocation.pdf?telephone=demain', 400],
    ['/convocation.pdf?nom=Saint-Fleur', 400],
    ['/convocation.odt', 404],
    ['/pv.pdf', 404],
    ['/..%2f..%2fpapier.json', 404],
    ['/remis/3', 404],
    ['/remis/x', 404],
  ])('%s is refused (%i)', async (suite, statut) => {
    expect((await service.appeler(route(suite), { jeton: referent })).statut).toBe(statut);
  });

  it('R8.12: to nobody but who follows the household', async () => {
    expect((await service.appeler(route(), { jeton: autre })).statut).toBe(403);
    expect((await service.appeler(route('/convocation.pdf'), { jeton: autre })).statut).toBe(403);
    const partenaire = await service.jeton('partenaire', { organisation: 'ADIL' });
    expect((await service.appeler(route('/convocation.pdf'), { jeton: partenaire })).statut).toBe(404);
    const bailleur = await service.jeton('bailleur', { organisation: 'SIGUY' });
    expect((await service.appeler(route('/convocation.pdf'), { jeton: bailleur })).statut).toBe(404);
    const lecteur = await service.jeton('lecteur');
    expect((await service.appeler(route('/convocation.pdf'), { jeton: lecteur })).statut).toBe(403);
    expect((await service.appeler(route('/convocation.pdf'))).statut).toBe(401);
    expect((await service.appeler(route('/convocation.pdf'), { jeton: pilote })).statut).toBe(200);
  });

  it('R8.13: what is handed over is kept, byte for byte, once per key', async () => {
    const cle = { 'idempotency-key': 'remise-1' };
    const corps = { destinataire: 'menage', moyen: 'main-propre' };
    const remise = await service.ecrire(route('/attestation.pdf/remise'), corps, referent, cle);
    expect(remise.statut).toBe(201);
    expect(remise.corps).toMatchObject({
      titre: 'Attestation',
      moyen: 'Remis en main propre',
      versionModele: 0,
    });
    const encore = await service.ecrire(route('/attestation.pdf/remise'), corps, referent, cle);
    expect(encore.corps).toEqual(remise.corps);
    const relu = await telecharger(`/remis/${String(remise.corps['numero'])}`);
    expect(createHash('sha256').update(relu.octets).digest('hex')).toBe(remise.corps['empreinte']);
    expect((await lirePdf(relu.octets)).texte).toContain('Saint-Fleur');
    const { corps: liste } = await service.appeler(route(), { jeton: pilote });
    expect(liste['remis']).toEqual([remise.corps]);
    const histoire = await service.appeler(`/api/dossiers/${dossier}/historique`, { jeton: referent });
    expect(histoire.texte).toContain('Document remis : Attestation (Le ménage)');
    expect(histoire.texte.includes('JVBERi0')).toBe(false);
  });

  it('R8.51, R8.52: hands over no impossible appointment, and sends no e-mail without an address', async () => {
    const remettre = (corps: object) =>
      service.ecrire(
        route('/convocation.pdf/remise'),
        { destinataire: 'menage', moyen: 'main-propre', ...corps },
        referent,
      );
    for (const rendezVous of ['2020-12-01', '2190-12-01', `${DANS_DIX_JOURS.slice(0, 4)}-02-31`])
      expect((await remettre({ rendezVous })).corps).toMatchObject({ regle: 'R8.51', champ: 'rendezVous' });
    expect((await remettre({ rendezVous: 'demain' })).statut).toBe(422);
    expect((await remettre({ moyen: 'courriel' })).corps).toMatchObject({
      regle: 'R8.52',
      champ: 'courriel',
    });
    const jourSeul = await remettre({
      ...{ rendezVous: DANS_DIX_JOURS, lieu: 'Mairie annexe', telephone: '05 94 00 00 00' },
      ...{ moyen: 'courriel', courriel: 'menage@exemple.gf' },
    });
    expect(jourSeul.statut).toBe(201);
    const { texte } = await lirePdf((await telecharger(`/remis/${String(jourSeul.corps['numero'])}`)).octets);
    expect(texte).toContain(direDate(DANS_DIX_JOURS));
    expect(texte).toContain('Heure : à convenir avec votre référent');
    expect(texte).toContain('Mairie annexe');
    expect(texte).toContain('05 94 00 00 00');
    expect(texte).not.toContain('12 h 00');
  });

  it('R8.13: nobody records a document that the service did not make', async () => {
    const chemin = `/api/dossiers/${dossier}/actes/remettre-document`;
    const faux = { modele: 'contrat', destinataire: 'menage', contenu: 'JVBERi0=' };
    expect((await service.ecrire(chemin, faux, referent)).statut).toBe(404);
    const { texte } = await service.appeler(`/api/dossiers/${dossier}`, { jeton: referent });
    expect(texte).not.toContain('remettre-document');
    const mauvais = await service.ecrire(route('/attestation.pdf/remise'), { moyen: 'pigeon' }, referent);
    expect(mauvais.statut).toBe(422);
    expect(
      (
        await service.ecrire(
          route('/contrat.pdf/remise'),
          { destinataire: 'menage', moyen: 'courrier' },
          referent,
        )
      ).statut,
    ).toBe(409);
  });

  it('R8.50: a convocation is for a household that is followed, an attestation tells that the follow-up is over', async () => {
    const clore = { issue: 'parti-de-lui-meme', le: AUJOURDHUI, preuve: 'Courrier du ménage, clés rendues' };
    const clos = await service.ecrire(`/api/dossiers/${dossier}/actes/clore-dossier`, clore, pilote);
    expect(clos.texte).toContain('version');
    const corps = { destinataire: 'menage', moyen: 'main-propre' };
    const refus = await service.ecrire(route('/convocation.pdf/remise'), corps, referent);
    expect([refus.statut, refus.corps['regle']]).toEqual([409, 'R8.50']);
    const { texte } = await lirePdf((await telecharger('/attestation.pdf')).octets);
    expect(texte).toContain('Ce suivi est terminé. Issue : parti de lui-même.');
    expect(texte).not.toContain('en cours');
  });

  it('R8.12: nothing of an erased household, handed over or not', async () => {
    const remis = (await service.appeler(route(), { jeton: pilote })).corps['remis'] as readonly {
      numero: number;
    }[];
    const efface = await service.ecrire(
      `/api/dossiers/${dossier}/effacement`,
      { motif: 'Demande écrite' },
      pilote,
    );
    expect(efface.statut).toBe(200);
    for (const suite of ['', '/attestation.pdf', `/remis/${remis[0]?.numero}`]) {
      expect((await service.appeler(route(suite), { jeton: pilote })).statut).toBe(410);
    }
    const corps = { destinataire: 'menage', moyen: 'courrier' };
    expect((await service.ecrire(route('/attestation.pdf/remise'), corps, pilote)).statut).toBe(410);
  });
});
