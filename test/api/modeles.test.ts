import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lireDocx, lirePdf } from '../documents/soutien.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

describe('modèles de documents', () => {
  let service: Service;
  let pilote: string;
  let dossier: string;
  const modele = (suite = '') => `/api/modeles/attestation${suite}`;
  const formulaire = (fichier: string | Buffer | null, champs: Readonly<Record<string, string>>) => {
    const corps = new FormData();
    for (const [nom, valeur] of Object.entries(champs)) corps.set(nom, valeur);
    if (fichier !== null) corps.set('fichier', new Blob([new Uint8Array(Buffer.from(fichier))]), 'modele');
    return corps;
  };
  const poser = (
    fichier: string | Buffer | null,
    champs: Readonly<Record<string, string>>,
    cle = randomUUID(),
  ) =>
    service.appeler(modele('/versions'), {
      methode: 'POST',
      jeton: pilote,
      octets: formulaire(fichier, { motif: 'Nouvelle formule', ...champs }),
      entetes: { 'idempotency-key': cle },
    });
  const octets = async (chemin: string, jeton = pilote) => {
    const reponse = await fetch(service.url + chemin, { headers: { authorization: `Bearer ${jeton}` } });
    return {
      octets: Buffer.from(await reponse.arrayBuffer()),
      entetes: reponse.headers,
      statut: reponse.status,
    };
  };
  const produit = (format: 'pdf' | 'docx') =>
    octets(`/api/dossiers/${dossier}/documents/attestation.${format}`);

  beforeAll(async () => {
    service = await demarrerService();
    pilote = await service.jeton('pilote');
    await service.ecrire('/api/operations', OPERATION, pilote);
    dossier = (await service.ecrire('/api/dossiers', menage('CAY-7'), pilote)).corps.id;
    await service.connaitre('referent', 'r1');
    await service.ecrire(`/api/dossiers/${dossier}/actes/designer-referent`, { referent: 'r1' }, pilote);
  });
  afterAll(() => service.fermer());

  it('R8.10: says the fields that may be written, with an example of each', async () => {
    const { corps } = await service.appeler('/api/modeles/pv', { jeton: pilote });
    const champs = corps['champs'] as readonly { ecrit: string; exemple: string; dans: string | null }[];
    expect(champs).toContainEqual(expect.objectContaining({ ecrit: '{commission.date}', dans: null }));
    expect(champs).toContainEqual(
      expect.objectContaining({ ecrit: '{decision}', dans: 'Dossiers examinés' }),
    );
    expect(champs).toContainEqual(
      expect.objectContaining({ ecrit: '{#quorumAtteint}…{/quorumAtteint}', exemple: 'oui' }),
    );
    const liste = await service.appeler('/api/modeles', { jeton: pilote });
    expect((liste.corps['modeles'] as readonly object[]).length).toBe(7);
  });

  it('R8.11: a text changed by a pilot makes both formats, and the version is kept with who, when, why', async () => {
    const livre = (await octets(modele('/fichier'))).octets.toString();
    const change = livre.replace('La {organisme} atteste', 'La {organisme} certifie par ces lignes');
    expect(change).not.toBe(livre);
    const pose = await poser(change, { genre: 'texte', apres: '0' });
    expect([pose.statut, pose.corps.version]).toEqual([201, 1]);
    const pdf = await produit('pdf');
    expect(pdf.entetes.get('x-modele-version')).toBe('1');
    expect((await lirePdf(pdf.octets)).texte).toContain('certifie par ces lignes');
    expect(lireDocx((await produit('docx')).octets)).toContain('certifie par ces lignes');
    const { corps } = await service.appeler(modele(), { jeton: pilote });
    expect(corps['versions']).toEqual([
      expect.objectContaining({
        version: 1,
        genre: 'texte',
        langue: 'fr',
        motif: 'Nouvelle formule',
        auteur: 'Pilote',
      }),
    ]);
  });

  it('R8.11: a Word file put in makes the Word format alone', async () => {
    const { octets: word } = await octets(modele('/fichier?genre=word'));
    expect((await poser(word, { genre: 'word', apres: '0' })).statut).toBe(201);
    expect((await produit('docx')).entetes.get('x-modele-version')).toBe('1');
    expect(lireDocx((await produit('docx')).octets)).toContain('Guerline Saint-Fleur');
  });

  it('R8.11: back to the shipped model, every version still readable', async () => {
    expect((await poser(null, { genre: 'texte', apres: '1' })).corps.version).toBe(2);
    expect((await poser(null, { genre: 'word', apres: '1' })).corps.version).toBe(2);
    const pdf = await produit('pdf');
    expect(pdf.entetes.get('x-modele-version')).toBe('0');
    expect((await lirePdf(pdf.octets)).texte).not.toContain('certifie');
    expect((await octets(modele('/fichier?version=1'))).octets.toString()).toContain(
      'certifie par ces lignes',
    );
    expect((await octets(modele('/fichier?version=9'))).statut).toBe(404);
  });

  it('R8.11: a former version comes back as a new one, tried as a file is; its example is shown on its own', async () => {
    expect((await poser('# Pour reprendre {menage.nom}', { apres: '2' })).corps.version).toBe(3);
    const reprise = await poser(null, { apres: '3', reprend: '1' });
    expect([reprise.statut, reprise.corps.version]).toEqual([201, 4]);
    expect((await lirePdf((await produit('pdf')).octets)).texte).toContain('certifie par ces lignes');
    const passe = await octets(modele('/apercu?version=3'));
    expect((await lirePdf(passe.octets)).texte).toContain('Pour reprendre Nadia Exemple');
    expect((await octets(modele('/apercu?version=9'))).statut).toBe(404);
    expect((await octets(modele('/apercu?genre=word&format=pdf'))).statut).toBe(400);
    expect((await poser(null, { apres: '4', reprend: '9' })).corps.erreurs).toEqual([
      expect.objectContaining({ champ: 'reprend' }),
    ]);
    expect((await poser('# A', { apres: '4', reprend: '1' })).statut).toBe(400);
    expect((await poser(null, { apres: '4', reprend: '2' })).statut).toBe(400);
  });

  it('R8.11: two who change it at once do not overwrite one another; the same key puts one version in', async () => {
    expect((await poser('# A', { apres: '0' })).statut).toBe(409);
    const cle = randomUUID();
    expect((await poser('# A', { apres: '4' }, cle)).corps.version).toBe(5);
    expect((await poser('# A', { apres: '4' }, cle)).corps.version).toBe(5);
    expect((await poser('# B', { apres: '4' }, cle)).statut).toBe(422);
  });

  it('tries a model without putting it in service', async () => {
    const corps = formulaire('# Essai {menage.nom}', { genre: 'texte' });
    const reponse = await fetch(service.url + modele('/apercu'), {
      method: 'POST',
      headers: { authorization: `Bearer ${pilote}` },
      body: corps,
    });
    expect(reponse.status).toBe(200);
    expect((await lirePdf(Buffer.from(await reponse.arrayBuffer()))).texte).toContain('Essai Nadia Exemple');
    const present = await octets(modele('/apercu'));
    expect((await lirePdf(present.octets)).texte).not.toContain('Essai');
    expect(lireDocx((await octets('/api/modeles/pv/apercu?format=docx')).octets)).toContain('Procès-verbal');
  });

  it('R8.10: names what is wrong in French, and stores nothing', async () => {
    const faux = await poser('# T\n{menage.prenom} {#relogement}x', { apres: '5' });
    expect(faux.statut).toBe(422);
    expect(faux.corps.detail).toMatch(/Ligne 2/);
    const inconnu = await poser('# T\n{menage.prenom}', { apres: '5' });
    expect(inconnu.corps.erreurs).toEqual([
      { champ: 'fichier', motif: expect.stringContaining('« menage.prenom »') },
    ]);
    expect((await poser(Buffer.alloc(3 * 1024 * 1024), { apres: '5' })).statut).toBe(413);
    expect((await poser('MZ', { genre: 'word', apres: '0' })).statut).toBe(422);
    expect((await poser('# T', { apres: '5', motif: '' })).statut).toBe(400);
    expect((await poser('# T', { apres: '5', langue: 'ht' })).statut).toBe(400);
    expect((await service.appeler('/api/modeles/inconnu', { jeton: pilote })).statut).toBe(404);
    const { corps } = await service.appeler(modele(), { jeton: pilote });
    expect((corps['versions'] as readonly object[]).length).toBe(7);
  });

  it('is for pilots and administrators', async () => {
    for (const role of ['referent', 'bailleur', 'partenaire', 'lecteur'] as const) {
      const jeton = await service.jeton(role, { organisation: 'SIGUY' });
      expect((await service.appeler('/api/modeles', { jeton })).statut).toBe(403);
      expect((await service.appeler(modele('/fichier'), { jeton })).statut).toBe(403);
    }
  });
});
