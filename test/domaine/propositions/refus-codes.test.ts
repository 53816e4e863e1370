import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import {
  acte,
  attribution,
  bailleur,
  enquete,
  jusqua,
  pilote,
  proposition,
  referent,
  validation,
} from '../soutien/gestes.js';
import { etantDonne, procedure, sousCharte } from '../soutien/dsl.js';
import { accepter, confirmer, notifier, refuser, regime, visiter } from '../soutien/gestes-propositions.js';

const etape4 = jusqua('rapprochement');

describe('coded refusals', () => {
  const visitee = [...etape4, proposition('l-1'), confirmer(), visiter()];

  it('R4.57: each author has its own reasons', () => {
    etantDonne(etape4, proposition('l-1'))
      .quand(acte(bailleur, 'DeclinerProposition', { motif: 'Travaux', code: 'trop-loin' }))
      .alorsRefus('R4.57', { champ: 'code' });
    const { etat } = etantDonne(
      etape4,
      proposition('l-1'),
      acte(bailleur, 'DeclinerProposition', { motif: 'Dégât des eaux', code: 'travaux' }),
    );
    expect(etat.propositions[0]).toMatchObject({
      refusePar: 'bailleur',
      motifRefus: 'travaux',
      etat: 'declinee',
    });
  });

  it('R4.221: a bailleur and a CALEOL say which of the charter’s reasons is theirs, when it gives them some', () => {
    const declin = acte(bailleur, 'DeclinerProposition', { motif: 'Vendu à un tiers' });
    const offert = etantDonne(etape4, proposition('l-1'));
    offert.quand(declin).alorsRefus('R4.221', { champ: 'code', nature: 'invalide' });
    const refus = { ...CHARTE_DEFAUT.refus, motifs: [] };
    etantDonne(etape4, sousCharte({ refus }), proposition('l-1')).quand(declin).alors('PropositionDeclinee');
    const seance = { seance: '2026-03-02', membres: ['bailleur'], motif: 'Ressources' };
    etantDonne(visitee, accepter())
      .quand(acte(bailleur, 'RejeterCandidature', seance))
      .alorsRefus('R4.221', { champ: 'code' });
  });

  it('R4.55: a notified household answers without a visit; without notification, the visit comes first', () => {
    const confirmee = etantDonne(etape4, proposition('l-1'), confirmer());
    confirmee.quand(refuser()).alorsRefus('R4.4');
    confirmee.quand(notifier(undefined, '2026-03-02'), refuser()).alors('PropositionRefusee');
    expect(confirmee.etat.propositions).toMatchObject([{ etat: 'refusee' }]);
    etantDonne(etape4, proposition('l-1'), notifier(undefined, '2026-03-02'))
      .quand(accepter())
      .alorsRefus('R4.4');
  });

  it('R4.58: « nouvelle enquête » sends the household back to step 2', () => {
    const suite = etantDonne(visitee, procedure).quand(refuser(undefined, 'situation-changee'));
    suite.alors('PropositionRefusee', 'RetourDemande');
    suite.quand(procedure).alorsEtat((etat) => {
      expect(etat.etapes.at(-1)).toMatchObject({ etape: 'enquete-sociale', occurrence: 2 });
      expect(etat.refusComptes).toBe(0);
    });
  });

  it('R4.58: until the survey is done again, nothing is offered to the household, nor attributed', () => {
    const revenu = etantDonne(
      etape4,
      regime('demolition-hlm-anru'),
      proposition('l-1'),
      proposition('l-2'),
      confirmer('p1'),
      confirmer('p2'),
      visiter('p1'),
      visiter('p2'),
      accepter('p2'),
      refuser('p1', 'situation-changee'),
    );
    revenu.quand(proposition('l-3')).alorsRefus('R3.4');
    revenu.quand(attribution).alorsRefus('R3.4');
    revenu.quand(enquete, proposition('l-3')).alorsRefus('R3.4');
    revenu.quand(validation, attribution).alors('AttributionDecidee');
  });

  it('R4.59: « mise en attente » stops the search until a date, which is a task; a person resumes it', () => {
    const suite = etantDonne(visitee, procedure).quand(
      acte(referent, 'RefuserProposition', { motif: 'indisponible', revoirLe: '2026-05-04' }),
      procedure,
    );
    expect(suite.etat.recherche).toMatchObject({ jusquau: '2026-05-04' });
    const ouvertes = () => suite.etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
    expect(ouvertes()).toContain('reprendre-recherche');
    expect(ouvertes()).not.toContain('proposer-logement');
    suite.quand(acte(referent, 'ReprendreRecherche', { motif: 'Rentré plus tôt' }), procedure);
    expect(suite.etat.recherche).toBeNull();
    expect(ouvertes()).toContain('proposer-logement');
    suite.quand(acte(referent, 'ReprendreRecherche')).alorsRefus('R4.59');
  });

  it('R4.59: the date of review is to come', () => {
    etantDonne(visitee)
      .quand(acte(referent, 'RefuserProposition', { motif: 'indisponible', revoirLe: '2026-03-01' }))
      .alorsRefus('R4.59', { champ: 'revoirLe' });
  });

  it('R4.60: « escalade » is the pilot’s at once, who says what follows', () => {
    const suite = etantDonne(visitee, procedure).quand(refuser(undefined, 'conflit'), procedure);
    const tache = () => suite.etat.taches.find((t) => t.code === 'examiner-refus');
    expect(tache()).toMatchObject({ etat: 'a-faire', pour: { role: 'pilote' } });
    suite.quand(acte(pilote, 'ExaminerRefus', { suite: 'Rencontre avec le ménage' }));
    expect(tache()?.etat).toBe('terminee');
    suite.quand(acte(pilote, 'ExaminerRefus', { suite: 'Encore' })).alorsRefus('R4.60');
  });

  it('R4.64: the réservataire’s refusal frees the dwelling and does not count', () => {
    const suite = etantDonne(visitee).quand(acte(pilote, 'RefuserReservation', { motif: 'autre-candidat' }));
    suite.alors('ReservationRefusee');
    expect(suite.logement('l-1').statut).toBe('disponible');
    expect(suite.etat).toMatchObject({ refusComptes: 0 });
    expect(suite.etat.propositions[0]).toMatchObject({ refusePar: 'reservataire', refusCompte: false });
    etantDonne(visitee)
      .quand(acte(pilote, 'RefuserReservation', { motif: 'travaux' }))
      .alorsRefus('R4.57');
  });

  it('R4.57: the CALEOL’s coded rejection brings its consequence', () => {
    etantDonne(visitee, accepter())
      .quand(
        acte(bailleur, 'RejeterCandidature', {
          seance: '2026-03-02',
          membres: ['bailleur'],
          motif: 'Ressources',
          code: 'ressources-superieures',
        }),
      )
      .alors('CandidatureRejetee', 'RetourDemande');
  });
});
