import { beforeAll, describe, expect, test } from '@jest/globals';
import { histoiresGardees } from '../rejeu/histoires.js';
import { Carte } from './carte.js';
import { HistoireTracee } from './histoire-tracee.js';
import { imageDe } from './soutien.js';

let carte: Carte;
beforeAll(async () => {
  carte = new Carte(await imageDe());
}, 60_000);

/** The histories that the server kept of each household, its runs in order. */
function menages() {
  const parMenage = new Map<string, ReturnType<typeof histoiresGardees>>();
  for (const gardee of histoiresGardees())
    parMenage.set(gardee.workflowId, [...(parMenage.get(gardee.workflowId) ?? []), gardee]);
  return [...parMenage];
}

describe('R0.31 l’histoire du workflow, posée sur l’image de sa procédure', () => {
  test.each(menages())('%s : chaque pas et chaque échelon y est', (_id, courses) => {
    const tracee = new HistoireTracee(carte);
    for (const { history } of courses) tracee.suivre(history.events);
    expect([...tracee.inconnues]).toEqual([]);
    expect(tracee.trouvees.size).toBeGreaterThan(5);
  });

  test('ensemble, elles passent par les six étapes, un retour, une commission, et chaque genre d’échelon', () => {
    const tracees = menages().map(([, courses]) => {
      const tracee = new HistoireTracee(carte);
      for (const { history } of courses) tracee.suivre(history.events);
      return tracee;
    });
    const trouvees = new Set(tracees.flatMap((t) => [...t.trouvees]));
    const attendues = [
      ...['ouverture → concertation', 'accompagnement → rapprochement', 'demenagement → enquete-sociale'],
      ...['saisirCommission', 'rang.contact-1-mois.retard', 'ouvrirTache.obtenir-reponse'],
      ...['rang.confirmer-proposition.retard', 'rang.confirmer-proposition.escalade-3'],
    ];
    expect(attendues.filter((attendue) => !trouvees.has(attendue))).toEqual([]);
  });

  test('un pas que la procédure ne connaît pas se voit', () => {
    const data = Buffer.from(JSON.stringify({ activity_type: 'ouvrirTache.tondre-pelouse' }));
    const details = { data: { payloads: [{ data }] } };
    const tracee = new HistoireTracee(carte);
    tracee.suivre([{ markerRecordedEventAttributes: { markerName: 'core_local_activity', details } }]);
    expect([...tracee.inconnues]).toEqual(['ouvrirTache.tondre-pelouse']);
  });
});
