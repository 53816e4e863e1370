import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { ETAPES } from '../../src/domaine/charte/etapes.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import {
  acte,
  bailleur,
  charte,
  cloture,
  DOSSIER,
  enquete,
  informe,
  jusqua,
  OPERATION,
  offreVisitee,
  operation,
  ouverture,
  pilote,
  referent,
  refusMenage,
  type Recit,
} from './soutien/gestes.js';
import { etantDonne, jours, le, procedure, sousCharte } from './soutien/dsl.js';
import { processusDe } from './soutien/procedure.js';

const parProcedure = (nom: string, corps: object = {}): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: DOSSIER },
  acte: nom,
  corps,
});
const actes = Object.values(AGREGATS.dossier.actes);
const deLaProcedure = actes.filter((a) => a.roles === 'procedure').map((a) => a.type);
const desPersonnes = actes.filter((a) => a.roles !== 'procedure' && !a.cree).map((a) => a.type);
const rangs = (suite: ReturnType<typeof etantDonne>) =>
  suite.monde
    .lire('dossier', DOSSIER)
    .evenements.filter((e) => ['TacheRappelee', 'RetardConstate', 'TacheEscaladee'].includes(e.type));

describe('who opens, reminds and escalates', () => {
  it.each(deLaProcedure)('R0.2: %s is refused from every person', (nom) => {
    for (const qui of [referent, pilote, bailleur]) {
      etantDonne(jusqua('concertation')).quand(acte(qui, nom)).alorsRefus('R0.2', { nature: 'interdit' });
    }
  });

  it.each(desPersonnes)('R0.6: %s is refused from the procedure', (nom) => {
    etantDonne(jusqua('concertation')).quand(parProcedure(nom)).alorsRefus('R0.6', { nature: 'interdit' });
  });

  it('R0.2: a step that is not due, or was opened already, is answered "not yet"', () => {
    const ouvrir = (etape: string, occurrence: number) => parProcedure('OuvrirEtape', { etape, occurrence });
    const suite = etantDonne(jusqua('concertation'));
    suite.quand(ouvrir('suivi', 1)).alorsRefus('R0.2', { nature: 'plus-tard' });
    suite.quand(ouvrir('concertation', 1)).alors('EtapeOuverte', 'TacheOuverte');
    suite.quand(ouvrir('concertation', 1)).alorsRefus('R0.2', { nature: 'plus-tard' });
    suite
      .quand(parProcedure('OuvrirTache', { code: 'signer-bail', cause: 1 }))
      .alorsRefus('R0.2', { nature: 'plus-tard' });
  });
});

describe('the ladder', () => {
  it('R7.1: reminder, late, pilot, direction, commission, each once, each dated from its deadline', () => {
    const suite = etantDonne(jusqua('concertation'), procedure, jours(100), procedure, jours(400), procedure);
    expect(rangs(suite).map((e) => e.type)).toEqual([
      'TacheRappelee',
      'RetardConstate',
      'TacheEscaladee',
      'TacheEscaladee',
      'TacheEscaladee',
    ]);
    expect(rangs(suite).map((e) => e.survenuLe.slice(0, 10))).toEqual([
      '2026-03-17',
      '2026-04-02',
      '2026-04-08',
      '2026-05-04',
      '2026-06-01',
    ]);
    const derniere = rangs(suite).at(-1)?.survenuLe;
    expect(suite.etat.taches[0]).toMatchObject({ enRetard: true, niveau: 3, rappels: 1, echelle: [] });
    expect(suite.etat.taches[0]).toMatchObject({ escaladeDepuis: derniere, escaladeVers: 'commission' });
  });

  it('R7.4: an observed deadline that has changed, or was climbed, is refused', () => {
    const suite = etantDonne(jusqua('concertation'), procedure, jours(20));
    const tache = suite.etat.taches[0];
    const [rappel] = tache?.echelle ?? [];
    const observe = { tache: tache?.id, rang: rappel?.rang, le: rappel?.le };
    suite
      .quand(parProcedure('RappelerTache', { ...observe, le: '2026-03-16T11:00:00.000Z' }))
      .alorsRefus('R7.4', { nature: 'plus-tard' });
    suite.quand(parProcedure('RappelerTache', observe)).alors('TacheRappelee');
    suite.quand(parProcedure('RappelerTache', observe)).alorsRefus('R7.4', { nature: 'plus-tard' });
    suite
      .quand(parProcedure('RappelerTache', { ...observe, tache: 'inconnue' }))
      .alorsRefus('R7.4', { nature: 'plus-tard' });
  });

  it('R0.7: nothing is climbed while the clock is stopped', () => {
    const arret = acte(referent, 'SuspendreHorloge', { motif: 'x' });
    const suite = etantDonne(jusqua('concertation'), procedure, arret);
    const tache = suite.etat.taches[0];
    const [rappel] = tache?.echelle ?? [];
    suite
      .quand(parProcedure('RappelerTache', { tache: tache?.id, rang: rappel?.rang, le: rappel?.le }))
      .alorsRefus('R0.7', { nature: 'plus-tard' });
  });

  it('R7.4: a task done no longer reminds', () => {
    const suite = etantDonne(jusqua('concertation'), procedure, jours(10), informe, jours(10), procedure);
    expect(rangs(suite)).toEqual([]);
    expect(suite.etat.taches[0]).toMatchObject({ etat: 'terminee', echelle: [] });
  });

  it('R7.6: a fact entered afterwards starts its deadlines from its own date, late ones at once', () => {
    const aujourdhui = etantDonne(charte, operation('2026-02-02'), ouverture(), jours(60));
    const suite = aujourdhui.quand(
      acte(
        referent,
        'InformerMenage',
        { moyen: 'telephone', par: 'x', langue: 'y' },
        '2026-03-03T12:00:00.000Z',
      ),
      procedure,
    );
    const tache = suite.etat.taches.find((t) => t.code === 'realiser-enquete');
    expect(tache).toMatchObject({ depart: '2026-03-03T12:00:00.000Z', enRetard: true });
    expect(rangs(suite).filter((e) => e.survenuLe > '2026-03-03').length).toBeGreaterThan(0);
  });

  it('R7.2: the delays are those of the charter, seconds included', () => {
    const regle = {
      pour: 'pilote' as const,
      rappels: [],
      echeance: { duree: 'PT3S', calendrier: 'civil' as const },
      escalades: [],
    };
    const vite = sousCharte({ taches: { 'informer-menage': regle } });
    const suite = etantDonne(vite, jusqua('concertation'), procedure);
    expect(suite.etat.taches[0]).toMatchObject({
      pour: { role: 'pilote' },
      echeance: '2026-03-02T12:00:03.000Z',
    });
  });

  it('R7.3: a due date ends with its day in Cayenne, a reminder leaves at eight on a working day', () => {
    const suite = etantDonne(le('2026-06-09T12:00:00.000Z'), jusqua('enquete-sociale'), enquete, procedure);
    const tache = suite.etat.taches.find((t) => t.code === 'valider-enquete');
    expect(tache?.echelle[0]?.le).toBe('2026-06-17T11:00:00.000Z');
    expect(tache?.echeance).toBe('2026-06-25T03:00:00.000Z');
  });
});

describe('what the procedure sees', () => {
  it('R8.7: the process state says nothing personal', () => {
    const { monde } = etantDonne(jusqua('demenagement'), procedure);
    const dit = JSON.stringify(processusDe(monde));
    expect(dit).not.toMatch(/Horacé|ref-1|siguy/);
  });

  it('R1.1: an operation defined afterwards opens the concertation, dated from its definition', () => {
    const definir: Recit = {
      acteur: pilote,
      agregat: 'operation',
      id: OPERATION,
      acte: 'DefinirProjet',
      corps: { definiLe: '2026-03-12' },
    };
    const constate = parProcedure('ConstaterOperationDefinie', { definiLe: '2026-03-12' });
    const suite = etantDonne(
      charte,
      operation(),
      ouverture(),
      procedure,
      jours(10),
      definir,
      jours(5),
      constate,
      procedure,
    );
    expect(suite.etat.etapes).toMatchObject([{ etape: 'concertation' }]);
    expect(suite.etat.taches[0]?.depart).toBe('2026-03-12T12:00:00.000Z');
    suite.quand(constate).alors();
  });

  it('R4.7: what a commission decided is applied once, whatever the retries', () => {
    const applique = parProcedure('AppliquerDecisionCommission', {
      commission: 'c-1',
      nature: 'cas-specifiques',
      seance: '2026-03-02',
      version: 5,
      decision: 'transitoire',
    });
    const refus = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    const suite = etantDonne(jusqua('rapprochement'), refus, procedure);
    suite
      .quand(applique)
      .alors('CasSpecifiqueTranche', 'DecisionCommissionAppliquee')
      .quand(applique)
      .alors();
    suite.quand(parProcedure('SaisirCommission')).alorsRefus('R4.7', { nature: 'plus-tard' });
  });

  it('R8.5: an undelivered message gives the pilot a task, done once the partner was reached otherwise', () => {
    const echec = parProcedure('ConstaterEnvoiEchoue', { message: 'm-1', destinataire: 'siguy' });
    const traite = acte(pilote, 'TraiterEnvoiEchoue', { moyen: 'telephone' });
    const suite = etantDonne(jusqua('demenagement'), procedure).quand(traite).alorsRefus('R8.5');
    suite.quand(echec, procedure);
    const tache = () => suite.etat.taches.find((t) => t.code === 'traiter-envoi-echoue');
    expect(tache()).toMatchObject({ etat: 'a-faire', pour: { role: 'pilote' } });
    suite.quand(traite).alors('EnvoiTraite');
    expect(tache()?.etat).toBe('terminee');
  });

  it('R0.2: closed while the procedure was stopped, every step walked is opened, dated from its cause, and nothing else', () => {
    const suite = etantDonne(jusqua('cloture'), jours(3), cloture());
    expect(suite.types()).not.toContain('EtapeOuverte');
    suite.quand(jours(30), procedure);
    const ouvertures = suite.monde
      .lire('dossier', DOSSIER)
      .evenements.filter((e) => e.auteur === 'procedure');
    expect(ouvertures.map((e) => [e.type, 'etape' in e.donnees && e.donnees.etape])).toEqual(
      ETAPES.map((etape) => ['EtapeOuverte', etape]),
    );
    for (const { survenuLe, cause } of ouvertures) {
      const fait = suite.monde.lire('dossier', DOSSIER).evenements.find((e) => e.version === cause);
      expect(survenuLe).toBe(fait?.survenuLe);
    }
    expect(processusDe(suite.monde)).toMatchObject({ statut: 'clos', ouverture: null, dues: [], taches: [] });
  });

  it('R0.1: closed on the way out of step 2 while the procedure was stopped, the steps after it are not opened', () => {
    const suite = etantDonne(jusqua('enquete-sociale'), cloture('deces', 'Acte de décès')).quand(procedure);
    expect(suite.etat.etapes.map((e) => e.etape)).toEqual(['concertation', 'enquete-sociale']);
    expect(suite.etat.taches).toEqual([]);
  });

  it('R0.9: an erased household receives no act, and the procedure owes it nothing', () => {
    const suite = etantDonne(jusqua('demenagement'), procedure);
    const flux = suite.monde.lire('dossier', DOSSIER);
    const efface = { type: 'MenageEfface', donnees: { motif: 'Demande' }, survenuLe: suite.monde.maintenant };
    const inscription = { version: flux.version + 1, enregistreLe: '', auteur: 'x' };
    flux.etat = AGREGATS.dossier.evoluer(flux.etat, { ...efface, ...inscription });
    suite.quand(acte(referent, 'AjouterNote', { note: 'x' })).alorsRefus('R0.9', { nature: 'efface' });
    expect(processusDe(suite.monde)).toMatchObject({ ouverture: null, dues: [], taches: [] });
  });
});
