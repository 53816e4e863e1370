import { describe, expect, it } from '@jest/globals';
import { convoquee, etatDe, LE, presents, sur } from '../soutien/commission.js';
import { etantDonne, jours } from '../soutien/dsl.js';
import { pilote } from '../soutien/gestes.js';

const approuver = sur(pilote, 'ApprouverProcesVerbal', { le: LE });

describe('the minutes of a session that lacked its quorum', () => {
  const approuvee = () => etantDonne(convoquee, jours(7), presents('cacl'), approuver);

  it('R4.49: are to be approved again once who was there is said anew', () => {
    const suite = approuvee();
    expect(etatDe(suite).procesVerbal).toMatchObject({ approuveLe: LE });
    const redite = suite.quand(presents('cacl', 'ctg'));
    expect(etatDe(redite).procesVerbal).toBeNull();
  });

  it('R4.49: say nothing of the session that it is postponed to', () => {
    const reportee = approuvee().quand(sur(pilote, 'ReporterSeance', { le: '2026-03-30', raison: 'quorum' }));
    reportee.alors('SeanceReportee');
    expect(etatDe(reportee)).toMatchObject({ le: '2026-03-30', procesVerbal: null });
  });
});
