import { describe, expect, it } from '@jest/globals';
import { acte, bailleur, jusqua, pilote, proposition } from '../soutien/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { accepter, confirmer, notifier, regime, silence, visiter } from '../soutien/gestes-propositions.js';
import { sous, type Suite } from '../soutien/horloge-legale.js';

const CODE = 'amenagement';
const notifiee = () =>
  etantDonne(
    jusqua('rapprochement'),
    regime(CODE),
    proposition('l-1'),
    notifier(undefined, '2026-03-02'),
    procedure,
  );
const aFaire = ({ etat }: Suite) =>
  etat.taches.filter(({ etat: e, objet }) => e === 'a-faire' && objet === 'p1').map(({ code }) => code);

describe('R4.174: an offer notified before its bailleur’s word', () => {
  it('given it, then its delay runs from the notification, and nobody notes an answer nor a silence before that word', () => {
    const suite = notifiee();
    expect(suite.etat.propositions[0]).toMatchObject({
      etat: 'proposee',
      notification: { le: '2026-03-02' },
    });
    expect(aFaire(suite)).toEqual(['confirmer-proposition']);
    suite.quand(accepter()).alorsRefus('R4.4');
    suite.quand(jours(70), silence()).alorsRefus('R4.56');
  });

  it('when the bailleur confirms in time, then the silence is noted at the end of that delay', () => {
    const suite = notifiee().quand(jours(20), confirmer(), procedure);
    expect(aFaire(suite)).toEqual(['visiter-logement', 'obtenir-reponse']);
    suite.quand(jours(60), silence()).alors('SilenceConstate');
  });

  it('when it declines, then the offer does not count for the law', () => {
    const decliner = acte(bailleur, 'DeclinerProposition', { motif: 'Vendu', code: 'autre-bailleur' });
    const suite = notifiee().quand(decliner);
    suite.alors('PropositionDeclinee');
    expect(sous(suite, CODE).offres.propositions.map((o) => o.notificationCompte)).toEqual([false]);
    expect(suite.etat.refusComptes).toBe(0);
  });

  it('when it confirms after the last day to answer, then the offer is to notify again, and the silence follows that notification', () => {
    const suite = notifiee().quand(jours(70), confirmer(), procedure);
    expect(aFaire(suite)).toEqual(['visiter-logement', 'notifier-proposition']);
    suite.quand(silence()).alorsRefus('R4.174');
    suite.quand(visiter(), silence()).alorsRefus('R4.174');
    const le = suite.etat.propositions[0]?.pas[1]?.fait.le.slice(0, 10) ?? '';
    suite.quand(notifier(undefined, le, { motif: 'Le bailleur a confirmé depuis' }), procedure);
    expect(aFaire(suite)).toEqual(['recueillir-reponse', 'obtenir-reponse']);
    suite.quand(silence()).alorsRefus('R4.56');
    suite.quand(jours(70), silence()).alors('SilenceConstate');
  });

  it('the household answers a late word all the same; a suspension that moved its delay leaves that word in time', () => {
    const suspendue = notifiee().quand(
      ...[jours(40), acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' }), jours(40)],
      ...[acte(pilote, 'ReprendreHorloge'), jours(5), confirmer(), procedure],
    );
    expect(aFaire(suspendue)).toEqual(['visiter-logement', 'obtenir-reponse']);
    const tardive = notifiee().quand(jours(70), confirmer(), visiter(), accepter());
    tardive.alors('PropositionAcceptee');
  });
});
