import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { etantDonne, sousCharte } from '../soutien/dsl.js';
import { acte, jusqua, referent } from '../soutien/gestes.js';
import { accord, confiee, etape3, mesure, operateur, organisation, rapport, REGIE } from './soutien.js';

const avecAccord = [...etape3, organisation('akati'), organisation('asso', 'association'), accord()];
const soumises = CHARTE_DEFAUT.catalogue.mesures.filter((m) => m.agrement);
const libres = CHARTE_DEFAUT.catalogue.mesures.filter((m) => !m.agrement);
/** An operator that is but a name. */
const nommee = (code: string) => mesure(code, { organisation: undefined, operateur: 'Association AKATI' });

describe('R3.89: the operator of a measure submitted to an approval is a declared organisation', () => {
  it.each(soumises.map(({ code }) => code))('%s: a name alone is refused, and told what to do', (code) => {
    etantDonne(avecAccord)
      .quand(nommee(code))
      .alorsRefus('R3.89', {
        champ: 'organisation',
        nature: 'invalide',
        motif: expect.stringContaining('choisissez son opérateur parmi les organisations déclarées') as never,
      });
  });

  it('the person who intervenes is named beside it, and sealed', () => {
    const suite = etantDonne(avecAccord).quand(mesure('2.4', { operateur: 'Mme Éloïse' }));
    suite.alors('MesureOuverte');
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      organisation: REGIE,
      intervenant: 'Mme Éloïse',
    });
    const [ouverte] = suite.monde.lire('dossier', 'd-1').evenements.slice(-1);
    expect(JSON.stringify(ouverte?.donnees)).not.toContain('Éloïse');
  });

  it.each(libres.map(({ code }) => code))('%s, which asks for none, keeps a free name', (code) => {
    etantDonne(avecAccord).quand(nommee(code)).alors('MesureOuverte');
  });
});

describe('R3.89: a measure opened under a name alone, before it was asked', () => {
  const catalogue = (agrement: boolean) =>
    sousCharte({
      catalogue: {
        ...CHARTE_DEFAUT.catalogue,
        mesures: CHARTE_DEFAUT.catalogue.mesures.map((m) => (m.code === '2.4' ? { ...m, agrement } : m)),
      },
    });
  const ancienne = () => etantDonne(avecAccord, catalogue(false), nommee('2.4'), catalogue(true));
  const renouveler = (plus: object = {}) =>
    acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 6, evaluation: 'Budget fragile', ...plus });

  it('goes on to its term, is reported and ends', () => {
    const suite = ancienne();
    suite.quand(rapport()).alors('MesureRapportee');
    suite
      .quand(acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' }))
      .alors('MesureTerminee');
  });

  it('is renewed with its operator, approved or exempt, which follows it from then on', () => {
    const suite = ancienne();
    suite.quand(renouveler()).alorsRefus('R3.89', { champ: 'organisation' });
    suite.quand(renouveler({ organisation: 'inconnue' })).alorsRefus('R3.14', { champ: 'organisation' });
    suite.quand(renouveler({ organisation: 'asso' })).alorsRefus('R3.87', { champ: 'organisation' });
    suite.quand(rapport('m1', {}, operateur)).alorsRefus('R0.6');
    suite.quand(renouveler({ organisation: 'akati' })).alors('MesureRenouvelee');
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      organisation: 'akati',
      intervenant: 'Association AKATI',
      renouvellements: [{ avant: { fin: '2026-09-02' } }],
    });
    suite.quand(rapport('m1', {}, operateur)).alors('MesureRapportee');
    suite.quand(renouveler()).alors('MesureRenouvelee');
  });

  it('R3.14: names a declared organisation, even for a measure that the catalogue has no more', () => {
    const mesures = CHARTE_DEFAUT.catalogue.mesures.filter(({ code }) => code !== '2.4');
    const suite = ancienne().quand(sousCharte({ catalogue: { ...CHARTE_DEFAUT.catalogue, mesures } }));
    suite.quand(renouveler({ organisation: 'inconnue' })).alorsRefus('R3.14', { champ: 'organisation' });
    suite.quand(renouveler()).alors('MesureRenouvelee');
  });

  it('changes no operator that a measure has', () => {
    const suite = etantDonne(avecAccord, confiee('2.4'));
    suite.quand(renouveler({ organisation: 'asso' })).alorsRefus('R3.89', { champ: 'organisation' });
    suite.quand(renouveler({ organisation: 'akati' })).alors('MesureRenouvelee');
  });
});

describe('R3.89: an alert that reopens a measure', () => {
  it('names its declared operator too, unless the measure asks for no approval', () => {
    const alerte = acte(referent, 'SignalerAlerte', { nature: 'impaye', description: 'Deux loyers' });
    const traiter = (brique: string, plus: object = {}) =>
      acte(referent, 'TraiterAlerte', {
        ...{ alerte: 'a1', suite: 'mesure', brique, operateur: 'Mme Éloïse', compteRendu: 'Vu' },
        ...{ prescripteur: 'bailleur-social', financeur: 'fsl', ...plus },
      });
    const reloge = [...jusqua('suivi'), organisation('akati'), accord(), alerte];
    etantDonne(reloge).quand(traiter('2.5')).alorsRefus('R3.89', { champ: 'organisation' });
    etantDonne(reloge)
      .quand(traiter('2.5', { organisation: 'akati' }))
      .alors('AlerteTraitee', 'MesureOuverte');
    etantDonne(reloge).quand(traiter('fsl-maintien')).alors('AlerteTraitee', 'MesureOuverte');
  });
});
