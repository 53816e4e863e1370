import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { remplir } from '../../src/parcours/remplir.js';
import { demarrerService, menage, OPERATION, type Reponse, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

const CANARI = 'Zanzibar';
const BAILLEUR = 'toucan-habitat';
let service: Service;
let id: string;
let pilote: string;
let referent: string;
let bailleur: string;

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent] = [await service.jeton('pilote'), await service.jeton('referent')];
  bailleur = await service.jeton('bailleur', { organisation: BAILLEUR });
  await service.ecrire('/api/operations', OPERATION, pilote);
  await service.ecrire('/api/organisations', { code: BAILLEUR, nom: 'Toucan', type: 'bailleur' }, pilote);
  const identite = { nom: `${CANARI}-nom`, prenom: `${CANARI}-prenom`, langue: `${CANARI}-langue` };
  id = (await service.ecrire('/api/dossiers', menage('CAN-1', { identite }), pilote)).corps.id;
});
afterAll(() => service?.fermer());

const lire = (jeton: string, suite = '') => service.appeler(`/api/dossiers/${id}${suite}`, { jeton });

/** Does an act that the service says possible, its free texts carrying the canary. */
async function faire(jeton: string, nom: string, champs: object = {}): Promise<Reponse> {
  const acte = (await lire(jeton)).corps.actesPossibles.find((a) => a.acte === nom);
  if (!acte) throw new Error(`Acte non proposé : ${nom}`);
  const corps = remplir(
    acte.schema,
    { note: CANARI, compteRendu: CANARI, synthese: CANARI, besoins: CANARI, ...champs },
    new Date().toISOString(),
  );
  const reponse = await service.ecrire(acte.route, corps, jeton);
  if (reponse.statut !== 200) throw new Error(`${nom} : ${reponse.texte}`);
  return reponse;
}

describe('S03 la personne n’atteint jamais le bailleur', () => {
  test('jusqu’à une proposition confirmée, aucune réponse ne porte le canari', async () => {
    await ouvrirEtape(service, id);
    await faire(referent, 'InformerMenage', { langue: CANARI });
    await ouvrirEtape(service, id);
    await faire(referent, 'RealiserEnquete', enqueteComplete());
    await faire(pilote, 'ValiderEnquete');
    await ouvrirEtape(service, id);
    await faire(referent, 'RecueillirConsentement');
    await faire(referent, 'RealiserDiagnostic');
    await faire(referent, 'CompleterPieces', { pieces: ['identite', 'ressources', 'imposition'] });
    await ouvrirEtape(service, id);
    const publie = await service.ecrire(
      '/api/logements',
      {
        ...{ reference: 'L-1', nature: 'social', commune: 'Matoury', horsQpv: true, typologie: 'T4' },
        ...{ surface: 80, loyer: 400, charges: 50, accessible: true, disponibleLe: '2026-01-01' },
      },
      bailleur,
    );
    await faire(referent, 'ProposerLogement', { logement: publie.corps.id });
    await faire(bailleur, 'ConfirmerProposition');

    const reponses = await Promise.all([
      lire(bailleur),
      lire(bailleur, '/historique'),
      lire(bailleur, '/processus'),
      service.appeler('/api/dossiers', { jeton: bailleur }),
      service.appeler('/api/taches', { jeton: bailleur }),
      service.appeler('/api/taches?etat=terminee', { jeton: bailleur }),
      service.appeler(`/api/logements/${publie.corps.id}`, { jeton: bailleur }),
      service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'x' }, bailleur),
      service.ecrire(`/api/dossiers/${id}/actes/confirmer-proposition`, {}, bailleur),
    ]);
    const tout = reponses.map((r) => r.texte).join('\n');
    expect(tout).not.toMatch(/Zanzibar|violences|handicap|diagnostic|(?<![\da-f-])1\s?465(?![\da-f-])/i);
    expect(JSON.stringify((await lire(referent)).corps['menage'])).toContain(CANARI);
  });

  test('aucune lecture que le service offre ne porte la personne, ni ne la laisse chercher', async () => {
    const { elements: logements } = (await service.appeler('/api/logements', { jeton: bailleur })).corps;
    const connus: Readonly<Record<string, string>> = {
      dossiers: id,
      logements: logements[0]?.id ?? '',
      operations: OPERATION.code,
      organisations: BAILLEUR,
    };
    const { paths } = (await service.appeler('/api/openapi.json', { jeton: bailleur })).corps;
    const lectures = Object.entries(paths as Readonly<Record<string, object>>)
      .filter(([chemin, methodes]) => 'get' in methodes && !/flux$|metrics|openapi|session|demo/.test(chemin))
      .flatMap(([chemin]) =>
        chemin.includes('{genre}')
          ? ['dossier', 'logement', 'personne', 'operation', 'organisation', 'charte'].map((genre) =>
              chemin.replace('{genre}', genre).replace('{id}', connus[`${genre}s`] ?? id),
            )
          : [chemin.replace(/\{\w+\}/g, connus[chemin.split('/')[2] ?? ''] ?? id)],
      );
    const recherches = ['/api/dossiers', '/api/references/dossier', '/api/references/personne'].map(
      (chemin) => `${chemin}?recherche=${CANARI}-nom`,
    );
    const reponses = await Promise.all(
      [...lectures, ...recherches].map((chemin) => service.appeler(chemin, { jeton: bailleur })),
    );
    const lues = lectures.filter((_, rang) => reponses[rang]?.statut === 200);
    expect(lues).toEqual(expect.arrayContaining([`/api/dossiers/${id}`, `/api/references/dossier/${id}`]));
    expect(reponses.map((r) => r.statut).filter((statut) => statut >= 500 && statut !== 503)).toEqual([]);
    expect(reponses.map((r) => r.texte).join('\n')).not.toMatch(/Zanzibar|(?<![\da-f-])1\s?465(?![\da-f-])/i);
    // The charter is the rule book of all: its words are nobody's.
    const surLeMenage = reponses.filter((_, rang) => !lectures[rang]?.startsWith('/api/chartes'));
    expect(surLeMenage.map((r) => r.texte).join('\n')).not.toMatch(/violences|diagnostic/i);
    for (const { corps } of reponses.slice(lectures.length)) expect(corps.elements).toEqual([]);
    const { corps } = await service.appeler(`/api/dossiers?recherche=${CANARI}-nom`, { jeton: referent });
    expect(corps.elements).toHaveLength(1);
  });

  test('le bailleur voit sa proposition, et de l’histoire ce qui la concerne', async () => {
    const { corps } = await lire(bailleur);
    expect(corps).toMatchObject({
      etape: 'rapprochement',
      menage: null,
      propositions: [{ etat: 'confirmee', bailleur: BAILLEUR }],
    });
    expect(corps).not.toHaveProperty('faits');
    const types = (await lire(bailleur, '/historique')).corps.elements.map((e) => e.type);
    expect(types).toEqual(['LogementPropose', 'PropositionConfirmee']);
  });

  test('un autre bailleur ne connaît toujours pas ce dossier', async () => {
    const autre = await service.jeton('bailleur', { id: 'autre', organisation: 'kaw-residences' });
    expect((await lire(autre)).statut).toBe(404);
    expect((await service.appeler('/api/dossiers', { jeton: autre })).corps.elements).toEqual([]);
    expect((await service.ecrire(`/api/dossiers/${id}/actes/confirmer-proposition`, {}, autre)).statut).toBe(
      404,
    );
  });
});
