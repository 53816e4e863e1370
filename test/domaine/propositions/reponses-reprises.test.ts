import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import {
  acte,
  attribution,
  autreBailleur,
  bail,
  bailleur,
  enquete,
  jusqua,
  offreVisitee,
  pilote,
  proposition,
  referent,
  refusMenage,
  type Recit,
  tranche as trancher,
} from '../soutien/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import {
  accepter,
  confirmer,
  etape4Connue,
  notifier,
  regime,
  silence,
  verifiee,
  visiter,
} from '../soutien/gestes-propositions.js';

const etape4 = jusqua('rapprochement');
const reprendre = (etape: string, qui = referent, p?: string): Recit =>
  acte(qui, 'AnnulerReponse', { etape, motif: 'Dossier d’un homonyme', ...(p ? { proposition: p } : {}) });
const ouvertes = ({ taches }: EtatDossier) => taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
const refusee = [...etape4, procedure, ...offreVisitee('l-1'), procedure, refusMenage(), procedure];

describe('R4.125: an answer recorded by mistake is taken back, with its reason', () => {
  it('the landlord’s answer, the visit, the agreement: each gives back the step before it and its task', () => {
    const suite = etantDonne(etape4, procedure, ...offreVisitee('l-1'), accepter(), procedure);
    suite.quand(reprendre('accord'), procedure).alorsEtat((etat) => {
      expect(etat.propositions[0]).toMatchObject({
        etat: 'visitee',
        fait: { le: '2026-03-02T12:00:00.000Z' },
      });
      expect(ouvertes(etat)).toContain('recueillir-reponse');
      expect(ouvertes(etat)).not.toContain('decider-attribution');
    });
    suite.quand(reprendre('visite'), procedure).alorsEtat((etat) => {
      expect(etat.propositions[0]).toMatchObject({ etat: 'confirmee', visites: [] });
      expect(ouvertes(etat)).toContain('visiter-logement');
    });
    suite.quand(reprendre('confirmation', bailleur), procedure).alorsEtat((etat) => {
      expect(etat.propositions[0]?.etat).toBe('proposee');
      expect(ouvertes(etat)).toContain('confirmer-proposition');
    });
    suite.quand(reprendre('confirmation', bailleur)).alorsRefus('R4.126');
  });

  it('a visit that did not take place: the one before it is owed again', () => {
    const manquee = acte(referent, 'VisiterLogement', { issue: 'reportee', reporteeAu: '2026-04-01' });
    const absente = acte(referent, 'VisiterLogement', { issue: 'menage-absent' });
    etantDonne(etape4, proposition('l-1'), confirmer(), manquee, absente, procedure)
      .quand(reprendre('visite'), procedure)
      .alorsEtat(({ propositions: [p], taches }) => {
        expect(p?.visites).toHaveLength(1);
        expect(taches.find((t) => t.code === 'visiter-logement' && t.etat === 'a-faire')?.terme).toMatch(
          /^2026-04-01/,
        );
      });
  });

  it('the right answer is then told with its own date, and not before the fact that it follows', () => {
    const suite = etantDonne(etape4, jours(5), ...offreVisitee('l-1'), jours(3), refusMenage(), jours(9));
    suite.quand(reprendre('refus')).alors('ReponseAnnulee');
    suite
      .quand(acte(referent, 'AccepterProposition', {}, '2026-03-06T12:00:00.000Z'))
      .alorsRefus('R4.105', { champ: 'survenuLe' });
    suite
      .quand(acte(referent, 'AccepterProposition', {}, '2026-03-10T12:00:00.000Z'))
      .alors('PropositionAcceptee');
  });

  it('the step that is meant, and who may have said it', () => {
    const suite = etantDonne(refusee);
    suite.quand(reprendre('rejet')).alorsRefus('R4.126', { champ: 'etape' });
    suite.quand(reprendre('refus', bailleur)).alorsRefus('R4.126', { champ: 'etape', nature: 'interdit' });
    suite.quand(reprendre('refus', autreBailleur)).alorsRefus('R0.6');
    etantDonne(etape4).quand(reprendre('refus')).alorsRefus('R4.126');
    etantDonne(etape4, proposition('l-1'), acte(referent, 'RetirerProposition', { motif: 'x' }))
      .quand(reprendre('confirmation', pilote))
      .alorsRefus('R4.126');
  });

  it('a notification taken back stops the delay to answer; the one that it had replaced stands again', () => {
    const suite = etantDonne(
      [...etape4Connue(), regime('amenagement'), proposition('l-1'), confirmer()],
      ...[notifier(undefined, '2026-03-02'), jours(3)],
      notifier(undefined, '2026-03-04', { motif: 'Avis reçu plus tard' }),
      procedure,
    );
    suite.quand(reprendre('notification')).alorsEtat(({ propositions: [p] }) => {
      expect(p?.notification?.le).toBe('2026-03-02');
    });
    suite.quand(reprendre('notification'), procedure).alorsEtat((etat) => {
      expect(etat.propositions[0]).toMatchObject({ etat: 'confirmee', notification: null });
      expect(ouvertes(etat)).toEqual(expect.arrayContaining(['notifier-proposition', 'visiter-logement']));
      expect(ouvertes(etat)).not.toContain('obtenir-reponse');
    });
  });
});

describe('R4.127: the dwelling is held again, or the answer stands', () => {
  it('refused then taken back, it is kept for the household once more, until a new end', () => {
    const suite = etantDonne(refusee, jours(2));
    suite.quand(reprendre('refus'));
    const jusquau = suite.etat.propositions[0]?.tenuJusquau;
    expect(suite.logement('l-1')).toMatchObject({ statut: 'reserve', retenue: { jusquau } });
  });

  it('an agreement taken back: the hold, that waited for the decision, has an end again', () => {
    const suite = etantDonne(etape4, ...offreVisitee('l-1'), accepter(), jours(60));
    expect(suite.logement('l-1').retenue?.jusquau).toBeNull();
    suite.quand(reprendre('accord'), jours(1), accepter()).alors('PropositionAcceptee');
  });

  it('held since for another proposal, given up by its bailleur: the answer stays', () => {
    const retrait: Recit = {
      ...{ acteur: bailleur, agregat: 'logement', id: 'l-1', acte: 'RetirerLogement' },
      corps: { motif: 'Vendu' },
    };
    etantDonne(refusee, retrait).quand(reprendre('refus')).alorsRefus('R4.127');
    etantDonne(refusee, proposition('l-2'))
      .quand(reprendre('refus', pilote, 'p1'))
      .alorsRefus('R4.126');
  });

  it('a CALEOL that said no: taken back, the dwelling waits for its decision', () => {
    const rejet = acte(bailleur, 'RejeterCandidature', {
      ...{ seance: '2026-03-02', membres: ['bailleur'], motif: 'Ressources' },
      code: 'ressources-superieures',
    });
    const suite = etantDonne(etape4, procedure, ...offreVisitee('l-1'), accepter(), rejet, procedure);
    expect(suite.etat.etapes.at(-1)?.etape).toBe('enquete-sociale');
    suite.quand(reprendre('rejet', bailleur), procedure).alorsEtat((etat) => {
      expect(etat.propositions[0]).toMatchObject({ etat: 'acceptee', caleol: null, refusePar: null });
      expect(etat.etapes.at(-1)?.etape).toBe('rapprochement');
      expect(ouvertes(etat)).toContain('decider-attribution');
      expect(ouvertes(etat)).not.toContain('realiser-enquete');
    });
    expect(suite.logement('l-1')).toMatchObject({ statut: 'reserve', retenue: { jusquau: null } });
  });
});

describe('R4.126: what leans on it is named', () => {
  it('an attribution is taken back until something is recorded about the dwelling', () => {
    const attribue = etantDonne(
      etape4,
      procedure,
      ...offreVisitee('l-1'),
      accepter(),
      attribution,
      procedure,
    );
    etantDonne(etape4, ...offreVisitee('l-1'), accepter(), attribution, bail)
      .quand(reprendre('attribution', pilote))
      .alorsRefus('R4.126', { motif: expect.stringContaining('Bail') as never });
    attribue.quand(reprendre('accord')).alorsRefus('R4.126', { champ: 'etape' });
    attribue.quand(reprendre('attribution', bailleur), procedure).alorsEtat((etat) => {
      expect(etat.etapes.at(-1)?.etape).toBe('rapprochement');
      expect(ouvertes(etat)).toContain('decider-attribution');
    });
    expect(attribue.logement('l-1')).toMatchObject({ statut: 'reserve', dossier: 'd-1' });
    attribue.quand(attribution).alors('AttributionDecidee');
  });

  it('a commission that has decided, an effect that was noted, counted that refusal', () => {
    const trois = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    const tranche = trancher('nouvelle-offre');
    etantDonne(etape4, ...trois, procedure, tranche)
      .quand(reprendre('refus', referent, 'p3'))
      .alorsRefus('R4.126', { motif: expect.stringContaining('commission') as never });
    const loi = 'letchimy';
    const rattache = regime(loi, { acteLe: '2026-01-12' });
    const epuisee = [...etape4Connue(), rattache, ...offreVisitee('l-1'), verifiee('p1', loi)];
    const eteint = acte(pilote, 'ConstaterEffetRegime', { regime: loi, motif: 'Offre refusée' });
    etantDonne(...epuisee, notifier(undefined, '2026-03-02'), refusMenage(), eteint)
      .quand(reprendre('refus'))
      .alorsRefus('R4.126', { motif: expect.stringContaining('régime') as never });
  });
});

describe('R4.128: count, exhaustion and consequences are made again', () => {
  it('the third refusal was not one: the offers are not exhausted, the commission is referred to no more', () => {
    const trois = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    const suite = etantDonne(etape4, procedure, ...trois, procedure);
    expect(suite.etat).toMatchObject({ refusComptes: 3 });
    expect(ouvertes(suite.etat)).toContain('examiner-cas-specifique');
    suite.quand(reprendre('refus', referent, 'p3'), procedure).alorsEtat((etat) => {
      expect(etat.refusComptes).toBe(2);
      expect(etat.faits['offres-epuisees']).toBeUndefined();
      expect(ouvertes(etat)).not.toContain('examiner-cas-specifique');
      expect(ouvertes(etat)).toContain('recueillir-reponse');
    });
    suite.quand(refusMenage('trop-cher'), procedure).alorsEtat((etat) => expect(etat.refusComptes).toBe(3));
  });

  it('a silence taken back: its delay to answer runs as it did, from the notification', () => {
    const suite = etantDonne(
      [...etape4Connue(), regime('demolition-hlm-anru'), ...offreVisitee('l-1')],
      ...[notifier(undefined, '2026-03-02'), procedure, jours(70), silence(), procedure],
    );
    const { reponseAvant } = suite.etat.propositions[0]?.notification ?? {};
    suite.quand(reprendre('silence'), procedure).alorsEtat((etat) => {
      const [tache] = etat.taches.filter((t) => t.code === 'obtenir-reponse' && t.etat === 'a-faire');
      expect(tache?.terme).toBe(reponseAvant);
      expect(etat.propositions[0]?.silence).toBe(false);
    });
  });

  it('the search on hold, the refusal to examine, the survey to do again fall with the refusal that brought them', () => {
    const apres = (motif: string) =>
      etantDonne(etape4, procedure, ...offreVisitee('l-1'), refusMenage(motif), procedure).quand(
        reprendre('refus'),
        procedure,
      ).etat;
    expect(apres('indisponible').recherche).toBeNull();
    expect(ouvertes(apres('conflit'))).not.toContain('examiner-refus');
    const repris = apres('situation-changee');
    expect(repris.faits['enquete-validee']).toBeDefined();
    expect(repris.etapes.at(-1)?.etape).toBe('rapprochement');
  });

  it('a survey done anew in the meantime is kept', () => {
    etantDonne(etape4, ...offreVisitee('l-1'), refusMenage('situation-changee'), jours(1), enquete)
      .quand(reprendre('refus'))
      .alorsEtat(({ faits }) => {
        expect(faits).not.toHaveProperty('enquete-validee');
        expect(faits['enquete-realisee']?.le).toMatch(/^2026-03-03/);
      });
  });

  it('two proposals live together: each is taken back on its own', () => {
    const deux = [...etape4Connue(), regime('amenagement'), proposition('l-1'), proposition('l-2')];
    const suite = etantDonne(deux, confirmer('p1'), visiter('p1'), confirmer('p2'), accepter('p1'));
    suite.quand(reprendre('accord')).alorsRefus('R4.52', { champ: 'proposition' });
    suite.quand(reprendre('accord', referent, 'p1')).alors('ReponseAnnulee');
    expect(suite.etat.propositions).toMatchObject([{ etat: 'visitee' }, { etat: 'confirmee' }]);
  });
});
