import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import {
  AJOURNEE,
  appliquer,
  convoquer,
  envoyer,
  etatDe,
  inscrire,
  LE,
  ORGANISATIONS,
  presents,
  rendre,
  SEANCE,
  sur,
} from '../soutien/commission.js';
import { etantDonne, jours } from '../soutien/dsl.js';
import { acte, logement, pilote, type Recit } from '../soutien/gestes.js';
import { bourse, candidater, ouvrir } from '../soutien/passerelles.js';

const DEUX = 'd-2';
const enEchange = (id = 'h-1') => acte(pilote, 'InscrireEchange', { logement: id });
const seance = () => etantDonne(ORGANISATIONS, bourse, logement('l-1'), convoquer());
const tenir = [envoyer(), jours(7), presents('cacl', 'ctg')];
const FAVORABLE = { dossier: DEUX, decision: 'favorable' };
const AJOURNER = { ...AJOURNEE, dossier: DEUX };
const AUTREMENT = expect.stringMatching(/ajournez.*s’inscrit à une autre séance/) as never;

describe('R4.240 une commission ne retient que ce qui peut être proposé au ménage', () => {
  it('un logement occupé, offert en échange, ne s’inscrit pas (R4.90)', () => {
    seance()
      .quand(enEchange(), inscrire(DEUX, ['l-1', 'h-1']))
      .alorsRefus('R4.90', { champ: 'logements[1]' });
  });

  it('ni celui que d’autres ont candidaté sans lui (R4.83) ; tant que les candidatures sont ouvertes, il le peut encore', () => {
    const ouvert = () => seance().quand(ouvrir('l-1', 'location-choisie'), candidater('l-1', 'd-1'));
    ouvert()
      .quand(inscrire(DEUX, ['l-1']))
      .alors('DossierInscrit');
    ouvert()
      .quand(jours(31), convoquer({ le: '2026-04-20' }, pilote))
      .quand(inscrire(DEUX, ['l-1']))
      .alorsRefus('R4.83', { champ: 'logements[0]' });
  });

  it('offert en échange depuis, il n’est pas retenu : le refus dit comment faire', () => {
    const suite = seance().quand(inscrire(DEUX, ['h-1']), enEchange(), ...tenir);
    suite.quand(rendre(FAVORABLE)).alorsRefus('R4.90', {
      champ: 'decisions[0].logement',
      motif: AUTREMENT,
    });
    suite.quand(rendre(AJOURNER)).alors('DecisionsRendues');
  });
});

describe('R4.241 un procès-verbal ne tait pas une décision que son dossier refuse', () => {
  const approuver = (corps: object = {}) => sur(pilote, 'ApprouverProcesVerbal', { le: LE, ...corps });
  const constater: Recit = (m) => ({
    ...{ acteur: PROCEDURE_ACTEUR, agregat: 'commission', id: SEANCE, acte: 'ConstaterApplication' },
    corps: {
      dossier: DEUX,
      decision: m.lire('commission', SEANCE).etat.lignes[0]?.decision?.version ?? 0,
      ...{ appliquee: false, regle: 'R4.90', motif: 'Ce logement est occupé.' },
    },
  });
  const refusee = () => {
    const suite = seance().quand(inscrire(DEUX, ['l-1']), ...tenir, rendre(FAVORABLE));
    suite.quand(ouvrir('l-1', 'bourse-echange'), enEchange('l-1'));
    suite.quand(appliquer(SEANCE, DEUX)).alorsRefus('R4.90');
    return suite.quand(constater);
  };
  const corriger = (corps: object) =>
    sur(pilote, 'CorrigerDecision', { dossier: DEUX, correction: 'element-nouveau', ...corps });

  it('il s’approuve en le disant', () => {
    const suite = refusee();
    suite.quand(approuver()).alorsRefus('R4.241', { champ: 'malgreNonAppliquees', nature: 'conflit' });
    suite.quand(approuver({ malgreNonAppliquees: false })).alorsRefus('R4.241');
    suite.quand(approuver({ malgreNonAppliquees: true })).alors('ProcesVerbalApprouve');
  });

  it('ou la décision se corrige : ajournée, jamais pour un logement que la séance n’a pas examiné', () => {
    const suite = refusee();
    suite
      .quand(corriger({ decision: 'favorable', logement: 'h-2' }))
      .alorsRefus('R4.46', { champ: 'logement', motif: expect.stringContaining('autre séance') as never });
    suite
      .quand(corriger({ decision: 'favorable', logement: 'l-1' }))
      .alorsRefus('R4.90', { motif: AUTREMENT });
    suite.quand(corriger(AJOURNEE)).alors('DecisionCorrigee');
    suite.quand(appliquer(SEANCE, DEUX)).alors('DecisionCommissionAppliquee');
    expect(etatDe(suite).lignes[0]?.application?.etat).toBe('en-attente');
    suite.quand(approuver()).alors('ProcesVerbalApprouve');
  });
});
