import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lirePdf } from '../documents/soutien.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { Pilotage } from './soutien-commissions.js';

let service: Service;
let pilote: Pilotage;
let seance: string;
let ctg: string;
let dgcopop: string;
const ids: string[] = [];

beforeAll(async () => {
  service = await demarrerService();
  pilote = new Pilotage(service, await service.jeton('pilote'));
  await pilote.organisations();
  ctg = await service.jeton('reservataire', { organisation: 'ctg' });
  dgcopop = await service.jeton('reservataire', { organisation: 'dgcopop' });
  await pilote.faire('/api/operations', OPERATION);
  for (const [n, nom] of ['Aboïkoni', 'Vang'].entries())
    ids.push(
      await pilote.faire('/api/dossiers', menage(`PIL-${n + 1}`, { identite: { nom, prenom: 'Mai' } })),
    );
  seance = await pilote.seance(
    'cas-specifiques',
    ids.map((dossier) => ({ dossier })),
  );
  await pilote.presents(seance, 'cacl', 'ctg');
  const decisions = [
    { dossier: ids[0], decision: 'accompagnement-renforce', precisions: 'Un enfant naîtra en mars.' },
  ];
  await pilote.faire(`${seance}/actes/rendre-decisions`, { decisions });
});
afterAll(() => service?.fermer());

describe('GET /api/commissions/:id/pv.pdf, convocation.docx…', () => {
  const octets = async (chemin: string, jeton = pilote.jeton) => {
    const reponse = await fetch(service.url + chemin, { headers: { authorization: `Bearer ${jeton}` } });
    return {
      statut: reponse.status,
      type: reponse.headers.get('content-type'),
      octets: Buffer.from(await reponse.arrayBuffer()),
    };
  };

  test('R4.49 le procès-verbal existe en PDF et en Word ; le pilote y lit les noms, un membre les références', async () => {
    const lu = await octets(`${seance}/pv.pdf`);
    expect([lu.statut, lu.type, lu.octets.subarray(0, 4).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF',
    ]);
    const { texte } = await lirePdf(lu.octets);
    expect(texte).toContain('Procès-verbal');
    expect(texte).toContain('PIL-1, Mai Aboïkoni');
    expect(texte).toContain('Accompagnement renforcé');
    expect(texte).toContain('naîtra');
    expect(texte).not.toContain('offres épuisées');
    const duMembre = await lirePdf((await octets(`${seance}/pv.pdf`, ctg)).octets);
    expect(duMembre.texte).toContain('PIL-1');
    expect(duMembre.texte).not.toMatch(/Aboïkoni|Vang|naîtra/);
    const word = await octets(`${seance}/pv.docx`, ctg);
    expect([word.statut, word.octets.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await octets(`${seance}/pv.pdf`, dgcopop)).statut).toBe(404);
  });

  test('R4.76 un membre inscrit la séance dans son agenda ; qui n’y siège pas ne la connaît pas', async () => {
    const lu = await octets(`${seance}/seance.ics`, ctg);
    expect([lu.statut, lu.type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(lu.octets.toString()).toContain('BEGIN:VEVENT');
    expect(lu.octets.toString()).not.toMatch(/Aboïkoni|Vang|PIL-/);
    expect((await octets(`${seance}/seance.ics`, dgcopop)).statut).toBe(404);
  });

  test('R4.40 chaque membre a sa convocation ; rien avant la séance, rien d’inconnu', async () => {
    const { texte } = await lirePdf((await octets(`${seance}/convocation.pdf`, ctg)).octets);
    expect(texte).toContain('Collectivité territoriale de Guyane');
    expect(texte).not.toMatch(/Aboïkoni|Vang/);
    expect((await octets(`${seance}/convocation.pdf?organisation=dgcopop`)).statut).toBe(422);
    const autre = await pilote.seance('cas-specifiques', [{ dossier: ids[0] }]);
    expect((await octets(`${autre}/pv.pdf`)).statut).toBe(409);
    for (const nom of ['pv.txt', 'pv', 'pv.pdf.pdf', 'autre.pdf'])
      expect((await octets(`${seance}/${nom}`)).statut).toBe(404);
    await pilote.faire(`${autre}/actes/annuler-seance`, { raison: 'erreur' });
  });
});
