import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { AJOURNEE, convoquee, convoquer, ORGANISATIONS, rendre, sur, tenue } from '../soutien/commission.js';
import { etantDonne, sousCharte } from '../soutien/dsl.js';
import { charte, DOSSIER, pilote, type Recit } from '../soutien/gestes.js';

const TROP_LOIN = { champ: 'le', nature: 'invalide' } as const;
const commissions = { ...CHARTE_DEFAUT.commissions, seanceDansMois: 3, reexamenDansMois: 3 };

describe('R4.236 une séance à venir et un réexamen sont dans le délai de la charte', () => {
  it('une séance ne se convoque pas au-delà', () => {
    const suite = etantDonne(ORGANISATIONS);
    suite.quand(convoquer({ le: '2199-01-02' })).alorsRefus('R4.236', TROP_LOIN);
    suite.quand(convoquer({ le: '2027-03-03' })).alorsRefus('R4.236', TROP_LOIN);
    suite.quand(convoquer({ le: '2027-03-02' })).alors('CommissionConvoquee');
  });

  it('elle ne se reporte pas au-delà, même dans l’urgence', () => {
    const reporter = (le: string) =>
      sur(pilote, 'ReporterSeance', { le, raison: 'indisponibilite', urgence: 'mise-en-securite' });
    const suite = etantDonne(convoquee);
    suite.quand(reporter('2199-01-02')).alorsRefus('R4.236', TROP_LOIN);
    suite.quand(reporter('2027-03-02')).alors('SeanceReportee');
  });

  it('un réexamen ne se dit pas au-delà, ni par une décision corrigée', () => {
    const refus = { nature: 'invalide', motif: expect.stringContaining('09/03/2027') as never } as const;
    const suite = etantDonne(tenue);
    suite
      .quand(rendre({ ...AJOURNEE, reexamenLe: '2189-01-01' }))
      .alorsRefus('R4.236', { ...refus, champ: 'decisions[0].reexamenLe' });
    suite.quand(rendre({ ...AJOURNEE, reexamenLe: '2027-03-09' })).alors('DecisionsRendues');
    const correction = { ...AJOURNEE, dossier: DOSSIER, correction: 'element-nouveau' };
    suite
      .quand(sur(pilote, 'CorrigerDecision', { ...correction, reexamenLe: '2027-03-10' }))
      .alorsRefus('R4.236', { ...refus, champ: 'reexamenLe' });
  });

  it('c’est la charte qui en décide', () => {
    const suite = etantDonne(ORGANISATIONS, sousCharte({ commissions }));
    suite.quand(convoquer({ le: '2026-06-03' })).alorsRefus('R4.236', TROP_LOIN);
    suite.quand(convoquer({ le: '2026-06-02' })).alors('CommissionConvoquee');
  });
});

it('R4.237 une absence finit dans le délai de la charte', () => {
  const absent = (au: string): Recit => ({
    ...{ acteur: pilote, agregat: 'referent', id: 'ref-1', acte: 'DeclarerAbsence' },
    corps: { du: '2026-04-01', au, delegue: 'ref-2' },
  });
  const suite = etantDonne(charte);
  suite.quand(absent('2199-01-01')).alorsRefus('R4.237', { champ: 'au', nature: 'invalide' });
  suite.quand(absent('2029-03-03')).alorsRefus('R4.237', { champ: 'au' });
  suite.quand(absent('2029-03-02')).alors('AbsenceDeclaree');
});
