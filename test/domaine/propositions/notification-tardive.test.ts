import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, jusqua, pilote, proposition } from '../soutien/gestes.js';
import {
  accepter,
  confirmer,
  notifier,
  refuser,
  regime,
  silence,
  verifiee,
  visiter,
} from '../soutien/gestes-propositions.js';
import { effet, horloge, sous, type Suite } from '../soutien/horloge-legale.js';

const visitee = (logement: string, p?: string) => [proposition(logement), confirmer(p), visiter(p)];
const sousLaLoi = (code: string) => etantDonne(jusqua('rapprochement'), regime(code), procedure);
const repondue = (code: string, reponse: typeof accepter) =>
  sousLaLoi(code).quand(...visitee('l-1'), jours(2), reponse(), jours(10));
const notification = ({ etat }: Suite, rang = 0) => etat.propositions[rang]?.notification;
const reprendre = (etape: string) =>
  acte(pilote, 'AnnulerReponse', { etape, motif: 'Saisie à tort', proposition: 'p1' });

describe('a notification whose proof comes after the answer', () => {
  it('R4.196: given an offer accepted, when its registered letter comes back, then it is recorded at its date and the clock runs from it', () => {
    const suite = repondue('amenagement', accepter).quand(
      verifiee('p1', 'amenagement'),
      notifier(undefined, '2026-03-03'),
    );
    suite.alors('PropositionNotifiee');
    expect(notification(suite)).toMatchObject({ le: '2026-03-03', mode: 'lettre-recommandee' });
    expect(suite.etat.propositions[0]?.etat).toBe('acceptee');
    expect(horloge(suite).departAuPlusTot).toMatchObject({ le: '2026-09-03' });
    expect(suite.etat.taches.some((t) => t.code === 'obtenir-reponse' && t.etat === 'a-faire')).toBe(false);
  });

  it('R4.196, R9.23: of an offer refused, it makes the offer count for the law', () => {
    const suite = repondue('demolition-hlm-anru', refuser).quand(verifiee('p1', 'demolition-hlm-anru'));
    const lues = () =>
      sous(suite, 'demolition-hlm-anru').offres.propositions.map((o) => [o.notifieeLe, o.notificationCompte]);
    expect(lues()).toEqual([[null, false]]);
    suite.quand(notifier(undefined, '2026-03-02')).alors('PropositionNotifiee');
    expect(lues()).toEqual([['2026-03-02', true]]);
    expect(suite.etat.refusComptes).toBe(1);
  });

  it('R4.196: dated after the answer, it is refused; set right, it says why', () => {
    const suite = repondue('amenagement', accepter);
    suite.quand(notifier(undefined, '2026-03-05')).alorsRefus('R4.196', { champ: 'le' });
    suite.quand(notifier(undefined, '2026-03-02'));
    suite.quand(notifier(undefined, '2026-03-03')).alorsRefus('R4.55', { champ: 'motif' });
    suite.quand(notifier(undefined, '2026-03-03', { motif: 'Avis relu' })).alors('PropositionNotifiee');
    expect(notification(suite)).toMatchObject({ le: '2026-03-03' });
  });

  it('R4.196, R4.125: the answer is still taken back, the notification stays; then the notification itself', () => {
    const suite = repondue('amenagement', accepter).quand(notifier(undefined, '2026-03-03'));
    suite.quand(reprendre('accord')).alors('ReponseAnnulee');
    expect(suite.etat.propositions[0]).toMatchObject({
      etat: 'visitee',
      notification: { le: '2026-03-03' },
    });
    suite.quand(reprendre('notification')).alors('ReponseAnnulee');
    expect(notification(suite)).toBeNull();
    suite.quand(accepter()).alors('PropositionAcceptee');
  });

  it('R4.196: a silence leans on the notification, which is not set right under it', () => {
    const suite = sousLaLoi('amenagement').quand(
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
      jours(70),
      silence(),
    );
    const rectifier = notifier('p1', '2026-03-03', { motif: 'Avis relu' });
    suite.quand(rectifier).alorsRefus('R4.196');
    suite.quand(reprendre('silence'), rectifier).alors('PropositionNotifiee');
  });

  it('R4.52: unnamed, it is of the offer to answer; several answered ones have to be named', () => {
    const suite = repondue('demolition-hlm-anru', refuser).quand(
      ...visitee('l-2'),
      notifier(undefined, '2026-03-14'),
    );
    expect([notification(suite), notification(suite, 1)]).toMatchObject([null, { le: '2026-03-14' }]);
    suite.quand(refuser()).alors('PropositionRefusee');
    suite.quand(notifier(undefined, '2026-03-03')).alorsRefus('R4.52', { champ: 'proposition' });
    suite.quand(notifier('p1', '2026-03-03')).alors('PropositionNotifiee');
  });

  it('R9.71: once the law had its effect on that proof, it is neither set right nor taken back', () => {
    const refusee = (logement: string, p: string) => [
      ...[...visitee(logement, p), notifier(p, '2026-03-02', {}), refuser(p)],
      verifiee(p, 'demolition-hlm-anru'),
    ];
    const suite = sousLaLoi('demolition-hlm-anru').quand(
      ...[...refusee('l-1', 'p1'), ...refusee('l-2', 'p2'), ...visitee('l-3', 'p3'), refuser('p3')],
      ...[
        verifiee('p3', 'demolition-hlm-anru'),
        notifier('p3', '2026-03-02'),
        jours(200),
        effet('demolition-hlm-anru'),
      ],
    );
    suite.alors('RegimeEteint');
    suite.quand(notifier('p3', '2026-03-02', { motif: 'Avis relu' })).alorsRefus('R9.71');
    const reprise = acte(pilote, 'AnnulerReponse', {
      ...{ etape: 'notification', motif: 'Saisie à tort', proposition: 'p3' },
    });
    suite.quand(reprise).alorsRefus('R9.71');
  });
});
