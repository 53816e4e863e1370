import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../../src/domaine/charte/validation.js';
import { etantDonne, jours, procedure, sousCharte } from '../soutien/dsl.js';
import { accepter, confirmer, refuser, regime, visiter } from '../soutien/gestes-propositions.js';
import { acte, attribution, jusqua, proposition, referent, type Recit } from '../soutien/gestes.js';

const etape4 = jusqua('rapprochement');
const visitee = [...etape4, proposition('l-1'), confirmer(), visiter()];
const absent = (revoirLe?: string): Recit =>
  acte(referent, 'RefuserProposition', { motif: 'indisponible', ...(revoirLe ? { revoirLe } : {}) });
const reprendre = (corps: object = {}): Recit => acte(referent, 'ReprendreRecherche', corps);

describe('R4.180: how long a search is on hold', () => {
  it('R4.180: the date of review is at most the one the charter admits, said in the refusal', () => {
    const suite = etantDonne(visitee);
    const dernier = '2026-09-02';
    suite
      .quand(absent('2026-09-03'))
      .alorsRefus('R4.180', { champ: 'revoirLe', motif: expect.stringContaining('02/09/2026') as never });
    suite.quand(absent('2999-12-31')).alorsRefus('R4.180');
    suite.quand(absent(dernier)).alors('PropositionRefusee', 'RechercheMiseEnAttente');
    expect(suite.etat.recherche?.jusquau).toBe(dernier);
  });

  it('R4.180: without a date, the delay of the charter, and never more than it admits', () => {
    const { attente } = CHARTE_DEFAUT.refus;
    expect(etantDonne(visitee).quand(absent()).etat.recherche?.jusquau).toBe('2026-06-02');
    const courte = { ...CHARTE_DEFAUT.refus, attente, attenteMaximale: { ...attente, duree: 'P1M' } };
    const suite = etantDonne(sousCharte({ refus: courte }), visitee).quand(absent());
    expect(suite.etat.recherche?.jusquau).toBe('2026-04-02');
  });

  it('R4.180, R4.59: a date is not given with a reason that puts nothing on hold', () => {
    etantDonne(visitee)
      .quand(acte(referent, 'RefuserProposition', { motif: 'trop-loin', revoirLe: '2026-05-04' }))
      .alorsRefus('R4.59', { champ: 'revoirLe' });
  });

  it('R4.180: a charter exported before takes the shipped bound', () => {
    const { attenteMaximale: _, ...avant } = CHARTE_DEFAUT.refus;
    expect(lireCharte({ ...CHARTE_DEFAUT, refus: avant }).charte?.refus).toEqual(CHARTE_DEFAUT.refus);
  });
});

describe('R4.181, R4.182: the hold holds', () => {
  const enPause = [...visitee, absent('2026-05-04')];

  it('R4.181: nothing is proposed before its date; from its date on, a dwelling is', () => {
    etantDonne(enPause)
      .quand(proposition('l-2'))
      .alorsRefus('R4.181', { motif: expect.stringContaining('04/05/2026') as never });
    const suite = etantDonne(enPause, jours(62)).quand(proposition('l-2'));
    suite.alorsRefus('R4.181');
    suite.quand(jours(1), proposition('l-2')).alors('LogementPropose');
    expect(suite.etat.recherche).toBeNull();
  });

  it('R4.181: on that day the procedure says that the task is due', () => {
    const suite = etantDonne(enPause, procedure).quand(jours(65), procedure);
    expect(suite.etat.taches.find((t) => t.code === 'reprendre-recherche')).toMatchObject({
      etat: 'a-faire',
      enRetard: expect.anything() as never,
    });
    expect(suite.etat.taches.some((t) => t.code === 'proposer-logement' && t.etat === 'a-faire')).toBe(false);
  });

  it('R4.182: before its date it is resumed with what has changed, then a dwelling is owed again', () => {
    const suite = etantDonne(enPause, procedure);
    suite.quand(reprendre()).alorsRefus('R4.182', { champ: 'motif' });
    suite.quand(reprendre({ motif: '  ' })).alorsRefus('R4.182');
    suite.quand(reprendre({ motif: 'Sorti de l’hôpital' })).alors('RechercheReprise');
    suite.quand(procedure);
    expect(suite.etat.taches.some((t) => t.code === 'proposer-logement' && t.etat === 'a-faire')).toBe(true);
    suite.quand(proposition('l-2')).alors('LogementPropose');
  });

  it('R4.182: from its date on, a reason is not asked', () => {
    etantDonne(enPause, jours(63)).quand(reprendre()).alors('RechercheReprise');
  });

  it('R4.181: another offer that was open goes on, and a dwelling attributed ends the search', () => {
    const suite = etantDonne(
      ...[etape4, regime('demolition-hlm-anru'), proposition('l-1'), proposition('l-2')],
      ...[confirmer('p1'), confirmer('p2'), visiter('p1'), visiter('p2')],
      ...[refuser('p1', 'indisponible'), procedure, accepter('p2')],
    );
    suite.quand(attribution, procedure);
    expect(suite.etat.propositions[1]?.etat).toBe('attribuee');
    expect(suite.etat.taches.find((t) => t.code === 'reprendre-recherche')?.etat).not.toBe('a-faire');
  });
});
