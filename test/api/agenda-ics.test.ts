import { describe, expect, it } from '@jest/globals';
import { agendaSeance } from '../../src/api/commissions/agenda-ics.js';
import { COMMISSION_INITIALE, type EtatCommission } from '../../src/domaine/commission/etat.js';

const SEANCE: EtatCommission = {
  ...COMMISSION_INITIALE,
  ...{ id: 'c-1', nature: 'relogement', statut: 'convoquee', le: '2026-12-03', heure: '09:30' },
  lieu: 'Hôtel de la CACL ; salle A, 1er étage',
};
const agenda = (plus: object = {}) =>
  agendaSeance({
    ...{ etat: { ...SEANCE, ...plus }, version: 7, bailleur: null },
    le: '2026-11-23T12:00:00.000Z',
  });
/** As a calendar reads it: lines unfolded. */
const lire = (texte: string) => texte.replaceAll('\r\n ', '').split('\r\n');

describe('R4.76: a session in a calendar (RFC 5545)', () => {
  it('says when in universal time, for Cayenne is three hours behind, and where', () => {
    const lignes = lire(agenda());
    expect(lignes).toContain('DTSTART:20261203T123000Z');
    expect(lignes).toContain('DTSTAMP:20261123T120000Z');
    expect(lignes).toContain('SUMMARY:Commission de relogement');
    expect(lignes).toContain('LOCATION:Hôtel de la CACL \\; salle A\\, 1er étage');
    expect(lignes).toContain('STATUS:CONFIRMED');
    expect([lignes[0], lignes.at(-2), lignes.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  });

  it('lasts the day when no hour is said, and is cancelled with the session', () => {
    expect(lire(agenda({ heure: null }))).toContain('DTSTART;VALUE=DATE:20261203');
    expect(lire(agenda({ statut: 'annulee' }))).toContain('STATUS:CANCELLED');
  });

  it('folds its lines at 75 octets without cutting a character', () => {
    const lieu = 'é'.repeat(200);
    const texte = agenda({ lieu });
    for (const ligne of texte.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
    expect(lire(texte)).toContain(`LOCATION:${lieu}`);
  });

  it('counts the dossiers and names none', () => {
    const ligne = {
      dossier: 'd-1',
      logements: [],
      avis: [],
      decision: null,
      application: null,
      remplacees: [],
    };
    const texte = agenda({ lignes: [ligne, { ...ligne, dossier: 'd-2' }] });
    expect(lire(texte)).toContain('DESCRIPTION:2 dossiers à l’ordre du jour');
    expect(texte).not.toContain('d-1');
  });
});
