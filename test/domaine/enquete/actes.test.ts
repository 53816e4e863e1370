import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { DOSSIER_INITIAL, type EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { fraicheur } from '../../../src/domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import { demandeDe } from '../../../src/domaine/regles/adaptateurs.js';
import { GUYANE } from '../soutien/calendrier.js';
import { etantDonne } from '../soutien/dsl.js';
import { acte, enquete, jusqua, mandat, partenaire, pilote, referent } from '../soutien/gestes.js';
import { RealiserEnquete } from '../../../src/domaine/dossier/etapes/enquete-sociale/realiser-enquete.js';
import { CIBLES } from '../../../src/domaine/questionnaire/correspondance.js';
import { enqueteComplete } from '../../soutien/enquete-complete.js';
import { REPONSES } from './reponses.js';

const { handicap, ...ordinaires } = REPONSES;
const terminer = (qui: typeof referent, corps: object = {}, reponses: object = {}) =>
  acte(qui, 'TerminerEnquete', {
    questionnaire: 'homogeneise-2',
    reponses: JSON.stringify({ ...ordinaires, ...reponses }),
    restreintes: JSON.stringify({ handicap }),
    ...corps,
  });
const etape2 = () => etantDonne(jusqua('enquete-sociale'));
const mandate = () => etantDonne(jusqua('enquete-sociale'), mandat);

describe('R2.20, R2.21: the questionnaire finished', () => {
  it('says which version it answers, keeps every answer, and feeds what matching reads', () => {
    const { etat, monde } = etape2().quand(terminer(referent)).alors('EnqueteRealisee');
    const ecrit = monde.flux.get('dossier/d-1')?.evenements.at(-1);
    expect(ecrit?.donnees).toEqual({ par: 'referent', questionnaire: 'homogeneise-2' });
    expect(ecrit?.personnel).toMatchObject({ reponses: ordinaires, restreintes: { handicap: true } });
    expect(etat.menage?.identite).toMatchObject({ nom: 'N’Guyen-Horacé', telephone: '0694 00 00 01' });
    expect(demandeDe(etat)).toMatchObject({
      personnes: 4,
      dettes: true,
      handicap: true,
      ressources: 146_550,
      composition: { couples: 1, adultesSeuls: 0, enfants: [10, 1] },
      souhaits: { communes: ['Matoury'], loyerMax: 50_000 },
    });
    expect(etat.enquete.questionnaire).toBe('homogeneise-2');
  });
  it('R2.23: refused whole when it contradicts itself, with its question', () => {
    etape2()
      .quand(terminer(referent, {}, { nombrePersonnes: 9 }))
      .alorsRefus('R2.23');
    etape2()
      .quand(terminer(referent, {}, { projet: 'chateau' }))
      .alorsRefus('R2.23');
  });
  it('R2.23: told field by field, it is refused without what the questionnaire must be answered, every fault at its field', () => {
    const dire = (corps: object) => acte(referent, 'RealiserEnquete', { par: 'referent', ...corps });
    etape2()
      .quand(dire({ situation: {}, souhaits: {} }))
      .alorsRefus('R2.23', {
        champ: 'situation.nombrePersonnes',
        motif: 'Nombre de personnes du ménage : est obligatoire.',
        erreurs: [
          'situation.nombrePersonnes',
          'situation.statutOccupation',
          'situation.ressourcesMensuelles',
          'souhaits.projet',
        ].map((champ) => ({ champ, motif: expect.stringMatching(/ : est obligatoire$/) as never })),
      });
    const { situation, souhaits } = enqueteComplete();
    for (const champ of ['nombrePersonnes', 'statutOccupation', 'ressourcesMensuelles'])
      etape2()
        .quand(dire({ situation: { ...situation, [champ]: undefined }, souhaits }))
        .alorsRefus('R2.23', { champ: `situation.${champ}` });
    etape2()
      .quand(dire({ situation, souhaits: {} }))
      .alorsRefus('R2.23', { champ: 'souhaits.projet' });
    etape2()
      .quand(dire({ situation: { ...situation, ressourcesMensuelles: 0 }, souhaits }))
      .alors('EnqueteRealisee');
  });
  it('R2.23: its declared fields are compulsory where those of the questionnaire are, and nowhere else', () => {
    const { situation, souhaits } = RealiserEnquete.champs;
    const exiges = Object.entries({ ...situation.champs, ...souhaits.champs }).filter(
      ([, c]) => !('facultatif' in c),
    );
    expect(exiges.map(([nom]) => nom).sort()).toEqual(
      CIBLES.filter((c) => c.obligatoire)
        .map((c) => c.question)
        .sort(),
    );
  });
  it('R2.2, R1.4: when a survey may be done, whatever its form', () => {
    etape2().quand(enquete).quand(terminer(referent)).alorsRefus('R2.2');
    etantDonne(jusqua('concertation')).quand(terminer(referent)).alorsRefus('R1.4');
  });
  it('the composition is no more told once the household counts others', () => {
    const { etat } = etape2().quand(terminer(referent));
    const menage = etat.menage && {
      ...etat.menage,
      situation: { ...etat.menage.situation, nombrePersonnes: 5 },
    };
    expect(demandeDe({ ...etat, menage })?.composition).toBeUndefined();
  });
});

describe('R2.24: a relay does the survey, its structure recorded', () => {
  it('a partner is always the relay, by its account’s organisation or by the structure it names', () => {
    const { monde } = mandate().quand(terminer(partenaire, { par: 'referent' }));
    expect(monde.flux.get('dossier/d-1')?.evenements.at(-1)).toMatchObject({
      auteur: 'partenaire:par-1',
      donnees: { par: 'relais', organisation: 'relais' },
    });
    mandate()
      .quand(terminer(partenaire, { relais: 'CCAS' }))
      .alors('EnqueteRealisee');
    etape2()
      .quand(terminer(partenaire, { relais: 'CCAS' }))
      .alorsRefus('R0.6');
  });
  it('the référent stays whom the dossier answers to', () => {
    const avant = mandate().etat.referent;
    expect(mandate().quand(terminer(partenaire, { relais: 'CCAS' })).etat.referent).toBe(avant);
  });
});

describe('R2.25: sent back with remarks beside the questions', () => {
  it('keeps them sealed, and the survey is to be done again', () => {
    const parQuestion = [{ sur: 'loyer', texte: 'Le bail dit 450 €' }];
    const { monde } = etape2()
      .quand(terminer(referent), acte(pilote, 'RenvoyerEnquete', { remarques: 'À revoir', parQuestion }))
      .alors('EnqueteRenvoyee')
      .quand(terminer(referent))
      .alors('EnqueteRealisee');
    const renvoi = monde.flux.get('dossier/d-1')?.evenements.find((e) => e.type === 'EnqueteRenvoyee');
    expect(renvoi).toMatchObject({ donnees: {}, personnel: { remarques: 'À revoir', parQuestion } });
  });
});

describe('R8.6: restricted answers are read on a ground, and the reading is a fact', () => {
  const lire = (qui: typeof referent, motif: string, n = 0) =>
    acte(qui, 'ConsulterRestreint', { enquete: n, motif });
  it('the ground is told, and kept sealed', () => {
    etape2().quand(lire(pilote, 'vite')).alorsRefus('R8.6');
    const { monde } = etape2().quand(lire(pilote, 'Préparer la commission'));
    expect(monde.flux.get('dossier/d-1')?.evenements.at(-1)).toMatchObject({
      type: 'ReponsesRestreintesConsultees',
      donnees: { enquete: 0 },
      personnel: { motif: 'Préparer la commission' },
    });
  });
  it('a relay reads back the draft it fills, never a finished survey', () => {
    mandate().quand(lire(partenaire, 'Reprendre ma saisie')).alors('ReponsesRestreintesConsultees');
    mandate()
      .quand(lire(partenaire, 'Reprendre ma saisie', 4))
      .alorsRefus('R8.6');
  });
});

describe('R2.26: fresh or aged, too early or too late for the operational phase', () => {
  const lue = (faiteLe: string | null, phase: string | null, jour: string) => {
    const fait: EtatDossier['faits'] = faiteLe
      ? { 'enquete-realisee': { version: 4, le: `${faiteLe}T15:00:00.000Z` } }
      : {};
    const dates = { phaseOperationnelle: phase, demolition: null };
    const etat: EtatDossier = { ...DOSSIER_INITIAL, faits: fait, dates };
    return fraicheur(etat, {
      charte: CHARTE_DEFAUT,
      calendrier: GUYANE,
      maintenant: `${jour}T15:00:00.000Z`,
    });
  };
  it.each<[string | null, string | null, string, string, string]>([
    [null, null, '2026-03-02', 'absente', 'inconnu'],
    [null, '2028-01-10', '2026-03-02', 'absente', 'trop-tot'],
    [null, '2027-01-11', '2026-03-02', 'absente', 'adequat'],
    [null, '2026-04-01', '2026-03-02', 'absente', 'trop-tard'],
    ['2026-03-02', null, '2026-06-01', 'fraiche', 'inconnu'],
    ['2026-03-02', '2027-03-02', '2026-06-01', 'fraiche', 'adequat'],
    ['2026-03-02', '2027-03-03', '2026-06-01', 'fraiche', 'trop-tot'],
    ['2026-03-02', '2026-05-01', '2026-06-01', 'fraiche', 'trop-tard'],
    ['2026-03-02', '2026-05-31', '2026-06-01', 'fraiche', 'adequat'],
    ['2026-03-02', '2026-05-30', '2026-06-01', 'fraiche', 'trop-tard'],
    [null, '2026-05-31', '2026-03-02', 'absente', 'adequat'],
    [null, '2026-05-30', '2026-03-02', 'absente', 'trop-tard'],
    [null, '2027-03-02', '2026-03-02', 'absente', 'adequat'],
    [null, '2027-03-03', '2026-03-02', 'absente', 'trop-tot'],
    ['2026-03-02', null, '2027-01-01', 'a-renouveler', 'inconnu'],
    ['2026-03-02', null, '2027-03-02', 'a-renouveler', 'inconnu'],
    ['2026-03-02', null, '2027-03-03', 'vieillie', 'inconnu'],
  ])('done %s, phase %s, on %s: %s, %s', (faite, phase, jour, etat, moment) => {
    expect(lue(faite, phase, jour)).toMatchObject({ etat, moment });
  });
  it('says until when, from when, and where the thresholds come from', () => {
    const { phrases, source, jusquau } = lue('2026-03-02', '2027-06-01', '2026-06-01');
    expect(jusquau).toBe('2027-03-02');
    expect(phrases).toEqual([
      'Enquête fraîche jusqu’au 02/03/2027.',
      'Enquête faite trop tôt : elle aura vieilli à la phase opérationnelle du 01/06/2027. La refaire à partir du 01/06/2026.',
    ]);
    expect(source).toContain('à valider par la CACL');
  });
});
