import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jusqua } from '../soutien/attente.js';
import { demarrerService, OPERATION, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

let service: Service;
let jetons: Jetons;
let bailleur: string;
let logement: string;
let dossier: string;

const lire = async (chemin: string, jeton: string) => {
  const { statut, texte } = await service.appeler(chemin, { jeton });
  return { statut, corps: JSON.parse(texte) as { readonly [champ: string]: unknown } };
};

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  logement = await publier(service, bailleur, 'L-1');
  dossier = await menageEnAttente(service, jetons, 'LIE-1');
  const proposee = await service.ecrire(
    `/api/dossiers/${dossier}/actes/proposer-logement`,
    { logement },
    jetons.referent,
  );
  expect([proposee.statut, proposee.corps.detail]).toEqual([200, undefined]);
});
afterAll(() => service?.fermer());

/** Follows the guichet as the holder of a token; `recu.texte` grows as it speaks. */
async function suivre(jeton: string) {
  const fin = new AbortController();
  const entetes = { authorization: `Bearer ${jeton}` };
  const reponse = await fetch(`${service.url}/api/logements/flux`, { headers: entetes, signal: fin.signal });
  const recu = { texte: '' };
  const lecture = (async () => {
    const decodeur = new TextDecoder();
    for await (const bloc of reponse.body ?? [])
      recu.texte += decodeur.decode(bloc as Uint8Array, { stream: true });
  })().catch(() => undefined);
  const quitter = async () => {
    fin.abort();
    await lecture;
  };
  return { recu, quitter };
}

test('R4.100 : le guichet se suit en direct ; un bailleur n’entend que ses logements', async () => {
  const autre = await service.jeton('bailleur', { organisation: 'simko' });
  const [pilote, etranger] = [await suivre(jetons.pilote), await suivre(autre)];
  await jusqua('les deux flux sont ouverts', () =>
    [pilote, etranger].every(({ recu }) => recu.texte.includes('event: logements')),
  );
  await publier(service, bailleur, 'L-2');
  await jusqua('le pilote entend le nouveau logement', () =>
    pilote.recu.texte.includes('data: {"changement":2}'),
  );
  expect(etranger.recu.texte).not.toContain('"changement":2');
  await Promise.all([pilote.quitter(), etranger.quitter()]);
});

describe('R4.101 : la chaîne de relogements', () => {
  const chaine = (jeton: string) => lire(`/api/logements/${logement}/chaine`, jeton);

  test('dit le ménage à qui peut le nommer, et ce qu’elle attend', async () => {
    const { corps } = await chaine(jetons.referent);
    expect(corps).toMatchObject({
      maillons: [
        {
          ...{ logement, dossier, reference: 'LIE-1', sens: 'occupe', ceLogement: true },
          libelleStatut: 'Retenu pour un ménage',
          geste: 'se voit proposer',
          menage: { nom: 'Saint-Fleur', prenom: 'Guerline' },
        },
      ],
      suite: 'attribution-a-venir',
    });
    await service.connaitre('referent', 'referente-suivante');
    await service.ecrire(
      `/api/dossiers/${dossier}/actes/designer-referent`,
      { referent: 'referente-suivante' },
      jetons.pilote,
    );
    const loin = await service.jeton('referent', { id: 'autre-referente' });
    expect((await chaine(loin)).corps).toMatchObject({ maillons: [{ reference: 'LIE-1', menage: null }] });
  });

  test('un bailleur ne la lit pas', async () => {
    expect((await chaine(bailleur)).statut).toBe(403);
  });
});

describe('R4.102 : les conventions de loyers minorés d’un logement', () => {
  test('se lisent du logement, avec leur opération, leur période et leur montant', async () => {
    const conclue = await service.ecrire(
      `/api/operations/${OPERATION.code}/actes/conclure-convention`,
      {
        ...{ libelle: 'Loyers minorés', du: '2026-01-01', au: '2099-12-31' },
        parties: [{ organisation: 'siguy' }, { nom: 'CACL' }],
        logements: [{ logement, minoration: 41 }],
      },
      jetons.pilote,
    );
    expect(conclue.statut).toBe(200);
    const { corps } = await lire(`/api/logements/${logement}/conventions`, bailleur);
    expect(corps).toMatchObject({
      elements: [
        {
          ...{ operation: OPERATION.code, nomOperation: OPERATION.nom, libelle: 'Loyers minorés' },
          ...{ parties: ['siguy', 'CACL'], minoration: 41, du: '2026-01-01', au: '2099-12-31' },
          enVigueur: true,
        },
      ],
    });
    const autre = await service.jeton('bailleur', { organisation: 'simko' });
    expect((await lire(`/api/logements/${logement}/conventions`, autre)).statut).toBe(404);
  });
});

describe('R4.10 : les filtres du guichet', () => {
  beforeAll(() =>
    publier(service, bailleur, 'L-9', { financement: 'PLS', disponibleLe: '2025-03-01', typologie: 'T2' }),
  );

  test.each([
    ['financement=PLS', ['L-9']],
    ['financement=LLTS', []],
    ['disponibleAu=2025-12-31', ['L-9']],
    ['disponibleAu=2025-02-28', []],
  ])('%s', async (requete, attendues) => {
    const { corps } = await lire(`/api/logements?${requete}`, jetons.pilote);
    expect((corps['elements'] as { reference: string }[]).map((l) => l.reference)).toEqual(attendues);
  });

  test.each(['financement=PLAI', 'disponibleAu=demain', 'disponibleAu=2026-02-30'])(
    '%s est refusé, nommé',
    async (requete) => {
      const { statut, corps } = await lire(`/api/logements?${requete}`, jetons.pilote);
      expect(statut).toBe(400);
      expect(JSON.stringify(corps)).toContain(requete.split('=')[0]);
    },
  );
});
