import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idDossier, idLogement } from '../../src/api/requete/identifiants.js';
import { chargerDemonstration } from '../../src/demonstration/charger.js';
import { etapeOuverte, type EtatDossier } from '../../src/domaine/dossier/etat.js';
import { etatProcessus } from '../../src/domaine/dossier/processus.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { listerDossiers } from '../../src/vues/liste-dossiers.js';
import { amorcerCharte } from '../../src/journal/amorce.js';
import { accepte, demande, Journal } from '../journal/soutien/journal.js';

const DEFAUT = 'toucan-habitat';
const RANGS = { rappel: 'RappelerTache', retard: 'ConstaterRetard', escalade: 'EscaladerTache' } as const;

let journal: Journal;
let porte: PortePostgresql;
let maintenant: string;
const dossiers: EtatDossier[] = [];

async function lire(id: string) {
  const lu = await porte.lireEtat('dossier', id);
  if (!lu) throw new Error(`Dossier absent : ${id}`);
  return lu;
}

/** What the procedure owes a dossier, from its state alone. */
async function due(id: string): Promise<{ acte: string; corps: object } | null> {
  const { etat, version } = await lire(id);
  const p = etatProcessus(etat, version, CHARTE_DEFAUT);
  if (p.ouverture) {
    const { etape, occurrence } = p.ouverture;
    return { acte: 'OuvrirEtape', corps: { etape, occurrence } };
  }
  const [tache] = p.dues;
  if (p.statut === 'clos') return null;
  if (tache) return { acte: 'OuvrirTache', corps: { code: tache.code, cause: tache.cause.version } };
  const echue = p.taches.find((t) => p.statut === 'ouvert' && t.prochain && t.prochain.le <= maintenant);
  if (!echue?.prochain) return null;
  const { rang, le } = echue.prochain;
  const genre = rang.split('-')[0] as keyof typeof RANGS;
  return { acte: RANGS[genre], corps: { tache: echue.id, rang, le } };
}

beforeAll(async () => {
  journal = await Journal.ouvrir();
  porte = await journal.porte();
  await amorcerCharte(porte);
  maintenant = new Date().toISOString();
  await chargerDemonstration({ porte, maintenant, idDossier, idLogement, dire: () => undefined });
  const { elements } = await listerDossiers(journal.client, { limite: 200 });
  for (const { id } of elements) {
    for (let pas = await due(id); pas; pas = await due(id))
      accepte(await porte.executer(demande({ agregat: 'dossier', id, ...pas, acteur: PROCEDURE_ACTEUR })));
    dossiers.push((await lire(id)).etat);
  }
});
afterAll(() => journal.fermer());

const duBailleur = () => dossiers.filter((d) => d.propositions.some((p) => p.bailleur === DEFAUT));

describe('la démonstration, par commandes seulement', () => {
  it('shows households in each of the six steps, and the read models are those of its journal', async () => {
    const ouverts = dossiers.filter((d) => d.statut === 'ouvert');
    expect([...new Set(ouverts.map((d) => etapeOuverte(d)?.etape))].sort()).toEqual(
      ['accompagnement', 'concertation', 'demenagement', 'enquete-sociale', 'rapprochement', 'suivi'].sort(),
    );
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
  });

  it('R7.1: the landlord that visitors stand for has one late task, and others in time', () => {
    const siennes = dossiers.flatMap((d) =>
      d.taches.filter((t) => t.etat === 'a-faire' && t.pour.organisation === DEFAUT),
    );
    expect(siennes.filter((t) => t.enRetard).map((t) => t.code)).toEqual(['confirmer-proposition']);
    expect(siennes.filter((t) => !t.enRetard).length).toBeGreaterThan(1);
  });

  it('R4.8: one household lives in its transitional dwelling, and waits for a definitive one', () => {
    const loges = duBailleur().filter((d) => d.transitoire !== null);
    expect(loges.map((d) => etapeOuverte(d)?.etape)).toEqual(['rapprochement']);
    expect(loges.flatMap((d) => d.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code))).toEqual(
      expect.arrayContaining(['sortir-du-transitoire', 'proposer-logement']),
    );
  });

  it('R0.1, R0.7: one dossier is closed after twelve months of support, one is suspended', () => {
    expect(duBailleur().filter((d) => d.statut === 'clos')).toMatchObject([
      { issue: 'reloge-definitivement' },
    ]);
    expect(duBailleur().filter((d) => d.statut === 'suspendu')).toHaveLength(1);
  });
});
