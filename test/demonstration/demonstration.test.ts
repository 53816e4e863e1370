import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idDossier, idLogement } from '../../src/api/requete/identifiants.js';
import { ACTEURS, PILOTE } from '../../src/demonstration/acteurs.js';
import { chargerDemonstration, demonstrationAttendue } from '../../src/demonstration/charger.js';
import { etapeOuverte, type EtatDossier } from '../../src/domaine/dossier/etat.js';
import { etatProcessus } from '../../src/domaine/dossier/processus.js';
import { ORGANISATION_PILOTE } from '../../src/domaine/organisation/niveaux.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { informateur } from '../../src/domaine/operation/concertation/informations.js';
import { demandeDe, offreDe } from '../../src/domaine/regles/adaptateurs.js';
import { evaluer } from '../../src/domaine/regles/adequation.js';
import { Comptes } from '../../src/identite/comptes.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { listerDossiers } from '../../src/vues/liste-dossiers.js';
import { amorcerCharte, amorcerPilote } from '../../src/journal/amorce.js';
import { accepte, demande, Journal } from '../journal/soutien/journal.js';
import { calendrierGuyane } from '../../src/base/calendrier-guyane.js';

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
  const p = etatProcessus(etat, version, { charte: CHARTE_DEFAUT, calendrier: calendrierGuyane() });
  if (p.ouverture) {
    const { etape, occurrence } = p.ouverture;
    return { acte: 'OuvrirEtape', corps: { etape, occurrence } };
  }
  const [tache] = [...p.dues, ...(p.aVenir ?? []).filter(({ des }) => des <= maintenant)];
  if (p.statut === 'clos') return null;
  if (tache) {
    const { code, cause, objet, des } = tache;
    const corps = { code, cause: cause.version, ...(objet ? { objet } : {}), ...(des ? { des } : {}) };
    return { acte: 'OuvrirTache', corps };
  }
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
  await amorcerPilote(porte, ORGANISATION_PILOTE, 'pilote@cacl.example');
  maintenant = new Date().toISOString();
  const comptes = new Comptes(journal.client);
  for (const acteur of ACTEURS) await comptes.inscrire(acteur, acteur.id);
  const informations = await journal.informations(porte);
  const reperes = { maintenant, idDossier, idLogement };
  await chargerDemonstration({ porte, informations, ...reperes, dire: () => undefined });
  const [lot] = (await porte.lireEtat('operation', 'NPNRU-DEMO'))?.etat.informations ?? [];
  const acteur = lot ? informateur(lot) : null;
  if (!lot || !acteur) throw new Error('Aucune information de plusieurs ménages.');
  const ordre = { lot: lot.id, version: lot.fait.version, acteur, correlation: 'essai' };
  const aInformer = await informations.aFaire(lot.id, lot.fait.version, null, 10);
  expect(await informations.appliquer(ordre, aInformer)).toEqual([null, null]);
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

  const parReference = (reference: string) => dossiers.find((d) => d.reference === reference);
  const ouvertes = (reference: string) =>
    parReference(reference)
      ?.taches.filter((t) => t.etat === 'a-faire')
      .map((t) => t.code) ?? [];

  it('R4.50, R4.55: under a law, two offers live together; one is notified with its proof and awaits its answer', () => {
    const menage = parReference('DEMO-021');
    expect(menage?.regimes.map((r) => r.code)).toEqual(['amenagement']);
    expect(menage?.propositions.map((p) => [p.etat, p.notification !== null])).toEqual([
      ['visitee', true],
      ['proposee', false],
    ]);
    expect(ouvertes('DEMO-021')).toEqual(
      expect.arrayContaining(['obtenir-reponse', 'confirmer-proposition', 'traiter-echeance-legale']),
    );
    expect(parReference('DEMO-008')?.propositions[0]?.notification).not.toBeNull();
  });

  it('R4.92, R0.44: an exchange is proposed to two households, another waits to be; a double is read from the dossier kept', async () => {
    const dossier = (rang: number) => parReference(`DEMO-0${rang}`);
    const proposes = [dossier(26), dossier(27)].map((d) =>
      d?.propositions.map((p) => p.echange?.jambes.length),
    );
    expect(proposes).toEqual([[2], [2]]);
    const inscrits = [dossier(28), dossier(29)].map((d) => [
      d?.passerelles.echange !== null,
      d?.propositions,
    ]);
    expect(inscrits).toEqual([
      [true, []],
      [true, []],
    ]);
    const niveau = async (recoit: EtatDossier | undefined, offre: EtatDossier | undefined) => {
      const home = await porte.lireEtat('logement', offre?.passerelles.echange?.logement ?? '');
      const demande = recoit && demandeDe(recoit);
      const reglages = { adequation: CHARTE_DEFAUT.adequation, le: dateCayenne(maintenant) };
      return demande && home && evaluer(demande, offreDe(home.etat, []), reglages).niveau;
    };
    expect(await niveau(dossier(28), dossier(29))).toBe('convient');
    expect(await niveau(dossier(29), dossier(28))).toBe('convient');
    expect(parReference('DEMO-005')?.liens.absorbes.map((a) => a.reference)).toEqual(['DEMO-030']);
  });

  it('R3.8, R3.31: measures at several stages; a sliding lease that is blocked waits for the instance', () => {
    const mesures = (r: string) =>
      parReference(r)?.accompagnement.mesures.map((m) => [m.code, m.fermeture !== null]);
    expect(mesures('DEMO-005')).toEqual([['2.1', false]]);
    expect(mesures('DEMO-018')).toEqual([
      ['2.1', true],
      ['fsl-acces', false],
    ]);
    expect(ouvertes('DEMO-011')).toContain('saisir-instance-suivi');
  });

  it('R6.11, R7.1: a transitional lease nears its end, and what nobody did has gone up to the commission', () => {
    const sortie = parReference('DEMO-019')?.taches.find((t) => t.code === 'sortir-du-transitoire');
    expect(sortie).toMatchObject({ etat: 'a-faire', enRetard: false });
    expect(sortie?.rappels).toBeGreaterThan(0);
    expect(dossiers.flatMap((d) => d.taches.map((t) => t.escaladeVers))).toContain('commission');
  });

  it('R2.60: where a survey has aged before a definitive dwelling, its update is asked for', () => {
    const vieillies = dossiers.filter((d) =>
      d.taches.some((t) => t.code === 'actualiser-enquete' && t.etat === 'a-faire'),
    );
    expect(vieillies.length).toBeGreaterThan(0);
    for (const { propositions } of vieillies)
      expect(propositions.filter((p) => p.etat === 'attribuee' && p.nature !== 'transitoire')).toEqual([]);
  });

  it('R8.21, R4.70, R2.51: a protected household, one that parted, and one opened twice', async () => {
    expect(parReference('DEMO-017')?.protection).not.toBeNull();
    expect(parReference('DEMO-004-B')).toMatchObject({ statut: 'ouvert', operation: 'LHI-DEMO' });
    const { rows } = await journal.client.query(
      `SELECT count(*)::int AS n FROM vues.dossier WHERE reference IN ('DEMO-001', 'DEMO-025')`,
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('R4.46, R3.57, R10.1: a session held with its minutes, a référent away, a charter being prepared', async () => {
    const seance = await porte.lireEtat('commission', idDossier('commission', 'DEMO-SEANCE'));
    expect(seance?.etat.lignes.map((l) => l.decision?.decision)).toEqual(['favorable', 'ajournee']);
    expect(seance?.etat.procesVerbal).not.toBeNull();
    expect((await porte.lireEtat('referent', 'referent-demo-2'))?.etat.absences).toHaveLength(1);
    const annee = Number(maintenant.slice(0, 4)) + 1;
    expect((await porte.lireEtat('charte', `${annee}-1`))?.etat).toMatchObject({ publiee: false });
  });

  it('R1.11, R1.12: the households of the renewed quarter live in buildings that have a date of demolition', async () => {
    const operation = await porte.lireEtat('operation', 'NPNRU-DEMO');
    expect(operation?.etat.immeubles.map((i) => i.id)).toEqual(['BAT-A', 'BAT-B']);
    const attaches = dossiers.filter((d) => d.immeuble !== null);
    expect([...new Set(attaches.map((d) => d.operation))]).toEqual(['NPNRU-DEMO']);
    expect([...new Set(attaches.map((d) => d.immeuble))].sort()).toEqual(['BAT-A', 'BAT-B']);
    for (const { dates } of attaches) expect(dates.demolition).not.toBeNull();
  });

  it('R1.15, R1.30: households that nobody had informed are informed together, door to door', () => {
    const informe = (r: string) => dateCayenne(parReference(r)?.faits['menage-informe']?.le ?? maintenant);
    const avantHier = ajouterJours(dateCayenne(maintenant), -2);
    expect(['DEMO-001', 'DEMO-015'].map(informe)).toEqual([avantHier, avantHier]);
    expect(parReference('DEMO-014')?.faits['menage-informe']).toBeUndefined();
  });

  it('R4.131: the commission keeps a dwelling for the household it retained, which may be released', async () => {
    const id = idDossier('commission', 'DEMO-SEANCE');
    const seance = await porte.lireEtat('commission', id);
    const [ligne] = seance?.etat.lignes ?? [];
    const retenu = ligne?.decision?.logement ?? '';
    const acte = { agregat: 'dossier', id: ligne?.dossier ?? '', acteur: PROCEDURE_ACTEUR } as const;
    const corps = {
      ...{ commission: id, nature: 'relogement', decision: 'favorable', logement: retenu },
      ...{ version: ligne?.decision?.version ?? 0, le: seance?.etat.le ?? '' },
    };
    accepte(await porte.executer(demande({ ...acte, acte: 'AppliquerDecisionCommission', corps })));
    const statut = async () => (await porte.lireEtat('logement', retenu))?.etat.statut;
    expect(await statut()).toBe('reserve');
    const libere = { acteur: PILOTE, acte: 'LibererRetenue', corps: { motif: 'Le ménage renonce' } };
    accepte(await porte.executer(demande({ ...acte, ...libere })));
    expect(await statut()).toBe('disponible');
  });

  it('is not expected a second time', async () => {
    expect(await demonstrationAttendue(journal.client)).toBe(false);
  });

  it('R0.1, R0.7: one dossier is closed after twelve months of support, one is suspended', () => {
    expect(duBailleur().filter((d) => d.statut === 'clos')).toMatchObject([
      { issue: 'reloge-definitivement' },
    ]);
    expect(duBailleur().filter((d) => d.statut === 'suspendu')).toHaveLength(1);
  });
});
