import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lireOffres } from '../../src/vues/offre.js';
import { demarrerService, type Service } from '../api/soutien.js';

let service: Service;
let pilote: string;
let bailleur: string;
const EXEMPLE = readFileSync('exemples/logements.csv');
const ENTETE = 'reference;nature;commune;hors_qpv;typologie;surface;loyer;charges;accessible;disponible_le';
const LIGNE = 'X-1;social;matoury;OUI;t3;60,5;400;40;non;01/12/2026';
const fichier = (...lignes: string[]) => Buffer.from(`\uFEFF${[ENTETE, ...lignes].join('\r\n')}\r\n`);

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  bailleur = await service.jeton('bailleur', { organisation: 'toucan-habitat' });
  for (const [code, type] of [
    ['toucan-habitat', 'bailleur'],
    ['dgcopop', 'reservataire'],
  ])
    await service.ecrire('/api/organisations', { code, nom: code, type }, pilote);
});
afterAll(() => service?.fermer());

async function importer(octets: Buffer, jeton = bailleur, { requete = '', cle = randomUUID() } = {}) {
  const forme = new FormData();
  forme.set('fichier', new Blob([octets]), 'offres.csv');
  const entetes = { 'idempotency-key': cle };
  const reponse = await service.appeler(`/api/imports/logements${requete}`, {
    methode: 'POST',
    jeton,
    octets: forme,
    entetes,
  });
  return reponse;
}
const comptes = ({ corps }: Awaited<ReturnType<typeof importer>>) =>
  ['lignes', 'acceptees', 'misesAJour', 'dejaConnues'].map((nom) => corps[nom]);
const evenements = async () =>
  (
    await service.services.vues.query(
      `SELECT count(*)::int AS n FROM journal.evenement WHERE agregat = 'logement'`,
    )
  ).rows;

describe('R4.21 importer des offres', () => {
  test('l’exemple livré s’importe ; à l’essai rien n’est écrit ; deux fois, rien ne change', async () => {
    const essai = await importer(EXEMPLE, pilote, { requete: '?essai=oui' });
    expect([essai.statut, ...comptes(essai), essai.corps['refusees']]).toEqual([200, 4, 4, 0, 0, []]);
    expect(await evenements()).toEqual([{ n: 0 }]);
    const cle = randomUUID();
    expect(comptes(await importer(EXEMPLE, pilote, { cle }))).toEqual([4, 4, 0, 0]);
    expect(comptes(await importer(EXEMPLE, pilote, { cle }))).toEqual([4, 4, 0, 0]);
    expect(await evenements()).toEqual([{ n: 4 }]);
    expect(comptes(await importer(EXEMPLE, pilote))).toEqual([4, 0, 0, 4]);
    expect(await evenements()).toEqual([{ n: 4 }]);
  });

  test('la même référence est mise à jour, jamais doublée ; retirée, elle revient', async () => {
    expect(comptes(await importer(fichier(LIGNE)))).toEqual([1, 1, 0, 0]);
    expect(comptes(await importer(fichier(LIGNE.replace('400', '380'))))).toEqual([1, 1, 1, 0]);
    const lire = async () =>
      (await service.appeler('/api/logements?recherche=X-1', { jeton: bailleur })).corps.elements;
    const [logement] = await lire();
    expect(await lire()).toMatchObject([{ loyer: 380, surface: 60.5, statut: 'disponible' }]);
    await service.ecrire(`/api/logements/${logement?.id}/actes/retirer-logement`, { motif: 'x' }, bailleur);
    expect(comptes(await importer(fichier(LIGNE.replace('400', '380'))))).toEqual([1, 1, 1, 0]);
    expect(await lire()).toMatchObject([{ statut: 'disponible' }]);
  });

  test('R4.190 : la colonne « decent » se lit par qui rapproche ; vide, le bailleur n’a rien dit', async () => {
    const avec = (ligne: string) => ligne.replaceAll('X-1', 'X-2');
    const lignes = [`${LIGNE};oui`, `${LIGNE.replace('X-1', 'X-3')};non`, `${LIGNE.replace('X-1', 'X-4')};`];
    const octets = Buffer.from([`${ENTETE};decent`, ...lignes.map(avec)].join('\n'));
    expect(comptes(await importer(octets))).toEqual([3, 3, 0, 0]);
    const { rows } = await service.services.vues.query(
      `SELECT reference, decent FROM vues.logement WHERE reference IN ('X-2', 'X-3', 'X-4') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { reference: 'X-2', decent: true },
      { reference: 'X-3', decent: false },
      { reference: 'X-4', decent: null },
    ]);
    const offres = await lireOffres(service.services.vues, {});
    expect(offres.find((o) => o.reference === 'X-3')?.decent).toBe(false);
  });

  test('chaque mauvaise ligne est refusée, nommée, avec sa règle ; les bonnes passent', async () => {
    const { corps } = await importer(
      fichier(
        LIGNE.replace('X-1', 'Y-1'),
        LIGNE.replace('X-1', 'Y-2').replace('social', 'chateau'),
        LIGNE.replace('X-1', 'Y-3').replace('social', 'transitoire'),
        LIGNE.replace('X-1', 'Y-4').replace('01/12/2026', '31/02/2026'),
        LIGNE.replace('X-1', 'Y-5').replace('60,5', '-3'),
        'Y-6;social',
        LIGNE.replace('X-1', 'Y-1'),
        LIGNE.replace('X-1', 'Y-1').replace('400', '1'),
      ),
    );
    expect(corps).toMatchObject({
      ...{ lignes: 8, acceptees: 1, dejaConnues: 2 },
      refusees: [
        { ligne: 3, champ: 'nature' },
        { ligne: 4, champ: 'duree_maximale_mois', motif: expect.stringContaining('R4.11') },
        { ligne: 5, champ: 'disponible_le' },
        { ligne: 6, champ: 'surface' },
        { ligne: 7, champ: 'ligne' },
      ],
      avertissements: [{ ligne: 9, champ: 'reference' }],
    });
  });

  test('R4.135 une référence connue qui change de commune, de typologie ou de surface est signalée sur sa ligne', async () => {
    const ligne = LIGNE.replace('X-1', 'I-1');
    await importer(fichier(ligne));
    const autre = await importer(fichier(ligne.replace('matoury', 'Cayenne').replace('60,5', '70')));
    expect(autre.corps).toMatchObject({
      ...{ misesAJour: 1, refusees: [] },
      avertissements: [
        {
          ligne: 2,
          champ: 'commune',
          motif: expect.stringContaining('commune changée de Matoury à Cayenne'),
        },
        { ligne: 2, champ: 'surface', motif: expect.stringContaining('surface changée de 60.5 m² à 70 m²') },
      ],
    });
  });

  test('un fichier illisible, un autre rôle, un autre bailleur sont refusés', async () => {
    expect((await importer(Buffer.from('a;b\n1;2'))).statut).toBe(400);
    expect((await importer(fichier(LIGNE), await service.jeton('referent'))).statut).toBe(403);
    const { corps } = await importer(fichier(LIGNE.replace('X-1', 'Z-1')), pilote);
    expect(corps['refusees']).toMatchObject([{ champ: 'bailleur', motif: expect.stringContaining('R4.10') }]);
    const autre = await importer(EXEMPLE, await service.jeton('bailleur', { organisation: 'rival' }));
    expect(autre.corps['acceptees']).toBe(0);
    expect(autre.corps['refusees']).toHaveLength(4);
  });
});
