import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../src/domaine/agregats.js';
import type { ActeQuelconque } from '../../src/domaine/noyau/acte.js';
import { deuxJours } from '../../src/domaine/noyau/jour-du-fait.js';
import { NotifierProposition } from '../../src/domaine/dossier/etapes/rapprochement/notifier-proposition.js';
import { RattacherRegime } from '../../src/domaine/dossier/etapes/regimes/rattacher-regime.js';

const MIDI = '2026-05-05T15:00:00.000Z';

describe('R0.85: an act says one day for its fact', () => {
  it('given a day told in its field, another told by « Fait le » is refused, both named', () => {
    expect(deuxJours(NotifierProposition.champs, { le: '2026-03-05' }, MIDI)).toMatchObject({
      ...{ regle: 'R0.85', champ: 'le' },
      motif: expect.stringMatching(
        /« Notifiée le » \(05\/03\/2026\) et « Fait le » \(05\/05\/2026\)/,
      ) as never,
    });
  });

  it('its hour may be told, on that day in Cayenne', () => {
    expect(deuxJours(NotifierProposition.champs, { le: '2026-05-05' }, MIDI)).toBeNull();
    expect(
      deuxJours(NotifierProposition.champs, { le: '2026-05-05' }, '2026-05-06T02:59:00.000Z'),
    ).toBeNull();
    expect(deuxJours(NotifierProposition.champs, { le: '2026-05-05' }, undefined)).toBeNull();
  });

  it('a day to come, or that of a document, is another one', () => {
    const dates = { acteLe: '2026-01-05', departLe: '2027-01-05' };
    expect(deuxJours(RattacherRegime.champs, dates, MIDI)).toBeNull();
  });

  it('no act asks it twice', () => {
    const actes = Object.values(AGREGATS).flatMap(({ actes }) => Object.values<ActeQuelconque>(actes));
    const jours = ({ champs }: ActeQuelconque) =>
      Object.values(champs).filter((c) => c.genre === 'date' && c.jourDuFait);
    expect(actes.filter((acte) => jours(acte).length > 1).map(({ type }) => type)).toEqual([]);
    expect(actes.filter((acte) => jours(acte).length === 1).length).toBeGreaterThan(25);
  });
});
