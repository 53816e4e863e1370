import { describe, expect, it } from '@jest/globals';
import {
  arretee,
  informateur,
  informationVaine,
} from '../../../src/domaine/operation/concertation/informations.js';
import { refuser } from '../../../src/domaine/noyau/refus.js';
import { DOSSIER, informe, OPERATION, ouverture, partenaire, pilote, referent } from '../soutien/gestes.js';
import { procedure } from '../soutien/dsl.js';
import { etatOperation, fait, operationDefinie } from './gestes-operation.js';

const ACTION = { nature: 'reunion-publique', le: '2026-02-20' };
const decider = (information = 'i1', action: object = {}, par = partenaire) =>
  fait(
    'DeciderInformation',
    { information, action: { ...ACTION, ...action }, dossiers: ['d-1', 'd-2'] },
    par,
  );
const relancer = (par = partenaire, information = 'i1') => fait('RelancerInformation', { information }, par);

describe('R1.30: an information of several households', () => {
  it('is decided with its action, in one go, and says in whose name they are informed', () => {
    const suite = operationDefinie().quand(decider());
    suite.alors('ActionConcertationEnregistree', 'InformationDecidee');
    const { informations, actions } = etatOperation(operationDefinie(decider()));
    expect(informations).toMatchObject([{ id: 'i1', nombre: 2, action: actions[0]?.id }]);
    expect(informations.map(informateur)).toMatchObject([
      { id: partenaire.id, role: 'partenaire', territoire: partenaire.territoire },
    ]);
  });

  it('names a household once, and tells which field of its action is wrong', () => {
    const deux = { information: 'i1', action: ACTION, dossiers: ['d-1', 'd-1'] };
    operationDefinie()
      .quand(fait('DeciderInformation', deux, referent))
      .alorsRefus('R1.9', { champ: 'dossiers[1]', motif: expect.stringContaining('ligne 1') as never });
    operationDefinie()
      .quand(decider('i1', { le: '2020-01-01' }))
      .alorsRefus('R1.1', { champ: 'action.le' });
  });
});

describe('R1.31: an information of several households is tried again', () => {
  it('by its author or a pilot', () => {
    operationDefinie(decider()).quand(relancer()).alors('InformationRelancee');
    operationDefinie(decider()).quand(relancer(pilote)).alors('InformationRelancee');
    operationDefinie(decider()).quand(relancer(referent)).alorsRefus('R1.31');
    operationDefinie(decider(), decider('i2', {}, referent))
      .quand(relancer(referent))
      .alorsRefus('R1.31', { nature: 'interdit' });
  });

  it('once it is decided, and unless its action was withdrawn', () => {
    operationDefinie().quand(relancer(pilote)).alorsRefus('R1.31');
    operationDefinie(decider()).quand(relancer(pilote, 'i9')).alorsRefus('R1.31');
    const decidee = etatOperation(operationDefinie(decider()));
    const action = decidee.informations[0]?.action;
    const suite = operationDefinie(
      decider(),
      fait('RetirerActionConcertation', { action, motif: 'x' }, pilote),
    );
    const etat = etatOperation(suite);
    expect(etat.informations.map((i) => arretee(etat, i))).toEqual([true]);
    suite.quand(relancer(pilote)).alorsRefus('R1.31');
  });
});

describe('R1.33: an action withdrawn says that the households it informed stay so', () => {
  const ouvrirEtInformer = [ouverture(), procedure, informe];
  const decidee = fait(
    'DeciderInformation',
    { information: 'i1', action: { nature: 'reunion-publique', le: '2026-03-02' }, dossiers: [DOSSIER] },
    referent,
  );
  const retirer = (suite: ReturnType<typeof operationDefinie>) => {
    const { actions } = etatOperation(suite);
    return fait('RetirerActionConcertation', { action: actions[0]?.id, motif: 'Reportée' }, pilote);
  };

  it('R1.33: how many are kept in its fact; none when none was informed', () => {
    const avant = operationDefinie(ouverture(), procedure, decidee);
    const informes = (suite: ReturnType<typeof operationDefinie>) =>
      suite.monde.lire('operation', OPERATION).evenements.at(-1)?.donnees;
    expect(informes(avant.quand(retirer(avant)))).not.toHaveProperty('informes');
    const apres = operationDefinie(...ouvrirEtInformer, decidee);
    expect(informes(apres.quand(retirer(apres)).alors('ActionConcertationRetiree'))).toMatchObject({
      informes: 1,
    });
  });
});

describe('R1.36: an information that would inform nobody', () => {
  it('says why, household by household', () => {
    const refus = refuser('R1.2', 'Le ménage est déjà informé.');
    expect(informationVaine([{ ...refus, reference: 'LHI-001' }])).toMatchObject({
      regle: 'R1.36',
      champ: 'menages[0].reference',
      motif: expect.stringContaining('LHI-001 : Le ménage est déjà informé.'),
      erreurs: [{ champ: 'menages[0].reference', motif: 'Le ménage est déjà informé. (R1.2)' }],
    });
  });
});
