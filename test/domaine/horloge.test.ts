import { describe, expect, it } from '@jest/globals';
import { acte, cloture, informe, jusqua, pilote, referent } from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const suspendre = (le?: string) => acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation' }, le);
const reprendre = (le?: string) => acte(referent, 'ReprendreHorloge', {}, le);
const ouvertes = (etat: { taches: readonly { code: string; etat: string }[] }) =>
  etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);

describe('suspending the clock', () => {
  it('R0.7: suspended, the procedure neither reminds nor opens a task; people go on', () => {
    const suite = etantDonne(jusqua('concertation'), procedure, suspendre(), jours(60), procedure);
    expect(suite.types()).not.toContain('TacheRappelee');
    suite.quand(informe, procedure);
    expect(ouvertes(suite.etat)).toEqual(['revoir-suspension']);
  });

  it('R7.5: resumed, the deadlines are moved by the suspended time, with the rungs not yet climbed', () => {
    const suite = etantDonne(
      jusqua('concertation'),
      procedure,
      jours(20),
      procedure,
      suspendre(),
      jours(10),
      reprendre(),
    );
    const [tache] = suite.etat.taches;
    expect(tache?.echelle.map((r) => `${r.rang} ${r.le.slice(0, 10)}`)).toEqual([
      'retard 2026-04-12',
      'escalade-1 2026-04-20',
      'escalade-2 2026-05-11',
      'escalade-3 2026-06-11',
    ]);
    expect(suite.etat.statut).toBe('ouvert');
  });

  it('R7.5: a task opened after the resumption leaves the suspended time out too', () => {
    const { etat } = etantDonne(
      jusqua('concertation'),
      informe,
      suspendre(),
      jours(10),
      reprendre(),
      procedure,
    );
    const tache = etat.taches.find((t) => t.code === 'realiser-enquete');
    expect(tache?.depart.slice(0, 10)).toBe('2026-03-02');
    expect(tache?.echelle[0]?.le.slice(0, 10)).toBe('2026-04-02');
  });

  it('R7.5: of a fact that came during the suspension, only what was left of it is left out', () => {
    const suite = etantDonne(
      jusqua('concertation'),
      suspendre(),
      jours(5),
      informe,
      jours(5),
      reprendre(),
      procedure,
    );
    const tache = suite.etat.taches.find((t) => t.code === 'realiser-enquete');
    const [rappel] = tache?.echelle ?? [];
    expect([tache?.depart, rappel?.le].map((le) => le?.slice(0, 10))).toEqual(['2026-03-07', '2026-04-02']);
  });

  it('R0.7: one suspends what runs, one resumes what is suspended, in order', () => {
    const base = jusqua('concertation');
    etantDonne(base, suspendre()).quand(suspendre()).alorsRefus('R0.7');
    etantDonne(base).quand(reprendre()).alorsRefus('R0.7');
    etantDonne(base, jours(5), suspendre())
      .quand(reprendre('2026-03-04T12:00:00.000Z'))
      .alorsRefus('R0.7', { champ: 'survenuLe' });
    etantDonne(base, suspendre(), jours(5), reprendre())
      .quand(suspendre('2026-03-04T12:00:00.000Z'))
      .alorsRefus('R9.62', { champ: 'survenuLe' });
  });

  it('R0.7: closed while suspended, a reopened dossier runs again', () => {
    const { etat } = etantDonne(
      jusqua('concertation'),
      suspendre(),
      cloture('deces', 'Acte de décès'),
      jours(10),
      acte(pilote, 'RouvrirDossier', { motif: 'Homonyme' }),
    );
    expect(etat.suspensions.every((s) => s.au !== null)).toBe(true);
  });
});
