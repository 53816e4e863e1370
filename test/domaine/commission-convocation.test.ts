import { describe, expect, it } from '@jest/globals';
import {
  sur,
  ORGANISATIONS,
  MEMBRES,
  LE,
  convoquer,
  envoyer,
  inscrire,
  monde,
  voisin,
  preparee,
  convoquee,
  tenue,
  etatDe,
} from './soutien/commission.js';
import { etantDonne, sousCharte } from './soutien/dsl.js';
import { DOSSIER, pilote } from './soutien/gestes.js';

describe('R4.40 la convocation', () => {
  it('names declared organisations, each once, one president', () => {
    const vers = (membres: object[]) => etantDonne(ORGANISATIONS).quand(convoquer({ membres }));
    vers([{ organisation: 'inconnue', role: 'president' }]).alorsRefus('R4.40', {
      champ: 'membres[0].organisation',
    });
    vers([...MEMBRES, { organisation: 'ctg', role: 'consultative' }]).alorsRefus('R4.40', {
      champ: 'membres[5].organisation',
    });
    vers([...MEMBRES.slice(0, 4), { organisation: 'adil', role: 'president' }]).alorsRefus('R4.40', {
      champ: 'membres',
    });
    vers(MEMBRES).alors('CommissionConvoquee');
  });

  it('is not sent while nobody presides, nor to one organisation alone', () => {
    const seance = (membres: object[]) =>
      etantDonne(monde, convoquer({ membres }), inscrire()).quand(envoyer());
    seance(MEMBRES.slice(1)).alorsRefus('R4.40');
    seance(MEMBRES.slice(0, 1)).alorsRefus('R4.40');
  });

  it('keeps the notice of the charter in working days of Guyane, unless the urgency is stated', () => {
    const seance = (le: string) => etantDonne(monde, convoquer({ le }), inscrire());
    seance('2026-03-06').quand(envoyer()).alorsRefus('R4.40', { champ: 'urgence' });
    seance('2026-03-06')
      .quand(envoyer({ urgence: 'mise-en-securite' }))
      .alors('ConvocationEnvoyee');
    const suite = seance(LE).quand(envoyer()).alors('ConvocationEnvoyee');
    expect(etatDe(suite)).toMatchObject({
      statut: 'convoquee',
      convocations: [{ version: 3, moyen: 'courriel', destinataires: MEMBRES.map((m) => m.organisation) }],
    });
    const unMois = { quorum: 50, preavisSecondeConvocation: { duree: 'P1D', calendrier: 'ouvre' } } as const;
    const regle = { ...unMois, pouvoirsParMembre: 1, pouvoirsComptent: false, code: 'relogement' } as const;
    const preavis = { duree: 'P1M', calendrier: 'civil' } as const;
    const longue = sousCharte({
      commissions: {
        natures: [{ ...regle, preavis }],
        raisons: [],
        saisieTardiveJours: 365,
        seanceDansMois: 12,
        reexamenDansMois: 12,
      },
    });
    etantDonne(monde, longue, convoquer(), inscrire())
      .quand(envoyer())
      .alorsRefus('R4.40', { motif: expect.stringContaining('02/04/2026') as never });
  });

  it('told otherwise is recorded at its date, which precedes the session and is not to come', () => {
    const suite = etantDonne(monde, convoquer({ le: '2026-02-20' }), inscrire());
    const autrement = (envoyeeLe: string) => envoyer({ moyen: 'autrement', envoyeeLe });
    suite.quand(envoyer()).alorsRefus('R4.40', { champ: 'moyen' });
    suite.quand(autrement('2026-03-03')).alorsRefus('R0.4', { champ: 'envoyeeLe' });
    suite.quand(autrement('2026-02-21')).alorsRefus('R4.40', { champ: 'envoyeeLe' });
    suite.quand(autrement('2026-02-18')).alorsRefus('R4.40', { champ: 'envoyeeLe' });
    const faite = suite.quand(autrement('2026-02-05')).alors('ConvocationEnvoyee');
    expect(etatDe(faite).convocations).toMatchObject([{ le: '2026-02-05', destinataires: [] }]);
  });

  it('reaches who joins later, and only them', () => {
    const sans = MEMBRES.slice(0, 3);
    const modifier = sur(pilote, 'ModifierComposition', { membres: MEMBRES });
    const avant = etantDonne(monde, convoquer({ membres: sans }));
    expect(etatDe(avant.quand(modifier)).convocations).toEqual([]);
    const apres = etantDonne(monde, convoquer({ membres: sans }), inscrire(), envoyer()).quand(modifier);
    expect(etatDe(apres).convocations[1]).toMatchObject({ objet: 'ajout', destinataires: ['siguy', 'adil'] });
  });

  it('postponed or cancelled, tells those who were convened; the agenda stays', () => {
    const reporter = sur(pilote, 'ReporterSeance', { le: '2026-03-16', raison: 'indisponibilite' });
    const reportee = etantDonne(convoquee).quand(reporter).alors('SeanceReportee');
    expect(etatDe(reportee)).toMatchObject({ le: '2026-03-16', heure: '09:30', statut: 'convoquee' });
    expect(etatDe(reportee).convocations[1]).toMatchObject({ objet: 'report' });
    expect(etatDe(reportee).lignes).toHaveLength(1);
    expect(etatDe(etantDonne(preparee).quand(reporter)).convocations).toEqual([]);
    const annuler = sur(pilote, 'AnnulerSeance', { raison: 'sans-objet' });
    const annulee = etantDonne(convoquee).quand(annuler).alors('SeanceAnnulee');
    expect(etatDe(annulee).convocations[1]).toMatchObject({ objet: 'annulation' });
    annulee.quand(inscrire('d-2')).alorsRefus('R4.40');
    annulee.quand(annuler).alorsRefus('R4.40');
  });

  it('is not postponed to a past or same day, nor within the notice', () => {
    const vers = (le: string) =>
      etantDonne(convoquee).quand(sur(pilote, 'ReporterSeance', { le, raison: 'force-majeure' }));
    for (const le of ['2026-02-27', LE, '2026-03-04']) vers(le).alorsRefus('R4.40', { champ: 'le' });
  });
});

describe('R4.41 l’ordre du jour', () => {
  it('takes a known, open dossier once, with a dwelling free or held for it', () => {
    const suite = etantDonne(monde, convoquer());
    suite.quand(inscrire('inconnu')).alorsRefus('R0.6', { champ: 'dossier' });
    suite.quand(inscrire(DOSSIER, null)).alorsRefus('R4.41', { champ: 'logements' });
    suite.quand(inscrire(DOSSIER, ['l-9'])).alorsRefus('R4.41', { champ: 'logements[0]' });
    suite.quand(inscrire(DOSSIER, ['l-2', 'l-2'])).alorsRefus('R4.41', { champ: 'logements[1]' });
    const inscrite = suite.quand(inscrire()).alors('DossierInscrit');
    inscrite.quand(inscrire()).alorsRefus('R4.41', { champ: 'dossier' });
  });

  it('R0.6: a pilot inscribes within its territory', () => {
    const deRoura = { ...pilote, territoire: ['Roura'] };
    etantDonne(monde, convoquer())
      .quand(sur(deRoura, 'InscrireDossier', { dossier: DOSSIER, logements: ['l-2'] }))
      .alorsRefus('R0.6', { champ: 'dossier' });
  });

  it('is ordered and emptied until the session is held, then no more', () => {
    const ordonner = (...dossiers: string[]) => sur(pilote, 'OrdonnerOrdreDuJour', { dossiers });
    const retirer = sur(pilote, 'RetirerDossier', { dossier: DOSSIER, raison: 'autre-seance' });
    const deux = etantDonne(preparee, voisin, inscrire('d-2', ['l-3']));
    const ordonnee = deux.quand(ordonner('d-2', DOSSIER)).alors('OrdreDuJourOrdonne');
    expect(etatDe(ordonnee).lignes.map((l) => l.dossier)).toEqual(['d-2', DOSSIER]);
    ordonnee.quand(ordonner('d-2', DOSSIER)).alors();
    deux.quand(ordonner('d-2')).alorsRefus('R4.41', { champ: 'dossiers' });
    deux.quand(ordonner('d-2', 'd-2')).alorsRefus('R4.41', { champ: 'dossiers' });
    etantDonne(preparee).quand(ordonner(DOSSIER)).alorsRefus('R4.41');
    const vide = etantDonne(preparee).quand(retirer).alors('DossierRetire');
    expect(etatDe(vide).lignes).toEqual([]);
    vide.quand(retirer).alorsRefus('R4.41');
    const seance = etantDonne(tenue);
    for (const tard of [retirer, inscrire('d-2'), ordonner(DOSSIER), envoyer()])
      seance.quand(tard).alorsRefus('R4.41');
  });
});

describe('R4.163: a convocation carries an agenda, after the session was set and before it', () => {
  it('is not sent on an empty agenda', () => {
    etantDonne(monde, convoquer()).quand(envoyer()).alorsRefus('R4.163');
  });

  it('does not come before the session to come was set, unless that is said of its day', () => {
    const autrement = envoyer({ moyen: 'autrement', envoyeeLe: '2026-02-20' });
    etantDonne(preparee).quand(autrement).alorsRefus('R4.163', { champ: 'envoyeeLe' });
    const decidee = { ...convoquer(), survenuLe: '2026-02-19T12:00:00.000Z' };
    etantDonne(monde, decidee, inscrire()).quand(autrement).alors('ConvocationEnvoyee');
  });

  it('is not sent by the service once the hour of the session is over', () => {
    const ceJour = (heure: string) =>
      etantDonne(monde, convoquer({ le: '2026-03-02', heure }), inscrire()).quand(
        envoyer({ urgence: 'mise-en-securite' }),
      );
    ceJour('00:01').alorsRefus('R4.163', { champ: 'moyen' });
    ceJour('23:59').alors('ConvocationEnvoyee');
  });
});
