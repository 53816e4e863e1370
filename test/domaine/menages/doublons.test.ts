import { describe, expect, it } from '@jest/globals';
import { CloreDossier } from '../../../src/domaine/dossier/etapes/vie/clore-dossier.js';
import { ISSUES } from '../../../src/domaine/dossier/issues.js';
import { etatProcessus } from '../../../src/domaine/dossier/processus.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import {
  acte,
  autreReferent,
  charte,
  DOSSIER,
  informe,
  jusqua,
  MENAGE,
  operation,
  ouverture,
  pilote,
  proposition,
  referent,
  referentDe,
  type Recit,
} from '../soutien/gestes.js';
import { procedurePasAPas } from '../soutien/procedure.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { GUYANE } from '../soutien/calendrier.js';

const DOUBLE = 'd-2';
const sur = (acteur: Personne, nom: string, corps: object = {}, id = DOUBLE): Recit => ({
  acteur,
  agregat: 'dossier',
  id,
  acte: nom,
  corps,
});
const ouvrirDouble = sur(pilote, 'OuvrirDossier', { ...MENAGE, reference: 'LHI-002' });
const procedureDuDouble: Recit = (monde) => void procedurePasAPas(monde, DOUBLE);
const deux = [...charte, operation('2026-02-02'), ouverture(), ouvrirDouble];
const reunir = acte(pilote, 'FusionnerDossier', { dossier: DOUBLE, motif: 'Même pièce d’identité' });
const separer = acte(pilote, 'AnnulerFusion', { dossier: DOUBLE, motif: 'Deux sœurs' });
const etatDuDouble = (suite: ReturnType<typeof etantDonne>) => suite.monde.lire('dossier', DOUBLE);

describe('R2.52: a person says whether it is a double', () => {
  it('set aside with a reason, on both dossiers, then taken back', () => {
    const suite = etantDonne(deux)
      .quand(acte(pilote, 'EcarterDoublon', { dossier: DOUBLE, motif: 'Deux sœurs' }))
      .alors('DoublonEcarte');
    expect(suite.etat.liens.ecartes).toMatchObject([{ dossier: DOUBLE, reference: 'LHI-002' }]);
    expect(etatDuDouble(suite).etat.liens.ecartes).toMatchObject([
      { dossier: DOSSIER, reference: 'LHI-001' },
    ]);
    const reprise = suite
      .quand(sur(pilote, 'ReprendreDoublon', { dossier: DOSSIER, motif: 'Erreur' }))
      .alorsEtat((etat) => expect(etat.liens.ecartes).toEqual([]));
    expect(etatDuDouble(reprise).etat.liens.ecartes).toEqual([]);
  });

  it('is not said twice, nor taken back when it was not said', () => {
    const ecarter = acte(pilote, 'EcarterDoublon', { dossier: DOUBLE, motif: 'x' });
    etantDonne(deux, ecarter).quand(ecarter).alorsRefus('R2.52');
    etantDonne(deux)
      .quand(acte(pilote, 'ReprendreDoublon', { dossier: DOUBLE, motif: 'x' }))
      .alorsRefus('R2.52');
  });

  it('keeps the reason out of what is not sealed', () => {
    const suite = etantDonne(deux).quand(
      acte(pilote, 'EcarterDoublon', { dossier: DOUBLE, motif: 'Sœur de Nadia' }),
    );
    for (const id of [DOSSIER, DOUBLE])
      expect(JSON.stringify(suite.monde.lire('dossier', id).evenements.map((e) => e.donnees))).not.toContain(
        'Nadia',
      );
  });
});

describe('R2.53: a double is joined to the dossier kept', () => {
  it('closes the other one, cancels its tasks, and moves no event', () => {
    const suite = etantDonne(deux, procedureDuDouble);
    const avant = etatDuDouble(suite).version;
    expect(etatDuDouble(suite).etat.taches.some((t) => t.etat === 'a-faire')).toBe(true);
    const apres = suite.quand(reunir).alors('DossierAbsorbe');
    const { etat, evenements } = etatDuDouble(apres);
    expect(evenements.slice(avant).map((e) => e.type)).toEqual(['DossierFusionne']);
    expect(etat).toMatchObject({ statut: 'clos', issue: 'fusionne', liens: { horsCompte: 'fusion' } });
    expect(etat.taches.every((t) => t.etat === 'annulee')).toBe(true);
    expect(etatProcessus(etat, avant + 1, { charte: CHARTE_DEFAUT, calendrier: GUYANE })).toMatchObject({
      statut: 'clos',
      ouverture: null,
      dues: [],
      taches: [],
    });
    expect(apres.etat.liens.absorbes).toMatchObject([{ dossier: DOUBLE, reference: 'LHI-002' }]);
    expect(ISSUES[etat.issue ?? 'deces']).toContain('Doublon');
  });

  it('not with itself, not twice, not with a dossier that does not exist', () => {
    etantDonne(deux)
      .quand(acte(pilote, 'FusionnerDossier', { dossier: DOSSIER, motif: 'x' }))
      .alorsRefus('R2.53');
    etantDonne(deux, reunir).quand(reunir).alorsRefus('R2.53', { champ: 'dossier' });
    etantDonne(deux)
      .quand(acte(pilote, 'FusionnerDossier', { dossier: 'inconnu', motif: 'x' }))
      .alorsRefus('R2.58', { champ: 'dossier' });
  });

  it('R2.55: the absorbed one is not reopened by hand', () => {
    etantDonne(deux, reunir)
      .quand(sur(pilote, 'RouvrirDossier', { motif: 'x' }))
      .alorsRefus('R2.55');
  });

  it('R0.3: the absorbed one takes no note; the refusal names the dossier kept', () => {
    etantDonne(deux, reunir)
      .quand(sur(pilote, 'AjouterNote', { note: 'Appelé' }))
      .alorsRefus('R0.3', { motif: expect.stringContaining('(LHI-001)') as never });
    etantDonne(deux, reunir)
      .quand(acte(pilote, 'AjouterNote', { note: 'Appelé' }))
      .alors('NoteAjoutee');
  });

  it('no one closes a dossier as a double by hand', () => {
    expect(Object.keys(CloreDossier.champs.issue.options)).not.toContain('fusionne');
  });
});

describe('R2.54: what is alive in the double is settled first', () => {
  it('a proposal under way there is refused, and the other way round is offered', () => {
    const deuxAvances = [...jusqua('rapprochement'), ouvrirDouble, proposition('l-1')];
    etantDonne(deuxAvances)
      .quand(sur(pilote, 'FusionnerDossier', { dossier: DOSSIER, motif: 'x' }))
      .alorsRefus('R2.54', { champ: 'dossier' });
    etantDonne(deuxAvances).quand(reunir).alors('DossierAbsorbe');
  });
});

describe('R2.56: a merge is undone', () => {
  it('the absorbed one goes on where it was, its tasks open, the time between not counted', () => {
    const suite = etantDonne(deux, procedureDuDouble, jours(5));
    const avant = etatDuDouble(suite).etat;
    const retabli = suite.quand(reunir, jours(40), separer).alors('AbsorptionAnnulee');
    const { etat } = etatDuDouble(retabli);
    expect(etat).toMatchObject({
      statut: 'ouvert',
      issue: null,
      etapes: avant.etapes,
      liens: { horsCompte: null },
    });
    const [tache] = etat.taches;
    const [tacheAvant] = avant.taches;
    expect(tache).toMatchObject({ id: tacheAvant?.id, etat: 'a-faire', enRetard: false });
    const JOURS_40 = 40 * 86_400_000;
    const ecart = Date.parse(tache?.echeance ?? '') - Date.parse(tacheAvant?.echeance ?? '');
    expect(Math.abs(ecart - JOURS_40)).toBeLessThanOrEqual(4 * 86_400_000);
    expect(etatProcessus(etat, 99, { charte: CHARTE_DEFAUT, calendrier: GUYANE })).toMatchObject({
      ouverture: null,
      dues: [],
    });
    expect(retabli.etat.liens.absorbes).toEqual([]);
    retabli.quand(reunir).alors('DossierAbsorbe');
  });

  it('a suspended one is suspended again, a closed one closed as it was', () => {
    const suspendu = etantDonne(
      deux,
      sur(pilote, 'SuspendreHorloge', { motif: 'x' }),
      jours(1),
      reunir,
      jours(1),
    );
    expect(etatDuDouble(suspendu.quand(separer)).etat).toMatchObject({
      statut: 'suspendu',
      suspensions: [{ au: null }],
    });
    const parti = sur(pilote, 'CloreDossier', { issue: 'parti-de-lui-meme', preuve: 'Courrier du 3 mars' });
    const clos = etantDonne(deux, parti, reunir).quand(separer);
    expect(etatDuDouble(clos).etat).toMatchObject({ statut: 'clos', issue: 'parti-de-lui-meme' });
  });

  it('is refused where nothing was merged', () => {
    etantDonne(deux).quand(separer).alorsRefus('R2.56');
  });

  it('R2.57: is refused with the list of what relied on it since', () => {
    const suite = etantDonne(jusqua('rapprochement'), ouvrirDouble, reunir, proposition('l-1'));
    suite.quand(separer).alorsRefus('R2.57', { champ: 'dossier' });
    expect(
      suite.monde.faire({
        acteur: pilote,
        agregat: 'dossier',
        id: DOSSIER,
        acte: 'AnnulerFusion',
        corps: { dossier: DOUBLE, motif: 'x' },
      }),
    ).toMatchObject({
      motif: expect.stringContaining('1 proposition(s) de logement depuis, au dossier LHI-001'),
    });
  });
});

describe('R2.58: who may join two dossiers', () => {
  it('only who may act on both', () => {
    etantDonne(
      deux,
      informe,
      sur(autreReferent, 'InformerMenage', { moyen: 'telephone', par: 'x', langue: 'y' }),
    )
      .quand(acte(referent, 'FusionnerDossier', { dossier: DOUBLE, motif: 'x' }))
      .alorsRefus('R3.1', { champ: 'dossier' });
  });

  it('a dossier of another territory answers as an unknown one', () => {
    const ailleurs = sur(pilote, 'OuvrirDossier', { ...MENAGE, reference: 'LHI-002', commune: 'Matoury' });
    etantDonne(charte, operation('2026-02-02'), ouverture(), ailleurs)
      .quand(acte(referentDe('Cayenne'), 'FusionnerDossier', { dossier: DOUBLE, motif: 'x' }))
      .alorsRefus('R2.58', { nature: 'invalide' });
  });
});

describe('the procedure of an absorbed dossier', () => {
  it('asks nothing more, then takes up again', () => {
    const suite = etantDonne(deux, procedureDuDouble, reunir, jours(60), procedureDuDouble, procedure);
    expect(etatDuDouble(suite).etat.taches.some((t) => t.enRetard)).toBe(false);
    const repris = suite.quand(separer, jours(60), procedureDuDouble);
    expect(etatDuDouble(repris).etat.taches.some((t) => t.enRetard)).toBe(true);
  });
});
