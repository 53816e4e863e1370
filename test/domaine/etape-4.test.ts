import { describe, expect, it } from '@jest/globals';
import {
  accord,
  acte,
  attribution,
  autreBailleur,
  bail,
  bailleur,
  confirmation,
  DOSSIER,
  jusqua,
  logement,
  OPERATION,
  offreAttribuee,
  offreVisitee,
  ouverture,
  pilote,
  proposition,
  referent,
  refusMenage,
  visite,
  type Recit,
  tranche as trancher,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const etape4 = jusqua('rapprochement');
const declin = acte(bailleur, 'DeclinerProposition', { motif: 'Travaux', code: 'travaux' });
const rejet = acte(bailleur, 'RejeterCandidature', {
  seance: '2026-03-02',
  membres: ['bailleur'],
  motif: 'Ressources',
  code: 'ressources-insuffisantes',
});
const retrait = acte(referent, 'RetirerProposition', { motif: 'Erreur de logement' });
const seance = (date: string) => acte(bailleur, 'AttribuerLogement', { seance: date, membres: ['bailleur'] });

describe('proposing', () => {
  it('R4.1: holds the dwelling for the household in the same transaction', () => {
    const suite = etantDonne(etape4).quand(proposition('l-1')).alors('LogementPropose');
    expect(suite.logement('l-1')).toMatchObject({ statut: 'reserve', dossier: DOSSIER });
    expect(suite.etat.propositions).toMatchObject([{ id: 'p1', bailleur: 'siguy', etat: 'proposee' }]);
  });

  it('R4.1: an unknown dwelling, or one held by another household, is refused', () => {
    etantDonne(etape4)
      .quand(proposition('l-9'))
      .alorsRefus('R4.1', { champ: 'logement', nature: 'invalide' });
    const voisin: Recit[] = jusqua('rapprochement')
      .slice(-7)
      .filter((r) => typeof r === 'function')
      .map((recit) => (monde) => {
        const geste = recit(monde);
        return geste ? { ...geste, id: 'd-2', acteur: geste.acteur } : undefined;
      });
    const ouvreVoisin: Recit = (monde) => {
      const geste = (
        ouverture({ reference: 'LHI-002', operation: OPERATION }) as Extract<Recit, (m: never) => unknown>
      )(monde);
      return geste ? { ...geste, id: 'd-2' } : undefined;
    };
    const chezLeVoisin: Recit = {
      acteur: referent,
      agregat: 'dossier',
      id: 'd-2',
      acte: 'ProposerLogement',
      corps: { logement: 'l-1' },
    };
    const suite = etantDonne(etape4, proposition('l-1'), ouvreVoisin, voisin);
    suite.quand(chezLeVoisin).alorsRefus('R4.1', { nature: 'conflit' });
    expect(suite.logement('l-1').dossier).toBe(DOSSIER);
  });

  it('R4.2: one open proposal at a time', () => {
    etantDonne(etape4, proposition('l-1')).quand(proposition('l-2')).alorsRefus('R4.2');
  });

  it('R4.6: none once a dwelling is attributed', () => {
    etantDonne(jusqua('demenagement')).quand(proposition('l-2')).alorsRefus('R4.6');
  });
});

describe('the bailleur answers', () => {
  it('R4.3: declining frees the dwelling and a proposal is owed again', () => {
    etantDonne(etape4, procedure, proposition('l-1'), procedure)
      .quand(declin, procedure)
      .alorsEtat((etat, suite) => {
        expect(suite.logement('l-1').statut).toBe('disponible');
        expect(etat.taches.filter((t) => t.code === 'proposer-logement').map((t) => t.etat)).toEqual([
          'terminee',
          'a-faire',
        ]);
        expect(etat.taches.find((t) => t.code === 'confirmer-proposition')?.etat).toBe('terminee');
      });
  });

  it('R4.3: the task is the organisation’s, not another’s', () => {
    const { etat } = etantDonne(etape4, procedure, proposition('l-1'), procedure);
    const tache = etat.taches.find((t) => t.code === 'confirmer-proposition');
    expect(tache?.pour).toEqual({ role: 'bailleur', organisation: 'siguy' });
  });

  it('R0.6: a bailleur answers for its own dwelling only', () => {
    const deux = [logement('m-1', {}, autreBailleur), proposition('l-1'), declin, proposition('m-1')];
    etantDonne(etape4, deux).quand(confirmation).alorsRefus('R0.6', { nature: 'interdit' });
    etantDonne(etape4, deux).quand(acte(autreBailleur, 'ConfirmerProposition')).alors('PropositionConfirmee');
  });

  it('R4.3: a pilot may answer in its place', () => {
    etantDonne(etape4, proposition('l-1'))
      .quand(acte(pilote, 'ConfirmerProposition'))
      .alors('PropositionConfirmee');
  });

  it('R4.3: answers once', () => {
    etantDonne(etape4, proposition('l-1'), confirmation).quand(confirmation).alorsRefus('R4.3');
    etantDonne(etape4, proposition('l-1'), confirmation).quand(declin).alorsRefus('R4.3');
    etantDonne(etape4).quand(acte(pilote, 'ConfirmerProposition')).alorsRefus('R4.3');
  });
});

describe('the household answers', () => {
  it.each([
    ['acceptance', accord],
    ['refusal', refusMenage()],
  ])('R4.4: the visit precedes its %s', (_nom, reponse) => {
    etantDonne(etape4, proposition('l-1'), confirmation).quand(reponse).alorsRefus('R4.4');
  });

  it('R7.7: its silence, however long, decides nothing in its place', () => {
    const { etat } = etantDonne(etape4, offreVisitee('l-1'), procedure, jours(800), procedure);
    expect(etat.propositions).toMatchObject([{ etat: 'visitee' }]);
    expect(etat.taches.find((t) => t.code === 'recueillir-reponse')).toMatchObject({
      etat: 'a-faire',
      niveau: 3,
    });
  });

  it('R4.4: the bailleur confirms before the visit', () => {
    etantDonne(etape4, proposition('l-1')).quand(visite).alorsRefus('R4.4');
  });

  it('R4.5: a refusal has one of the charter’s reasons, listed when it has not', () => {
    for (const inconnu of ['pas-envie', '__proto__', 'constructor']) {
      etantDonne(etape4, offreVisitee('l-1'))
        .quand(refusMenage(inconnu))
        .alorsRefus('R4.5', { champ: 'motif', motif: expect.stringContaining('trop-loin') as never });
    }
  });

  it('R4.7: a reason that does not count leaves the count', () => {
    const { etat } = etantDonne(
      etape4,
      offreVisitee('l-1'),
      refusMenage('indecent'),
      offreVisitee('l-2'),
      refusMenage(),
    );
    expect(etat.refusComptes).toBe(1);
    expect(etat.propositions.map((p) => p.refusCompte)).toEqual([false, true]);
    expect(etat.propositions.map((p) => p.motifRefus)).toEqual(['indecent', 'trop-loin']);
  });

  it('R4.9: the refusal of a dwelling too small for the household does not count', () => {
    const petit = logement('s-1', { surface: 24 });
    const { etat } = etantDonne(etape4, petit, offreVisitee('s-1'), refusMenage('quartier'));
    expect(etat.refusComptes).toBe(0);
  });

  it('R0.5: a proposal withdrawn counts for nothing and frees the dwelling', () => {
    const suite = etantDonne(etape4, offreVisitee('l-1'), accord).quand(retrait).alors('PropositionRetiree');
    expect(suite.etat.refusComptes).toBe(0);
    expect(suite.logement('l-1').statut).toBe('disponible');
    suite.quand(retrait).alorsRefus('R4.2');
  });
});

describe('the CALEOL decides', () => {
  it('R4.6: after the household’s agreement only', () => {
    etantDonne(etape4, offreVisitee('l-1')).quand(attribution).alorsRefus('R4.6');
  });

  it('R4.6: the attribution is dated from its session, R0.4 and R0.10 hold for it', () => {
    const accepte = [...etape4, ...offreVisitee('l-1'), accord, jours(10)];
    etantDonne(accepte).quand(seance('2026-03-13')).alorsRefus('R0.4', { champ: 'seance' });
    etantDonne(accepte).quand(seance('2026-03-01')).alorsRefus('R0.10', { champ: 'seance' });
    const suite = etantDonne(accepte).quand(seance('2026-03-05')).alors('AttributionDecidee');
    expect(suite.etat.propositions[0]?.fait.le).toBe('2026-03-05T15:00:00.000Z');
    expect(suite.logement('l-1')).toMatchObject({ statut: 'attribue', dossier: DOSSIER });
  });

  it('R4.6: a rejection frees the dwelling', () => {
    const suite = etantDonne(etape4, offreVisitee('l-1'), accord).quand(rejet).alors('CandidatureRejetee');
    expect(suite.logement('l-1').statut).toBe('disponible');
    suite.quand(proposition('l-2')).alors('LogementPropose');
  });

  it('R5.1: withdrawn before the lease, the household goes back to step 4; after it, no longer so simply', () => {
    const attribue = [...etape4, procedure, ...offreAttribuee('l-1'), procedure];
    etantDonne(attribue)
      .quand(retrait, procedure)
      .alorsEtat((etat, suite) => {
        expect(etat.etapes.at(-1)).toMatchObject({ etape: 'rapprochement', occurrence: 2 });
        expect(suite.logement('l-1').statut).toBe('disponible');
      });
    etantDonne(attribue, bail).quand(retrait).alorsRefus('R5.1');
  });
});

describe('the commission', () => {
  const tranche = trancher('transitoire');

  it('R4.7: decides of exhausted offers only', () => {
    etantDonne(etape4, offreVisitee('l-1'), refusMenage()).quand(tranche).alorsRefus('R4.7');
  });

  it('R4.7: people may record its decision even before the procedure has woken to refer to it', () => {
    const refus = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    const suite = etantDonne(etape4, refus).quand(tranche).alors('CasSpecifiqueTranche');
    suite.quand(procedure);
    expect(suite.types()).not.toContain('CommissionSaisie');
  });
});
