import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lireInstant } from '../../src/domaine/noyau/instants.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

/** Tuesday 12 May 2026, 09:30 in Cayenne: before the noon that a civil date stands for. */
const MAINTENANT = '2026-05-12T12:30:00.000Z';

describe('la date d’un fait', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  let maintenant = MAINTENANT;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee({ horloge: () => maintenant });
    accepte(await porte.executer(demande({ ...ouverture('a'), survenuLe: '2026-05-05T18:00:00.000Z' })));
  });
  afterAll(() => journal.fermer());

  const dater = async (survenuLe: string | null) => {
    const resultat = await porte.executer(demande({ ...note('a', pilote), ...(survenuLe && { survenuLe }) }));
    if (!resultat.ok) return `${resultat.refus.regle} ${resultat.refus.champ ?? ''}`;
    return (await porte.lireFlux('dossier', 'a')).at(-1)?.survenuLe;
  };

  const CAS: [string, string | null, string][] = [
    ['not said: now', null, MAINTENANT],
    ['an instant of the past: as said', '2026-05-08T10:00:00.000Z', '2026-05-08T10:00:00.000Z'],
    ['R0.4 — today as a civil date is noon, not yet there: now', lireInstant('2026-05-12'), MAINTENANT],
    ['R0.4 — a phone two minutes ahead: now', '2026-05-12T12:32:00.000Z', MAINTENANT],
    ['R0.4 — later today: refused', '2026-05-12T14:00:00.000Z', 'R0.4 survenuLe'],
    ['R0.4 — tomorrow as a civil date: refused', lireInstant('2026-05-13'), 'R0.4 survenuLe'],
    [
      'R0.10 — the day of the opening, earlier: the instant of the opening',
      lireInstant('2026-05-05'),
      '2026-05-05T18:00:00.000Z',
    ],
    ['R0.10 — the day before the opening: refused', lireInstant('2026-05-04'), 'R0.10 survenuLe'],
  ];
  it.each(CAS)('%s', async (_nom, dit, attendu) => {
    expect(await dater(dit)).toBe(attendu);
  });

  it('an event says when it was written, whatever its own date', async () => {
    await dater('2026-05-08T10:00:00.000Z');
    const [ligne] = await journal.lignes<{ le: string }>(
      `SELECT to_char(enregistre_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le FROM journal.evenement
       WHERE flux_id = 'a' ORDER BY version DESC LIMIT 1`,
    );
    expect(ligne?.le).toBe(MAINTENANT);
  });

  it('R7.4 — a clock that runs late does not make the procedure lose the deadline it names', async () => {
    const procedure = { agregat: 'dossier', id: 'a', acteur: { type: 'procedure' } } as const;
    const corps = { etape: 'concertation', occurrence: 1 };
    const ouverte = accepte(await porte.executer(demande({ ...procedure, acte: 'OuvrirEtape', corps })));
    const tache = ouverte.processus?.taches[0];
    const rang = tache?.prochain;
    if (!tache || !rang) throw new Error('Aucune échéance.');
    expect(rang.le > MAINTENANT).toBe(true);
    const rappel = {
      ...procedure,
      acte: 'RappelerTache',
      corps: { tache: tache.id, rang: rang.rang, le: rang.le },
    };
    accepte(await porte.executer(demande(rappel)));
    const dernier = (await porte.lireFlux('dossier', 'a')).at(-1);
    expect(dernier).toMatchObject({
      type: 'TacheRappelee',
      survenuLe: rang.le,
      enregistreLe: MAINTENANT,
      cause: tache.version,
    });
    maintenant = '2026-05-12T12:31:00.000Z';
    expect(await dater(null)).toBe(maintenant);
  });
});
