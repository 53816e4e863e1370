import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { planMigration } from '../../src/domaine/dossier/etapes/charte/plan-migration.js';
import { PROPOSITION_INITIALE, type Proposition } from '../../src/domaine/dossier/proposition.js';
import { GUYANE } from './soutien/calendrier.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { acte, charte, DOSSIER, jusqua, operation, pilote, referent, referentDe } from './soutien/gestes.js';
import {
  annuler,
  avec,
  decider,
  migrer,
  ouvert,
  publier,
  regle,
  retablir,
  surCharte,
  tache,
} from './soutien/migration.js';

describe('a migration of running dossiers', () => {
  it('R10.6: is decided towards a published version, by a pilot of the whole territory, on known operations', () => {
    const [preparee, publiee] = publier(avec(regle(20, 60, 70)));
    if (!preparee || !publiee) throw new Error('Deux gestes attendus.');
    etantDonne(preparee).quand(decider()).alorsRefus('R10.6');
    etantDonne(preparee, publiee).quand(decider()).alors('MigrationDecidee');
    etantDonne(preparee, publiee)
      .quand(decider({ operations: ['INCONNUE'] }))
      .alorsRefus('R10.6', { champ: 'operations' });
    etantDonne(...charte, operation(), preparee, publiee)
      .quand(decider({ operations: ['LHI-CACL', 'LHI-CACL'] }))
      .alors('MigrationDecidee');
    etantDonne(preparee, publiee)
      .quand(surCharte('MigrerDossiers', { motif: 'x' }, { ...pilote, territoire: ['Cayenne'] }))
      .alorsRefus('R10.6');
    etantDonne(preparee, publiee)
      .quand(surCharte('MigrerDossiers', { motif: 'x' }, referentDe('Cayenne')))
      .alorsRefus('R0.6');
  });

  it('R0.14: moves the deadlines of open tasks, and the dossier runs under the version from then on', () => {
    etantDonne(...ouvert, ...publier(avec(regle(20, 60, 70))), decider())
      .quand(migrer)
      .alors('CharteMigree')
      .alorsEtat((etat) => {
        expect(etat.charte).toBe('2027-1');
        expect(tache(etat).echeance).toBe('2026-05-02T03:00:00.000Z');
        expect(tache(etat).echelle.map((r) => r.rang)).toEqual(['rappel-1', 'retard', 'escalade-1']);
      });
  });

  it('R0.14: publishing a version alone changes nothing', () => {
    etantDonne(...ouvert)
      .quand(...publier(avec(regle(20, 60, 70))))
      .alorsEtat((etat) => expect(etat.charte).toBe('2026-1'));
  });

  it('R10.6: nobody but the procedure brings a dossier over, and only as it was decided', () => {
    const pret = [...ouvert, ...publier(avec(regle(20, 60, 70)))];
    etantDonne(...pret, decider())
      .quand(acte(pilote, 'MigrerCharte', { version: '2027-1', migration: 'm3' }))
      .alorsRefus('R0.2');
    etantDonne(...pret)
      .quand(migrer)
      .alorsRefus('R10.6');
    etantDonne(...pret, decider(), annuler)
      .quand(migrer)
      .alorsRefus('R10.9');
    etantDonne(...pret, decider(), migrer)
      .quand(migrer)
      .alors();
  });

  it('R10.7: never brings a communicated date forward in silence', () => {
    etantDonne(...ouvert, ...publier(avec(regle(2, 5, 6))), decider())
      .quand(migrer)
      .alors('CharteMigree')
      .alorsEtat((etat) => {
        expect(etat.charte).toBe('2027-1');
        expect(tache(etat)).toMatchObject({ echeance: '2026-04-02T03:00:00.000Z', gardee: true });
      });
  });

  it('R10.7: brings it forward when the migration accepts it with a reason, which is kept', () => {
    const suite = etantDonne(
      ...ouvert,
      ...publier(avec(regle(2, 15, 16))),
      decider({ raccourcissement: 'Arrêté préfectoral' }),
    ).quand(migrer);
    suite.alorsEtat((etat) => expect(tache(etat).echeance).toBe('2026-03-18T03:00:00.000Z'));
    expect(suite.monde.lire('dossier', DOSSIER).evenements.at(-1)?.personnel).toEqual({
      motif: 'Délais revus',
      raccourcissement: 'Arrêté préfectoral',
    });
  });

  it('R10.7: a date that was kept still moves with a suspension', () => {
    etantDonne(...ouvert, ...publier(avec(regle(2, 5, 6))), decider(), migrer)
      .quand(acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' }))
      .quand(jours(10), acte(pilote, 'ReprendreHorloge'))
      .alorsEtat((etat) => expect(tache(etat).echeance).toBe('2026-04-12T03:00:00.000Z'));
  });

  it('R10.8: rungs climbed stay climbed, and the past is not rewritten', () => {
    const enRetard = [...ouvert, jours(38), procedure];
    etantDonne(...enRetard, ...publier(avec(regle(3, 60, 90))), decider())
      .quand(migrer)
      .alorsEtat((etat) => {
        expect(tache(etat)).toMatchObject({ enRetard: true, rappels: 1, niveau: 1 });
        expect(tache(etat).echelle).toEqual([]);
      });
    const accepte = decider({ raccourcissement: 'Urgence' });
    etantDonne(...ouvert, jours(20), ...publier(avec(regle(2, 5, 6))), accepte)
      .quand(migrer)
      .alorsEtat((etat, { monde }) => {
        expect(tache(etat).echelle.map((r) => [r.rang, r.le])).toEqual([
          ['retard', monde.maintenant],
          ['escalade-1', monde.maintenant],
        ]);
      });
  });

  it('R10.5: an open task that the version does not know keeps the dossier where it is', () => {
    const { 'faire-point-mensuel': _, ...taches } = CHARTE_DEFAUT.taches;
    const nouvelle = { ...CHARTE_DEFAUT, version: '2027-1', taches };
    etantDonne(...jusqua('rapprochement'), procedure, ...publier(nouvelle), decider())
      .quand(migrer)
      .alorsRefus('R10.5', { motif: expect.stringContaining('Faire le point mensuel') as never });
  });

  it('R10.5: a reason of refusal in use that vanishes keeps the dossier where it is', () => {
    const { etat } = etantDonne(...ouvert).quand(jours(0));
    const fait = { version: 1, le: '2026-03-02T12:00:00.000Z' };
    const proposition: Proposition = {
      ...PROPOSITION_INITIALE,
      ...{ id: 'p1', rang: 1, logement: 'l-1', bailleur: 'b', nature: 'social', commune: 'Cayenne' },
      ...{ fait, propose: fait, etat: 'declinee', motifRefus: 'trop-loin' },
    };
    const { 'trop-loin': _, ...motifsRefus } = CHARTE_DEFAUT.motifsRefus;
    const horloge = { calendrier: GUYANE, maintenant: '2026-03-03T12:00:00.000Z', raccourcir: false };
    const plan = planMigration(
      { ...etat, propositions: [proposition] },
      CHARTE_DEFAUT,
      avec(null, { motifsRefus }),
      horloge,
    );
    expect(plan.obstacles.map((o) => o.motif).join()).toMatch(/Informer le ménage.*trop-loin/);
  });

  it('R0.3: a closed dossier keeps its version', () => {
    const clos = acte(pilote, 'CloreDossier', {
      issue: 'deces',
      restants: 'aucun',
      preuve: 'Acte de décès reçu',
    });
    etantDonne(...ouvert, clos, ...publier(avec(regle(20, 60, 70))), decider())
      .quand(migrer)
      .alorsRefus('R0.3');
  });
});

describe('the undoing of a migration', () => {
  const migre = [...ouvert, ...publier(avec(regle(20, 60, 70))), decider(), migrer];

  it('R10.9: gives back the version and the ladders of before', () => {
    const avant = etantDonne(...ouvert).quand(jours(0)).etat;
    etantDonne(...migre, annuler)
      .quand(retablir)
      .alors('CharteRetablie')
      .alorsEtat((etat) => {
        expect(etat.charte).toBe('2026-1');
        expect(tache(etat)).toEqual({ ...tache(avant), versionEchelle: tache(etat).versionEchelle });
        expect(etat.migration).toBeNull();
      })
      .quand(retablir)
      .alorsRefus('R10.9');
  });

  it('R10.9: is decided with a reason, once, on a migration that exists', () => {
    etantDonne(...migre)
      .quand(retablir)
      .alorsRefus('R10.9');
    etantDonne(...migre, annuler)
      .quand(annuler)
      .alorsRefus('R10.9');
    etantDonne(...migre)
      .quand(surCharte('AnnulerMigration', { migration: 'm99', motif: 'x' }))
      .alorsRefus('R10.9', { champ: 'migration' });
  });

  it('R10.9: is refused where a rung fired since, and names it', () => {
    etantDonne(...migre, jours(22), procedure, annuler)
      .quand(retablir)
      .alorsRefus('R10.9', {
        motif: expect.stringMatching(/rappel envoyé le \d\d\/\d\d\/2026 \(Informer le ménage\)/) as never,
      });
  });

  it('R10.9: is refused where an act relied on the new version; a note or a new référent does not', () => {
    etantDonne(
      ...migre,
      acte(referent, 'RecueillirConsentement', { portee: 'toutes', forme: 'oral' }),
      annuler,
    )
      .quand(retablir)
      .alorsRefus('R10.9', {
        motif: expect.stringMatching(
          /« Consentement recueilli.* » le \d\d\/\d\d\/2026 \(fait n° \d+\)/,
        ) as never,
      });
    etantDonne(...migre, acte(pilote, 'AjouterNote', { note: 'Appelé' }), annuler)
      .quand(retablir)
      .alors('CharteRetablie');
  });
});

const delai = fc.integer({ min: 1, max: 90 });
/** A reminder is not after the due date (R0.51). */
const regleAuHasard = fc.tuple(delai, delai, delai).map(([a, b, c]) => regle(Math.min(a, b), b, c));

describe('R10.7, R10.9: whatever the version', () => {
  it('a due date never comes earlier without a reason, and undoing gives back exactly what was', () => {
    fc.assert(
      fc.property(regleAuHasard, fc.integer({ min: 0, max: 70 }), (nouvelle, attente) => {
        const avant = etantDonne(...ouvert, jours(attente), procedure).quand(jours(0));
        const ancienne = tache(avant.etat);
        const apres = avant.quand(...publier(avec(nouvelle)), decider(), migrer).alors('CharteMigree');
        const migree = tache(apres.etat);
        expect(migree.echeance >= ancienne.echeance).toBe(true);
        expect(migree).toMatchObject({
          enRetard: ancienne.enRetard,
          rappels: ancienne.rappels,
          niveau: ancienne.niveau,
        });
        const { echelle, echeance, gardee } = tache(apres.quand(annuler, retablir).etat);
        expect({ echelle, echeance, gardee }).toEqual({
          echelle: ancienne.echelle,
          echeance: ancienne.echeance,
          gardee: false,
        });
      }),
      { numRuns: 60 },
    );
  });
});
