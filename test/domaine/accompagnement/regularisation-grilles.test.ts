import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import {
  calculerAcces,
  comparerReponses,
} from '../../../src/domaine/dossier/etapes/accompagnement/grilles/calcul.js';
import type { ReponseAcces } from '../../../src/domaine/dossier/etapes/accompagnement/grilles/etat.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import {
  acte,
  enqueteDe,
  informe,
  jusqua,
  mandat,
  partenaire,
  pilote,
  referent,
  validation,
} from '../soutien/gestes.js';
import { accord, etape3, organisation } from './soutien.js';

const avecAccord = [...etape3, accord()];
const tache = ({ taches }: EtatDossier, code: string) =>
  taches.find((t) => t.code === code && t.etat === 'a-faire');

describe('R0.13, R3.28: a regularisation', () => {
  const ouvrir = (nature = 'numero-unique') =>
    acte(referent, 'OuvrirRegularisation', { nature, precisions: 'À l’ADIL' });
  const piece = (code: string) =>
    acte(referent, 'RecevoirPieceRegularisation', { regularisation: 'r1', piece: code });
  const demarche = acte(referent, 'FaireDemarche', { regularisation: 'r1', demarche: 'depot' });
  const conclure = (issue: string) =>
    acte(referent, 'ConclureRegularisation', { regularisation: 'r1', issue });

  it('takes its pieces and its term from the charter, and waits for its outcome', () => {
    const suite = etantDonne(avecAccord).quand(ouvrir(), procedure);
    expect(suite.etat.accompagnement.regularisations[0]).toMatchObject({
      attendues: ['formulaire', 'identite'],
      avant: '2026-04-02',
    });
    expect(tache(suite.etat, 'regulariser-situation')).toMatchObject({
      objet: 'r1',
      pour: { role: 'referent' },
    });
    expect(suite.quand(jours(40), procedure).etat.taches.find((t) => t.objet === 'r1')).toMatchObject({
      enRetard: true,
    });
    etantDonne(avecAccord).quand(ouvrir('permis')).alorsRefus('R3.28', { champ: 'nature' });
    etantDonne(avecAccord, ouvrir()).quand(ouvrir()).alorsRefus('R0.13');
  });

  it('R3.30: is regularised once every piece was seen; the refusal names those that are missing', () => {
    const ouverte = etantDonne(avecAccord, ouvrir(), demarche, piece('formulaire'));
    ouverte
      .quand(conclure('regularisee'))
      .alorsRefus('R3.30', { motif: 'Il manque encore : Pièce d’identité ou titre vu.' });
    ouverte.quand(piece('formulaire')).alorsRefus('R3.28', { champ: 'piece' });
    ouverte
      .quand(piece('identite'), conclure('regularisee'))
      .alors('RegularisationConclue')
      .quand(demarche)
      .alorsRefus('R0.13');
    etantDonne(avecAccord, ouvrir()).quand(conclure('abandonnee')).alors('RegularisationConclue');
  });

  it('R3.29: nothing asks for the number of a title, and what is written is sealed', () => {
    const { monde } = etantDonne(avecAccord, ouvrir('sejour'), demarche, piece('recepisse'));
    const faits = monde
      .lire('dossier', 'd-1')
      .evenements.filter((e) => /Regularisation|Demarche/.test(e.type));
    expect(faits.map((e) => Object.keys(e.donnees).sort())).toEqual([
      ['attendues', 'avant', 'nature', 'regularisation'],
      ['demarche', 'regularisation'],
      ['piece', 'regularisation'],
    ]);
  });
});

describe('the shared grid « prêt à accéder au logement »', () => {
  const { points } = CHARTE_DEFAUT.accesLogement;
  const reponses = (particulieres: Readonly<Record<string, ReponseAcces>> = {}) =>
    points.map(({ code }) => ({ point: code, reponse: particulieres[code] ?? ('acquis' as const) }));
  const grille = (particulieres: Readonly<Record<string, ReponseAcces>> = {}, qui = referent) =>
    acte(qui, 'EvaluerAcces', { reponses: reponses(particulieres) });

  it('R3.33: is filled whole, alike by every social worker, and each version is kept', () => {
    const suite = etantDonne(etape3, mandat)
      .quand(grille({ budget: 'appui' }), grille({}, partenaire))
      .alors('AccesEvalue');
    expect(suite.etat.accompagnement.evaluations.map((e) => e.resultat)).toEqual([
      'pret-avec-mesures',
      'pret',
    ]);
    const incomplete = acte(referent, 'EvaluerAcces', { reponses: reponses().slice(1) });
    etantDonne(etape3)
      .quand(incomplete)
      .alorsRefus('R3.33', {
        motif: `La grille se remplit en entier ; il manque : « ${points[0]?.libelle} ».`,
      });
    const double = acte(referent, 'EvaluerAcces', {
      reponses: [...reponses(), { point: 'budget', reponse: 'manque' }],
    });
    etantDonne(etape3).quand(double).alorsRefus('R3.33');
    const inconnu = acte(referent, 'EvaluerAcces', { reponses: [{ point: 'yeux', reponse: 'manque' }] });
    etantDonne(etape3).quand(inconnu).alorsRefus('R3.33', { champ: 'reponses' });
  });

  it('R3.34: not yet when a required point is missing; the measures come from the points', () => {
    expect(calculerAcces(points, reponses())).toEqual({ resultat: 'pret', manquants: [], mesures: [] });
    expect(calculerAcces(points, reponses({ budget: 'appui', dettes: 'manque' }))).toEqual({
      resultat: 'pret-avec-mesures',
      manquants: ['dettes'],
      mesures: ['2.4', 'apurement-caf'],
    });
    expect(calculerAcces(points, reponses({ 'sejour-regulier': 'manque' })).resultat).toBe('pas-encore');
    expect(comparerReponses(reponses({ budget: 'manque' }), reponses())).toEqual([
      { point: 'budget', avant: 'manque', apres: 'acquis' },
    ]);
  });

  it('R3.34: whatever is answered, ready means that nothing is missing, and not yet that something required is', () => {
    const reponse = fc.constantFrom<ReponseAcces>('acquis', 'appui', 'manque');
    fc.assert(
      fc.property(fc.array(reponse, { minLength: points.length, maxLength: points.length }), (valeurs) => {
        const dites = points.map(({ code }, i) => ({ point: code, reponse: valeurs[i] ?? 'acquis' }));
        const { resultat, manquants } = calculerAcces(points, dites);
        const requis = manquants.some((code) => points.find((p) => p.code === code)?.requis);
        expect(resultat === 'pas-encore').toBe(requis);
        expect(resultat === 'pret').toBe(valeurs.every((v) => v === 'acquis'));
      }),
    );
  });

  it('R3.36: its answers are sealed; only the result is in clear', () => {
    const { monde } = etantDonne(etape3, grille({ budget: 'appui' }));
    const rempli = monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(Object.keys(rempli?.donnees ?? {}).sort()).toEqual(['charte', 'evaluation', 'resultat']);
    expect(rempli?.personnel).toMatchObject({ mesures: ['2.4'] });
  });
});

describe('R3.35: securing the access of a DALO household', () => {
  const proposer = (mesures: string[]) => acte(referent, 'ProposerSecurisation', { mesures });
  const decider = (retenues: string[]) =>
    acte(pilote, 'DeciderSecurisation', { retenues, motif: 'Accord du bailleur' });
  const reconnu = [
    ...jusqua('concertation'),
    informe,
    acte(referent, 'RealiserEnquete', enqueteDe({ situation: { dalo: true } })),
    validation,
  ];

  it('is proposed, then decided by the pilot among what was proposed', () => {
    const propose = etantDonne(reconnu).quand(proposer(['garantie-fsl', 'gla']), procedure);
    expect(tache(propose.etat, 'decider-securisation')).toMatchObject({ pour: { role: 'pilote' } });
    propose.quand(proposer(['gla'])).alorsRefus('R3.35');
    propose.quand(decider(['bail-glissant'])).alorsRefus('R3.35', { champ: 'retenues' });
    const decide = propose.quand(decider(['gla'])).alors('SecurisationDecidee');
    expect(decide.etat.accompagnement.securisations[0]).toMatchObject({ retenues: ['gla'] });
    expect(tache(decide.etat, 'decider-securisation')).toBeUndefined();
  });

  it('is for them alone, with measures of the charter', () => {
    etantDonne(etape3)
      .quand(proposer(['gla']))
      .alorsRefus('R3.35');
    etantDonne(reconnu)
      .quand(proposer(['cheque']))
      .alorsRefus('R3.35', { champ: 'mesures' });
    etantDonne(reconnu).quand(decider([])).alorsRefus('R3.35');
  });
});

describe('directing and preparing the household', () => {
  const orienter = (plus: object = {}) => acte(referent, 'OrienterMenage', { situation: 'impaye', ...plus });

  it('R3.10, R3.38: the grid proposes, a person retains; the situation is sealed', () => {
    const suite = etantDonne(etape3).quand(orienter()).alors('MenageOriente');
    const propose = CHARTE_DEFAUT.orientations.situations.find((s) => s.code === 'impaye')?.mesures;
    expect(suite.etat.accompagnement.orientations[0]).toMatchObject({
      situation: 'impaye',
      mesures: propose,
    });
    expect(suite.monde.lire('dossier', 'd-1').evenements.at(-1)?.donnees).toEqual({
      orientation: 'o1',
      mesures: propose,
    });
    const retenue = etantDonne(etape3).quand(orienter({ mesures: ['ccapex'] }));
    expect(retenue.etat.accompagnement.orientations[0]?.mesures).toEqual(['ccapex']);
    etantDonne(etape3)
      .quand(orienter({ situation: 'autre' }))
      .alorsRefus('R3.38', { champ: 'situation' });
    etantDonne(etape3)
      .quand(orienter({ mesures: ['9.9'] }))
      .alorsRefus('R3.19', { champ: 'mesures' });
  });

  it('R3.3: sharing with a partner needs the agreement of the household', () => {
    const declare = [...etape3, organisation('akati')];
    etantDonne(declare)
      .quand(orienter({ partenaire: 'akati' }))
      .alorsRefus('R3.3');
    etantDonne(declare, accord({ portee: 'partage' }))
      .quand(orienter({ partenaire: 'akati' }))
      .alors('MenageOriente');
  });

  it('R3.9: the obligations of a tenant are explained, those of the charter', () => {
    const expliquer = (...themes: string[]) =>
      acte(referent, 'ExpliquerObligations', { themes, moyen: 'reunion' });
    const suite = etantDonne(etape3)
      .quand(expliquer('loyer', 'assurance', 'loyer'))
      .alors('ObligationsExpliquees');
    expect(suite.etat.accompagnement.obligations[0]?.themes).toEqual(['loyer', 'assurance']);
    etantDonne(etape3).quand(expliquer('danse')).alorsRefus('R3.9', { champ: 'themes' });
    etantDonne(jusqua('concertation')).quand(expliquer('loyer')).alorsRefus('R2.2');
  });
});
