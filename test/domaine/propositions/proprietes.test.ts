import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logementsTenus, propositionsOuvertes } from '../../../src/domaine/dossier/etat.js';
import { propositionsAdmises, refusSous, regimeGouvernant } from '../../../src/domaine/dossier/validite.js';
import { acte, pilote } from '../soutien/gestes.js';
import { avancerAuSeuil, coups, DOSSIERS, jouerCoups, mondeDeDepart } from '../soutien/hasard.js';

const REGIMES = ['demolition-hlm-anru', 'amenagement', 'lhi-interdiction-definitive', 'dalo'] as const;
const regimes = fc.uniqueArray(fc.constantFrom(...REGIMES), { maxLength: 2 });

describe('random journeys under legal regimes', () => {
  it('R4.50, R9.4, R4.1: never more proposals made than the regimes allow, the count of offers is the legal one, no dwelling twice', () => {
    fc.assert(
      fc.property(coups(60), regimes, (suite, codes) => {
        const monde = mondeDeDepart();
        avancerAuSeuil(monde);
        for (const code of codes) {
          const geste = acte(pilote, 'RattacherRegime', { regime: code, motif: 'Essai' });
          const fait = typeof geste === 'function' ? geste(monde) : geste;
          if (fait) monde.faire(fait);
        }
        const vues = new Map<string, number>();
        jouerCoups(monde, suite, () => {
          const tenus: string[] = [];
          for (const id of DOSSIERS) {
            const { etat } = monde.lire('dossier', id);
            if (etat.propositions.length > (vues.get(id) ?? 0))
              expect(propositionsOuvertes(etat).length).toBeLessThanOrEqual(
                propositionsAdmises(etat, monde.charte),
              );
            vues.set(id, etat.propositions.length);
            const comptes = refusSous(etat, regimeGouvernant(etat, monde.charte)).length;
            expect(etat.refusComptes).toBe(comptes);
            tenus.push(...logementsTenus(etat));
          }
          expect(new Set(tenus).size).toBe(tenus.length);
        });
      }),
      { numRuns: 25, interruptAfterTimeLimit: 20_000 },
    );
  });
});
