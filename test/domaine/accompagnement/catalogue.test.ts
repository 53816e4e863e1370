import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';

describe('the catalogue of measures', () => {
  const { mesures } = CHARTE_DEFAUT.catalogue;

  it('R3.19: holds the bricks 1.1–1.5, 2.1–2.7 and 3.1–3.6 with all that the référentiel says of one', () => {
    const briques = mesures.filter((m) => /^\d/.test(m.code));
    expect(briques.map((m) => m.code)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
    ]);
    for (const { mission, resultat, rubriques, interlocuteurs, outils, moyens, source } of briques) {
      expect([mission, resultat, source].every((t) => t.length > 10)).toBe(true);
      expect([rubriques, interlocuteurs, outils, moyens].every((l) => l.length > 0)).toBe(true);
    }
  });

  it('R3.19: the figures are those of the tables: once, once or more, per month, per year and dwelling', () => {
    const une = (code: string) => mesures.find((m) => m.code === code);
    expect(mesures.filter((m) => m.famille === 'avdl' && m.repetable).map((m) => m.code)).toEqual([
      '2.4',
      '2.5',
      '2.6',
    ]);
    expect(une('1.1')).toMatchObject({ interventions: 1, unite: 'menage' });
    expect(une('2.4')).toMatchObject({ interventions: 1, unite: 'menage-mois' });
    expect(une('3.2')).toMatchObject({ unite: 'logement-an', visiteAnnuelle: true });
    expect(une('3.2')?.interventions).toBeUndefined();
  });

  it('R3.19: the other measures of the plan have their own outcomes, and say what the team proposes', () => {
    const autres = mesures.filter((m) => m.famille === 'autre');
    expect(autres.map((m) => m.code)).toEqual(
      expect.arrayContaining(['fsl-acces', 'asll', 'mous-relogement', 'siao', 'ccapex']),
    );
    for (const m of autres) expect(m.equipe).toContain('duree');
  });

  it('R3.38: every measure that a grid names is in the catalogue', () => {
    const codes = mesures.map((m) => m.code);
    const nommees = [
      ...CHARTE_DEFAUT.orientations.situations.flatMap((s) => s.mesures),
      ...CHARTE_DEFAUT.accesLogement.points.flatMap((p) => p.mesure ?? []),
    ];
    expect(nommees.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
