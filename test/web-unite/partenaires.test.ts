import { describe, expect, test } from '@jest/globals';
import { courrielsDe } from '../../web/src/pages/administration/courriels.ts';
import { incidentsDe } from '../../web/src/pages/administration/incidents.ts';
import { santeDe } from '../../web/src/pages/administration/sante.ts';
import { lireFiltres } from '../../web/src/pages/logements/filtres.ts';
import { grouperTaches, type Tache } from '../../web/src/pages/taches/bailleur/grouper.ts';
import type { Dossier } from '../../web/src/pages/taches/bailleur/lectures.ts';
import { attenduDe } from '../../web/src/pages/taches/bailleur/reponses.ts';

const tache = (id: string, code: string, enRetard: boolean) =>
  ({ id, code, libelle: `Faire ${code}`, enRetard }) as Tache;

describe('La file du bailleur', () => {
  test('montre d’abord ce qui est en retard, puis ce qui est à faire, par genre', () => {
    const taches = [
      tache('1', 'signer-bail', true),
      tache('2', 'confirmer-proposition', false),
      tache('3', 'signer-bail', false),
      tache('4', 'confirmer-proposition', false),
    ];
    expect(
      grouperTaches(taches).map(({ titre, code, taches: siennes }) => [titre, code, siennes.length]),
    ).toEqual([
      ['En retard', null, 1],
      ['Faire confirmer-proposition', 'confirmer-proposition', 2],
      ['Faire signer-bail', 'signer-bail', 1],
    ]);
  });

  test('une file vide n’a pas de groupe', () => expect(grouperTaches([])).toEqual([]));
});

describe('La réponse du bailleur', () => {
  const possible = (acte: string, chemin: string) => ({
    acte,
    libelle: acte,
    etape: 'rapprochement',
    route: `/api/dossiers/x/actes/${chemin}`,
    schema: {},
  });
  const dossier = (etat: string, ...actes: string[]) =>
    ({ etape: 'rapprochement', taches: [{ actes, etat }] }) as Dossier;
  const vue = (...possibles: ReturnType<typeof possible>[]) => ({
    version: 1,
    possibles,
    empeches: [],
    corps: {},
  });

  test('confirmer et décliner répondent à une seule question, confirmer d’abord', () => {
    const lues = vue(
      possible('DeclinerProposition', 'decliner-proposition'),
      possible('ConfirmerProposition', 'confirmer-proposition'),
    );
    const demandee = dossier('a-faire', 'confirmer-proposition', 'decliner-proposition');
    const attendu = attenduDe(demandee, lues);
    expect(attendu?.actes.map((a) => a.acte)).toEqual(['ConfirmerProposition', 'DeclinerProposition']);
    expect(attendu?.question.libelle).toBe('Que répondez-vous ?');
  });

  test('un acte de demain a son nom pour seule réponse', () => {
    const attendu = attenduDe(dossier('a-faire', 'rendre-cles'), vue(possible('RendreCles', 'rendre-cles')));
    expect(attendu?.question.reponses).toEqual([{ acte: 'RendreCles', libelle: 'RendreCles' }]);
  });

  test('une tâche terminée n’attend rien', () => {
    const lues = vue(possible('SignerBail', 'signer-bail'));
    expect(attenduDe(dossier('terminee', 'signer-bail'), lues)).toBeNull();
  });
});

describe('L’administration', () => {
  test('dit l’état de chaque partie, même quand le service est indisponible', () => {
    const { phrase, bonne, composants } = santeDe({
      statut: 'indisponible',
      composants: { postgresql: { etat: 'en panne', motif: 'Injoignable.' }, sortie: { etat: 'inconnu' } },
    });
    expect([phrase, bonne]).toEqual(['Le service ne peut pas répondre.', false]);
    expect(composants.map(({ nom, etat, motif }) => [nom, etat, motif])).toEqual([
      ['Base de données', 'panne', 'Injoignable.'],
      ['Procédure', 'inconnu', ''],
      ['File d’envoi', 'inconnu', ''],
    ]);
  });

  test('ne montre aucun identifiant dans le texte d’un courriel', () => {
    const lien = 'http://localhost:3000/dossiers/683d8706-0f1f-5e20-afee-9fdc33f8d6ea';
    const { total, elements } = courrielsDe({
      total: 3,
      elements: [
        { messageId: 'm', a: 'a@b.example', objet: 'O', corps: `Répondre : ${lien}\n`, recuLe: 'x' },
      ],
    });
    expect([total, elements[0]?.texte]).toEqual([3, 'Répondre : [lien vers la page]']);
  });

  test('lit un incident du service entier, et rien d’une réponse qui n’en est pas une', () => {
    const incident = {
      id: 'temporal',
      dossierId: null,
      reference: null,
      motif: 'M',
      depuis: 'd',
      conseil: 'C',
    };
    expect(incidentsDe({ elements: [incident] })).toEqual([incident]);
    expect(incidentsDe('panne')).toEqual([]);
  });
});

test('les filtres des logements ne retiennent de l’adresse que ce que l’API admet', () => {
  expect(
    lireFiltres({ statut: 'reserve', commune: 'Paris', typologie: 'T3', bailleur: '', page: 2 }),
  ).toEqual({
    statut: 'reserve',
    typologie: 'T3',
  });
});
