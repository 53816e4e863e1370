import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { direEuros, direTaux, enCentimes } from '../../../src/domaine/regles/centimes.js';
import { coutOffre, payableSous } from '../../../src/domaine/regles/cout.js';
import { chiffres } from '../../../src/domaine/regles/chiffres.js';
import { demande, juger, offre, REGLAGES } from './soutien.js';

describe('R4.31 — taux d’effort', () => {
  const effort = (...paire: Parameters<typeof juger> extends [string, ...infer R] ? R : never) =>
    juger('taux-effort', ...paire);

  it('(loyer + annexes + charges − aide) ÷ ressources, au centième de pour cent', () => {
    expect(effort(demande(), offre())).toMatchObject({
      satisfait: true,
      ecart: { valeur: 0.25, unite: 'points' },
      dit: expect.stringContaining('32,75\u00a0%'),
    });
  });

  it('les annexes comptent', () => {
    expect(effort(demande(), offre({ annexes: 1_500 }))).toMatchObject({ satisfait: false, empeche: true });
  });

  it('au-dessus du plafond, il dit la minoration exacte qu’il faut', () => {
    const lu = effort(demande(), offre({ loyer: 68_461 }));
    expect(lu?.deblocage).toMatchObject({ nature: 'minoration', montant: 41 });
    expect(lu?.deblocage?.dit).toContain('avec une minoration de 41\u00a0€/mois');
  });

  it('dans la tolérance de la charte, la commission peut aussi décider', () => {
    const [dans, hors] = [offre({ loyer: 66_000 }), offre({ loyer: 80_000 })];
    expect(effort(demande(), dans)?.deblocage?.dit).toContain('commission');
    expect(effort(demande(), hors)?.deblocage?.dit).not.toContain('commission');
  });

  it('sans ressources, rien ne peut rester à charge', () => {
    expect(effort(demande({ ressources: 0 }), offre())).toMatchObject({
      satisfait: false,
      ecart: null,
      deblocage: { montant: 480 },
    });
    expect(effort(demande({ ressources: 0, aides: 90_000 }), offre())?.satisfait).toBe(true);
  });

  it('des ressources inconnues sont à compléter, jamais devinées', () => {
    expect(effort(demande({ ressources: undefined }), offre())).toMatchObject({
      satisfait: null,
      deblocage: { nature: 'completer' },
    });
  });

  it('sans aide connue : sûr quand le plafond tient sans elle, sinon il dit l’aide qu’il faut', () => {
    const sansAide = demande({ aides: undefined });
    expect(effort(sansAide, offre({ loyer: 40_000 }))?.satisfait).toBe(true);
    expect(effort(sansAide, offre())).toMatchObject({
      satisfait: null,
      deblocage: { nature: 'completer', montant: 216.39 },
    });
  });

  it('l’aide supposée maintenue est dite', () => {
    expect(effort(demande(), offre())?.dit).toContain('supposée maintenue');
    expect(chiffres(demande(), offre(), REGLAGES).apres.aideSupposee).toBe(true);
  });

  it('quand les charges seules dépassent, aucune minoration de loyer n’y suffit', () => {
    const cher = effort(demande({ aides: 0, ressources: 20_000 }), offre({ loyer: 10_000, charges: 20_000 }));
    expect(cher?.deblocage?.nature).toBe('ailleurs');
  });

  test('la minoration dite suffit, un centime de moins ne suffit pas', () => {
    const somme = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        somme(400_000),
        somme(150_000),
        somme(40_000),
        somme(60_000),
        (ressources, loyer, charges, aides) => {
          const d = demande({ ressources, aides });
          const o = offre({ loyer, charges });
          const lu = effort(d, o);
          if (lu?.satisfait !== false || lu.deblocage?.nature !== 'minoration') return;
          const manque = enCentimes(lu.deblocage.montant ?? 0);
          expect(
            effort(
              d,
              offre({
                loyer: loyer - Math.min(manque, loyer),
                charges: charges - Math.max(0, manque - loyer),
              }),
            )?.satisfait,
          ).toBe(true);
          if (manque <= loyer)
            expect(effort(d, offre({ loyer: loyer - manque + 1, charges }))?.satisfait).toBe(false);
        },
      ),
    );
  });

  test('le plus que l’on puisse payer est exact', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (ressources, plafond) => {
          const paye = payableSous(plafond / 100, ressources);
          expect(paye * 10_000).toBeLessThanOrEqual(plafond * ressources);
          expect((paye + 1) * 10_000).toBeGreaterThan(plafond * ressources);
        },
      ),
    );
  });
});

describe('R4.38 — la convention de loyers minorés entre dans le calcul', () => {
  const convention = { convention: 'Conv. 2026', montant: 4_100, du: '2026-01-01', au: '2027-12-31' };
  const cher = { loyer: 68_461 };

  it('en vigueur le jour de l’entrée, elle réduit le loyer', () => {
    expect(juger('taux-effort', demande(), offre({ ...cher, minorations: [convention] }))).toMatchObject({
      satisfait: true,
      dit: expect.stringContaining('Conv. 2026'),
    });
  });

  it('échue au jour de l’entrée, elle ne compte pas', () => {
    const echue = { ...convention, au: '2026-12-01' };
    const tard = { ...cher, disponibleLe: '2027-01-10', minorations: [echue] };
    expect(juger('taux-effort', demande(), offre(tard))?.satisfait).toBe(false);
  });

  it('insuffisante, le déblocage dit ce qui manque encore', () => {
    const faible = { ...convention, montant: 1_100 };
    expect(
      juger('taux-effort', demande(), offre({ ...cher, minorations: [faible] }))?.deblocage,
    ).toMatchObject({
      montant: 30,
      dit: expect.stringContaining('Conv. 2026'),
    });
  });

  it('la plus favorable l’emporte, sans jamais dépasser le loyer', () => {
    const forte = { ...convention, montant: 99_999 };
    const cout = coutOffre(demande({ aides: 0 }), offre({ minorations: [convention, forte] }), REGLAGES.le);
    expect(cout.avantAide).toBe(6_000);
  });
});

describe('R4.32 — reste à charge avant et après', () => {
  it('il s’élève en tout mais pas par m² : maîtrisé', () => {
    expect(juger('reste-a-charge', demande(), offre({ loyer: 59_000 }))).toMatchObject({
      satisfait: true,
      ecart: { valeur: -180, unite: 'EUR/mois' },
    });
  });

  it('il s’élève en tout et par m² : la minoration qui l’en empêche', () => {
    expect(juger('reste-a-charge', demande(), offre())).toMatchObject({
      satisfait: false,
      empeche: false,
      deblocage: {
        ...{ nature: 'minoration', montant: 46.67 },
        dit: 'Par m², il ne s’élèverait pas avec une minoration de 46,67\u00a0€/mois ; en tout, avec 230\u00a0€/mois.',
      },
    });
  });

  it('un loyer actuel inconnu est à compléter', () => {
    expect(juger('reste-a-charge', demande({ loyer: undefined }), offre())?.satisfait).toBeNull();
  });

  it('les chiffres d’avant et d’après, par m² compris', () => {
    expect(chiffres(demande(), offre(), REGLAGES)).toMatchObject({
      avant: { resteACharge: 250, resteAChargeM2: 5.56, tauxEffort: 17.06 },
      apres: { resteACharge: 480, resteAChargeM2: 6.15, tauxEffort: 32.75 },
    });
  });
});

describe('R4.31 — les montants se lisent comme en français', () => {
  test.each([
    [4_100, '41\u00a0€'],
    [4_105, '41,05\u00a0€'],
    [123_456, '1\u202f234,56\u00a0€'],
    [-50, '-0,50\u00a0€'],
  ])('%s centimes', (centimes, dit) => expect(direEuros(centimes)).toBe(dit));
  it('un taux', () => expect(direTaux(3_275)).toBe('32,75\u00a0%'));
});
