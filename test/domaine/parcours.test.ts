import { describe, expect, it } from '@jest/globals';
import { etapeOuverte } from '../../src/domaine/dossier/etat.js';
import {
  accord,
  acte,
  attribution,
  bail,
  bailleur,
  cloture,
  confirmation,
  demenagement,
  DOSSIER,
  jusqua,
  liberation,
  logement,
  offreAttribuee,
  offreVisitee,
  pilote,
  proposition,
  refusMenage,
  visite,
  tranche,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const transitoire = logement('t-1', { nature: 'transitoire' });
const proposeTransitoire = acte(pilote, 'ProposerLogement', { logement: 't-1' });
const enTransitoire = [
  ...jusqua('rapprochement'),
  transitoire,
  ...[proposeTransitoire, confirmation, visite, accord, attribution, bail, demenagement],
];

describe('a whole journey', () => {
  it('R0.1, R6.4: walks the six steps and closes with a solution', () => {
    etantDonne(jusqua('cloture'))
      .quand(cloture())
      .alors('DossierClos')
      .alorsEtat((etat, { monde }) => {
        expect(etat).toMatchObject({ statut: 'clos', issue: 'reloge-definitivement' });
        expect(monde.lire('logement', 'l-1').etat).toMatchObject({ statut: 'attribue', dossier: DOSSIER });
      });
  });

  it('R0.2: opens the six steps once each when the procedure wakes at every act', () => {
    const recits = jusqua('cloture').flatMap((recit) => [recit, procedure]);
    const { etat } = etantDonne(recits, procedure);
    expect(etat.etapes.map((e) => `${e.etape} ${e.occurrence}`)).toEqual([
      'concertation 1',
      'enquete-sociale 1',
      'accompagnement 1',
      'rapprochement 1',
      'demenagement 1',
      'suivi 1',
    ]);
    expect(
      etat.taches
        .filter((t) => t.etat === 'a-faire')
        .map((t) => t.code)
        .sort(),
    ).toEqual([
      'accomplir-demarches',
      'clore-dossier',
      'etablir-etat-des-lieux',
      'faire-point-mensuel',
      'tenir-reunion-information',
    ]);
  });

  it('R0.2: with the procedure stopped people walk on, and waking it opens every step once, dated from its cause', () => {
    const { etat, monde } = etantDonne(jusqua('cloture'), jours(3), procedure);
    const ouvertures = monde.lire('dossier', DOSSIER).evenements.filter((e) => e.type === 'EtapeOuverte');
    expect(ouvertures).toHaveLength(6);
    expect(ouvertures.every((e) => e.survenuLe < monde.maintenant)).toBe(true);
    expect(etapeOuverte(etat)).toMatchObject({ etape: 'suivi', occurrence: 1 });
  });

  it('R0.2, R0.3: closed while the procedure was stopped, a dossier is owed the steps it walked and no task', () => {
    const { etat } = etantDonne(jusqua('cloture'), cloture(), jours(3), procedure);
    expect(etat.etapes).toHaveLength(6);
    expect(etat).toMatchObject({ statut: 'clos', taches: [] });
  });
});

describe('refusals of offers', () => {
  it('R4.5: a refusal frees the dwelling and leads back to a proposal', () => {
    etantDonne(jusqua('rapprochement'), procedure, offreVisitee('l-1'), procedure)
      .quand(refusMenage(), procedure)
      .alorsEtat((etat, { monde }) => {
        expect(monde.lire('logement', 'l-1').etat).toMatchObject({ statut: 'disponible', dossier: null });
        expect(etat.taches.filter((t) => t.code === 'proposer-logement').map((t) => t.etat)).toEqual([
          'terminee',
          'a-faire',
        ]);
        expect(etat.etapes.filter((e) => e.etape === 'rapprochement')).toHaveLength(1);
      })
      .quand(proposition('l-2'))
      .alors('LogementPropose');
  });

  it('R4.7: the third refusal that counts exhausts the offers and the procedure refers to the commission', () => {
    const refus = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    const suite = etantDonne(jusqua('rapprochement'), procedure, refus);
    expect(suite.types()).not.toContain('CommissionSaisie');
    suite.quand(proposition('l-4')).alorsRefus('R4.7');
    suite
      .quand(procedure, proposition('l-4'))
      .alorsRefus('R4.7', { motif: expect.stringContaining('commission') as never })
      .alorsEtat((etat) => {
        expect(etat.taches.find((t) => t.code === 'examiner-cas-specifique')).toMatchObject({
          etat: 'a-faire',
          pour: { role: 'pilote' },
        });
        expect(etat.taches.filter((t) => t.code === 'proposer-logement' && t.etat === 'a-faire')).toEqual([]);
      })
      .quand(tranche('nouvelle-proposition'))
      .alors('CasSpecifiqueTranche')
      .alorsEtat((etat) => expect(etat.refusComptes).toBe(0))
      .quand(proposition('l-4'))
      .alors('LogementPropose');
    expect(suite.types().filter((t) => t === 'CommissionSaisie')).toHaveLength(1);
  });
});

describe('a transitional dwelling', () => {
  it('R4.8, R5.4: moving into it does not end the journey: step 4 opens again, with its own clock', () => {
    etantDonne(enTransitoire.slice(0, -1), procedure)
      .quand(demenagement, procedure)
      .alorsEtat((etat) => {
        expect(etat.transitoire).toMatchObject({ logement: 't-1' });
        expect(etapeOuverte(etat)).toMatchObject({ etape: 'rapprochement', occurrence: 2 });
        const ouvertes = etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
        expect(ouvertes).toEqual(expect.arrayContaining(['proposer-logement', 'sortir-du-transitoire']));
        expect(ouvertes).not.toContain('signer-bail');
      });
  });

  it('R4.8: then the definitive dwelling completes the journey and gives the transitional one back', () => {
    etantDonne(enTransitoire, procedure, jours(90), offreAttribuee('l-1'), bail)
      .quand(demenagement)
      .alors('DemenagementRealise')
      .alorsEtat((etat, suite) => {
        expect(etat.transitoire).toBeNull();
        expect(suite.logement('t-1')).toMatchObject({ statut: 'disponible', dossier: null });
        expect(etat.propositions.map((p) => p.etat)).toEqual(['quittee', 'attribuee']);
      })
      .quand(liberation, procedure)
      .alorsEtat((etat) => {
        expect(etapeOuverte(etat)).toMatchObject({ etape: 'suivi', occurrence: 1 });
        expect(etat.taches.find((t) => t.code === 'sortir-du-transitoire')).toMatchObject({
          etat: 'terminee',
        });
      });
  });

  it('R0.1: a household in a transitional dwelling cannot be closed as kept on the spot', () => {
    etantDonne(enTransitoire)
      .quand(cloture('maintenu-sur-place', 'Arrêté du maire du 3 mars 2026'))
      .alorsRefus('R0.1', { champ: 'issue' });
  });

  it('R0.1: a death gives back the transitional dwelling and the one just proposed', () => {
    etantDonne(enTransitoire, proposition('l-1'))
      .quand(cloture('deces', 'Acte de décès du 12 mars 2026'))
      .alors('DossierClos')
      .alorsEtat((_etat, suite) => {
        expect(suite.logement('t-1')).toMatchObject({ statut: 'disponible', dossier: null });
        expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', dossier: null });
      });
  });

  it('R4.8: is not proposed by a référent to a household that did not accept it', () => {
    etantDonne(jusqua('rapprochement'), transitoire)
      .quand(proposition('t-1'))
      .alorsRefus('R4.8', { champ: 'logement' });
  });

  it('R4.8: a second one in a row is the pilot’s decision', () => {
    const t2 = logement('t-2', { nature: 'transitoire' }, bailleur);
    etantDonne(enTransitoire, t2).quand(proposition('t-2')).alorsRefus('R4.8');
    etantDonne(
      enTransitoire,
      t2,
      acte(pilote, 'ProposerLogement', { logement: 't-2' }),
      confirmation,
      visite,
      accord,
      attribution,
      bail,
    )
      .quand(demenagement)
      .alorsEtat((etat, suite) => {
        expect(etat.transitoire).toMatchObject({ logement: 't-2' });
        expect(suite.logement('t-1')).toMatchObject({ statut: 'disponible' });
      })
      .quand(liberation, proposition('l-1'))
      .alors('LogementPropose');
  });
});
