import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jusqua } from '../soutien/attente.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';

let service: Service;
let pilote: string;
let referent: string;
let id: string;

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent] = [await service.jeton('pilote'), await service.jeton('referent')];
  await service.ecrire('/api/operations', OPERATION, pilote);
  id = (await service.ecrire('/api/dossiers', menage('FLU-1'), pilote)).corps.id;
});
afterAll(() => service?.fermer());

/** Follows an event stream; `recu` grows as it speaks. */
async function suivre(chemin: string, jeton: string) {
  const fin = new AbortController();
  const reponse = await fetch(service.url + chemin, {
    headers: { authorization: `Bearer ${jeton}` },
    signal: fin.signal,
  });
  const recu = { texte: '', fini: false };
  const lecture = (async () => {
    const decodeur = new TextDecoder();
    for await (const bloc of reponse.body ?? [])
      recu.texte += decodeur.decode(bloc as Uint8Array, { stream: true });
    recu.fini = true;
  })().catch(() => undefined);
  return {
    reponse,
    recu,
    quitter: async () => {
      fin.abort();
      await lecture;
    },
  };
}

describe('text/event-stream', () => {
  test('un dossier : sa version à l’ouverture, puis à chaque acte', async () => {
    const { version } = (await service.appeler(`/api/dossiers/${id}`, { jeton: referent })).corps;
    const flux = await suivre(`/api/dossiers/${id}/flux`, referent);
    expect(flux.reponse.headers.get('content-type')).toContain('text/event-stream');
    await jusqua('la version présente est dite', () =>
      flux.recu.texte.includes(`id: ${version}\nevent: version\ndata: {"version":${version}}`),
    );
    const fait = await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'Vu.' }, referent);
    await jusqua('la nouvelle version est dite', () =>
      flux.recu.texte.includes(`{"version":${fait.corps.version}}`),
    );
    expect(flux.recu.texte).not.toContain('Vu.');
    await flux.quitter();
  });

  test('une boîte : un événement quand ses tâches changent, aucun pour celles d’autrui', async () => {
    const [mien, autrui] = [
      await suivre('/api/taches/flux', referent),
      await suivre(
        '/api/taches/flux',
        await service.jeton('referent', { id: 'loin', territoire: ['Roura'] }),
      ),
    ];
    await jusqua(
      'les deux flux sont ouverts',
      () => mien.recu.texte.includes('event: taches') && autrui.recu.texte.includes('event: taches'),
    );
    await ouvrirEtape(service, id);
    await jusqua('la boîte a changé', () => mien.recu.texte.includes('"changement":2'));
    expect(autrui.recu.texte).not.toContain('"changement":2');
    await Promise.all([mien.quitter(), autrui.quitter()]);
  });

  test('à l’arrêt du service, les flux se ferment et la réponse en cours aboutit', async () => {
    const autre = await demarrerService();
    const jeton = await autre.jeton('pilote');
    const reponse = await fetch(`${autre.url}/api/taches/flux`, {
      headers: { authorization: `Bearer ${jeton}` },
    });
    const corps = reponse.text();
    await autre.fermer();
    expect(await corps).toContain('event: taches');
  });
});
