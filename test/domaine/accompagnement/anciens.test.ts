import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../../src/domaine/agregats.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { jusqua } from '../soutien/gestes.js';
import { accord, confiee, contrat, desaccord, mesure, organisation, rapport } from './soutien.js';

/** Events as they were written before measures had a clock and contracts a version. */
const anciens = [
  ['ConsentementRecueilli', { portee: 'toutes', forme: 'ecrit' }, undefined],
  ['MesureOuverte', { mesure: 'm1', code: '2.4' }, { operateur: 'AKATI' }],
  [
    'ContratConclu',
    { nature: 'avdl', mois: 12, statut: 'locataire', financement: 'fsl' },
    { intervenant: 'X' },
  ],
  ['MesureTerminee', { mesure: 'm1', issue: 'veille' }, {}],
] as const;

describe('R7.2: what was written before still folds', () => {
  it('a consent holds for all, a measure has no clock, a contract awaits no signature', () => {
    const { monde } = etantDonne(jusqua('accompagnement'));
    const { etat: depart, version } = monde.lire('dossier', 'd-1');
    const etat = anciens.reduce(
      (e, [type, donnees, personnel], rang) =>
        AGREGATS.dossier.evoluer(e, {
          ...{ type, donnees, personnel },
          version: version + 1 + rang,
          survenuLe: '2026-03-02T12:00:00.000Z',
          enregistreLe: '2026-03-02T12:00:00.000Z',
          auteur: 'referent:ref-1',
        }),
      depart,
    );
    expect(etat.accompagnement).toMatchObject({
      consentements: [{ id: 'c1', portee: 'toutes', mesure: null, partenaire: null, retrait: null }],
      mesures: [
        { id: 'm1', terminee: true, fin: null, rapportMensuel: false, intervenant: 'AKATI', issue: 'veille' },
      ],
      contrats: [{ id: 'k1', version: 1, debut: '2026-03-02', fin: '2027-03-02', parties: [], mesures: [] }],
    });
    expect(etat.faits['consentement']).toBeDefined();
  });
});

describe('R8.4: what was written freely goes with the key', () => {
  it('the stream without its personal parts folds to the state of the erased household', () => {
    const recits = [
      organisation('akati'),
      accord(),
      confiee('2.4'),
      mesure('2.5'),
      rapport(),
      contrat(),
      desaccord(),
      procedure,
    ];
    const { monde } = etantDonne([...jusqua('accompagnement'), ...recits]);
    const { evenements, version } = monde.lire('dossier', 'd-1');
    const efface = { type: 'MenageEfface', donnees: { motif: 'x' }, version: version + 1 } as Inscrit;
    const replier = (liste: readonly Inscrit[]) =>
      [...liste, efface].reduce((e, i) => AGREGATS.dossier.evoluer(e, i), AGREGATS.dossier.initial('d-1'));
    const sans = evenements.map(({ personnel: _personnel, ...e }) => e as Inscrit);
    expect(replier(sans).accompagnement).toEqual(replier(evenements).accompagnement);
    expect(JSON.stringify(replier(evenements).accompagnement)).not.toContain('Éloïse');
  });
});
