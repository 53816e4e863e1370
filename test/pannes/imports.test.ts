import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ajouterJours } from '../../src/domaine/noyau/instants.js';
import type { RapportImport } from '../../src/imports/importateur.js';
import { entete, ligne } from '../imports/soutien.js';
import { jusqua, obtenir } from '../soutien/attente.js';
import { monterScene, operation, type Scene } from './scene.js';

const LIGNES = 10_000;
const RAPPEL_S = 3_600;
const FAUSSE = 7_000;

let scene: Scene;
beforeAll(async () => {
  scene = await monterScene(RAPPEL_S);
  await scene.pile.services.worker.arreter();
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

/** Nobody like anyone else: no name, day of birth or telephone in common. */
const personne = (i: number) => ({
  nom: [...String(i)].map((chiffre) => 'abcdefghij'[Number(chiffre)]).join(''),
  date_naissance: ajouterJours('1950-01-01', i).split('-').reverse().join('/'),
  telephone: '',
});

function fichier(code: string): FormData {
  const menage = { programme: 'LHI', operation: code, commune: 'Cayenne' };
  const lignes = Array.from({ length: LIGNES }, (_, i) =>
    ligne({
      ...{ ...menage, ...personne(i), reference: `F-${i}` },
      ...(i === FAUSSE ? { typologie: 'T12' } : {}),
    }),
  );
  const octets = new FormData();
  octets.append('fichier', new Blob([[entete(), ...lignes].join('\n')]), 'menages.csv');
  return octets;
}

/** @returns the report; null when the service was cut off, or does not answer */
async function envoyer(code: string, cle: string): Promise<RapportImport | null> {
  const reponse = await fetch(`${scene.pile.url}/api/imports/menages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${scene.jeton}`, 'idempotency-key': cle },
    body: fichier(code),
  }).catch(() => null);
  if (reponse === null || reponse.status >= 500) return null;
  expect(reponse.status).toBe(200);
  return reponse.json().catch(() => null) as Promise<RapportImport | null>;
}

async function ouverts(code: string): Promise<number> {
  const [compte] = await scene.requete<{ n: number }>(
    `SELECT count(*)::int AS n FROM journal.evenement e JOIN vues.dossier d ON d.id = e.flux_id
     WHERE d.operation = $1 AND e.type = 'DossierOuvert'`,
    [code],
  );
  return compte?.n ?? 0;
}

describe('R8.2, F38: an import killed half way', () => {
  it('sent again with its key goes on to its end: every household once, the report as if nothing had happened', async () => {
    const code = await operation(scene);
    const cle = randomUUID();
    const coupe = envoyer(code, cle);
    await jusqua('mille dossiers ouverts', async () => (await ouverts(code)) >= 1_000, 60_000);
    await scene.pile.services.api.tuer();
    expect(await coupe).toBeNull();
    const faits = await ouverts(code);
    expect(faits).toBeLessThan(LIGNES - 1);

    const rapport = await obtenir('l’import aboutit', () => envoyer(code, cle), 120_000);
    expect(rapport).toEqual({
      ...{ lignes: LIGNES, acceptees: LIGNES - 1, dejaConnues: 0, avertissements: [] },
      refusees: [{ ligne: FAUSSE + 2, champ: 'typologie', motif: 'doit aller de T1 à T7' }],
    });
    expect(await ouverts(code)).toBe(LIGNES - 1);
    expect(await envoyer(code, cle)).toEqual(rapport);
    expect(await envoyer(code, randomUUID())).toMatchObject({ acceptees: 0, dejaConnues: LIGNES - 1 });
  }, 300_000);
});
