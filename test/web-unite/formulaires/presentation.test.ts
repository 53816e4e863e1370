import { describe, expect, test } from '@jest/globals';
import { grouper, separerProchain, titreEtape } from '../../../web/src/formulaires/actes.ts';
import { pageActe, vueDe } from '../../../web/src/formulaires/agregats.ts';
import { retourSur } from '../../../web/src/formulaires/apres.ts';
import { classer, comparer, logementDe } from '../../../web/src/formulaires/speciaux/logements.ts';

const a = (chemin: string, etape: string | null = null) => ({
  acte: chemin,
  libelle: chemin,
  etape,
  route: `/api/dossiers/1/actes/${chemin}`,
});

describe('Ce que je peux faire maintenant', () => {
  test('l’acte que la tâche ouverte demande vient le premier, l’étape présente d’abord', () => {
    const actes = [
      a('ajouter-note'),
      a('faire-point-mensuel', 'accompagnement'),
      a('accepter-proposition', 'rapprochement'),
      a('refuser-proposition', 'rapprochement'),
    ];
    const { prochains, autres } = separerProchain(
      actes,
      ['faire-point-mensuel', 'accepter-proposition', 'refuser-proposition'],
      'rapprochement',
    );
    expect(prochains.map((p) => p.acte)).toEqual([
      'accepter-proposition',
      'refuser-proposition',
      'faire-point-mensuel',
    ]);
    expect(autres.map((p) => p.acte)).toEqual(['ajouter-note']);
  });

  test('les groupes suivent la charte, l’étape présente en tête, la vie du dossier à la fin ; un acte nouveau y a sa place', () => {
    const actes = [a('x'), a('bail', 'demenagement'), a('neuf', 'etape-neuve'), a('info', 'concertation')];
    expect(grouper(actes, 'demenagement').map(([cle]) => titreEtape(cle, 'dossier'))).toEqual([
      'Déménagement',
      'Concertation',
      'Autres actes',
      'Vie du dossier',
    ]);
  });
});

describe('Revenir sur une erreur', () => {
  test('ce qui corrige vient après tout ce qui fait avancer, quelle que soit son étape', () => {
    const actes = [
      a('AnnulerFait'),
      a('AnnulerReponse', 'rapprochement'),
      a('AjouterNote'),
      a('RetirerProposition', 'rapprochement'),
      a('CorrigerDate'),
    ];
    expect(
      grouper(actes, 'rapprochement').map(([cle, siens]) => [
        titreEtape(cle, 'dossier'),
        siens.map(({ acte }) => acte),
      ]),
    ).toEqual([
      ['Rapprochement offre-demande', ['RetirerProposition']],
      ['Vie du dossier', ['AjouterNote']],
      ['Revenir sur une erreur', ['AnnulerFait', 'AnnulerReponse', 'CorrigerDate']],
    ]);
  });
});

describe('Revenir sur ce qui vient d’être fait (R0.5)', () => {
  const schema = { properties: { fait: { enum: ['bail'] } } };
  const vue = vueDe({
    version: 9,
    faits: [{ cle: 'bail', version: 8 }],
    actesPossibles: [{ ...a('annuler-fait'), acte: 'AnnulerFait', schema }],
  });
  const adresse = { agregat: 'dossier', id: '1' } as const;
  const reponse = (version: number) => ({ id: '1', version, evenements: [{ type: 'BailSigne', version }] });

  test('le fait établi par l’acte se retire', () => {
    expect(retourSur('SignerBail', adresse, vue, reponse(8))).toEqual({
      libelle: 'Annuler',
      page: '/dossiers/1/actes/annuler-fait?fait=bail',
    });
  });

  test('rien n’est proposé quand le domaine ne le permet pas', () => {
    expect(retourSur('AjouterNote', adresse, vue, reponse(9))).toBeNull();
  });
});

describe('La page d’un acte', () => {
  test('l’enquête sociale se répond dans le questionnaire, tout autre acte dans son formulaire', () => {
    const adresse = { agregat: 'dossier', id: '1' } as const;
    expect(pageActe(adresse, a('realiser-enquete'))).toBe('/dossiers/1/enquete');
    expect(pageActe(adresse, a('informer-menage'))).toBe('/dossiers/1/actes/informer-menage');
  });
});

describe('Le choix d’un logement', () => {
  const besoins = {
    nombrePersonnes: 3,
    ressources: 1500,
    aides: 200,
    typologie: 'T3',
    communes: ['Matoury'],
    accepteTransitoire: null,
    handicap: false,
  };
  const logement = (id: string, plus: object) => {
    const lu = logementDe({
      id,
      commune: 'Cayenne',
      typologie: 'T2',
      surface: 60,
      loyer: 500,
      charges: 50,
      ...plus,
    });
    if (!lu) throw new Error('logement illisible');
    return lu;
  };

  test('ceux qui répondent aux souhaits viennent d’abord, puis les moins chers', () => {
    const tous = [
      logement('cher', { loyer: 900 }),
      logement('souhaite', { commune: 'Matoury', typologie: 'T3', loyer: 950 }),
      logement('abordable', {}),
    ];
    expect(classer(tous, besoins).map((l) => l.id)).toEqual(['souhaite', 'abordable', 'cher']);
  });

  test('la comparaison dit ce qui convient, ce qui ne convient pas et ce qui informe', () => {
    const dits = comparer(logement('l', { commune: 'Matoury', nature: 'transitoire' }), besoins);
    expect(dits).toEqual([
      { convient: true, dit: 'Commune souhaitée' },
      { convient: false, dit: 'Souhaite un T3' },
      { convient: null, dit: '20 m² par personne (3 personnes)' },
      { convient: null, dit: 'Reste à charge : 23 % des ressources, aides actuelles déduites' },
      { convient: false, dit: 'Logement transitoire, que le ménage n’a pas dit accepter' },
    ]);
  });
});
