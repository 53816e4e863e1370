import { describe, expect, it } from '@jest/globals';
import {
  acte,
  charte,
  consentement,
  diagnostic,
  enquete,
  enqueteDe,
  informe,
  jusqua,
  operation,
  ouverture,
  mandat,
  partenaire,
  pieces,
  pilote,
  proposition,
  referent,
  validation,
} from './soutien/gestes.js';
import { mesure } from './accompagnement/soutien.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import type { Dites } from '../soutien/enquete-complete.js';

const enqueteAvec = (plus: object, dites: Dites = {}, survenuLe?: string) =>
  acte(referent, 'RealiserEnquete', enqueteDe(dites, plus), survenuLe);
const renvoi = acte(pilote, 'RenvoyerEnquete', { remarques: 'Ressources manquantes' });

describe('step 1, concertation', () => {
  const nonDefinie = [...charte, operation(), ouverture()];

  it('R1.1: does not open before the operation is declared defined', () => {
    etantDonne(nonDefinie)
      .quand(procedure, informe)
      .alorsRefus('R1.1')
      .alorsEtat((etat) => expect(etat.etapes).toEqual([]));
  });

  it('R1.2: a household is informed once', () => {
    etantDonne(jusqua('concertation'))
      .quand(informe)
      .alors('ReferentDesigne', 'MenageInforme')
      .quand(informe)
      .alorsRefus('R1.2');
  });

  it('R1.2: the language of the information becomes the household’s', () => {
    etantDonne(jusqua('enquete-sociale')).alorsEtat((etat) =>
      expect(etat.menage?.identite.langue).toBe('Français'),
    );
  });

  it('R1.6: not informed, a reminder at 15 days, late at 30, then the pilot, the direction and the commission', () => {
    const { etat } = etantDonne(jusqua('concertation'), procedure);
    const [tache] = etat.taches;
    expect(tache).toMatchObject({ code: 'informer-menage', pour: { role: 'referent' } });
    expect(tache?.echelle.map((r) => `${r.rang} ${r.le.slice(0, 10)} ${r.vers ?? ''}`.trim())).toEqual([
      'rappel-1 2026-03-17',
      'retard 2026-04-02',
      'escalade-1 2026-04-08 pilote',
      'escalade-2 2026-05-04 direction',
      'escalade-3 2026-06-01 commission',
    ]);
  });
});

describe('step 2, social survey', () => {
  it('R1.4: a household is informed before it is surveyed', () => {
    etantDonne(jusqua('concertation')).quand(enquete).alorsRefus('R1.4');
  });

  it('R1.4: the survey is not dated before the information either', () => {
    etantDonne(charte, operation('2026-02-02'), ouverture(), jours(5), informe)
      .quand(enqueteAvec({}, {}, '2026-03-04T12:00:00.000Z'))
      .alorsRefus('R1.4', { champ: 'survenuLe' });
  });

  it('R2.1: a local relay is named', () => {
    etantDonne(jusqua('enquete-sociale'))
      .quand(enqueteAvec({ par: 'relais' }))
      .alorsRefus('R2.1', { champ: 'relais' });
    const parRelais = acte(partenaire, 'RealiserEnquete', enqueteDe({}, { par: 'relais', relais: 'CCAS' }));
    etantDonne(jusqua('enquete-sociale'), mandat).quand(parRelais).alors('EnqueteRealisee');
  });

  it('R2.24: a partner signs the survey as the relay that it is, whatever it says', () => {
    const { monde } = etantDonne(
      [...jusqua('enquete-sociale'), ...mandat],
      acte(partenaire, 'RealiserEnquete', enqueteDe()),
    );
    expect(monde.lire('dossier', 'd-1').evenements.at(-1)?.donnees).toMatchObject({
      par: 'relais',
      organisation: 'relais',
    });
  });

  it('R2.1, R2.71: what it says completes what is known, and names its questionnaire', () => {
    const { etat, monde } = etantDonne(
      jusqua('enquete-sociale'),
      enqueteAvec({}, { situation: { loyer: 300 } }),
    );
    expect(etat.menage?.situation).toEqual({
      ...{ nombrePersonnes: 3, loyer: 300 },
      ...{ statutOccupation: 'locataire', ressourcesMensuelles: 2400 },
    });
    const { donnees } = monde.lire('dossier', 'd-1').evenements.at(-1) ?? {};
    expect(donnees).toHaveProperty('questionnaire', 'homogeneise-2-courte');
  });

  it('R2.2: only a survey that was done is validated, once', () => {
    etantDonne(jusqua('enquete-sociale')).quand(validation).alorsRefus('R2.2');
    etantDonne(jusqua('accompagnement')).quand(validation).alorsRefus('R2.2');
    etantDonne(jusqua('enquete-sociale'), enquete).quand(enquete).alorsRefus('R2.2');
  });

  it('R2.3: sent back with remarks, it is to be done again', () => {
    etantDonne(jusqua('enquete-sociale'), procedure, enquete, procedure)
      .quand(renvoi, procedure)
      .alorsEtat((etat) => {
        const taches = etat.taches
          .filter((t) => t.code.endsWith('-enquete'))
          .map((t) => `${t.code} ${t.etat}`);
        expect(taches).toEqual([
          'realiser-enquete terminee',
          'valider-enquete terminee',
          'realiser-enquete a-faire',
        ]);
      })
      .quand(enquete)
      .alors('EnqueteRealisee');
  });

  it('R2.4: a validated survey is taken again only once it has aged past its validity', () => {
    etantDonne(jusqua('accompagnement'), jours(364)).quand(enquete).alorsRefus('R2.4');
    etantDonne(jusqua('accompagnement'), procedure, jours(367))
      .quand(enquete, procedure)
      .alorsEtat((etat, { monde }) => {
        expect(etat.etapes.at(-1)).toMatchObject({ etape: 'enquete-sociale', occurrence: 2 });
        const tache = etat.taches.find((t) => t.etat === 'a-faire' && t.code === 'valider-enquete');
        expect(tache?.depart).toBe(monde.maintenant);
      });
  });
});

describe('step 3, accompaniment', () => {
  const etape3 = jusqua('accompagnement');
  const contrat = acte(referent, 'ConclureContrat', {
    nature: 'avdl',
    mois: 12,
    intervenant: 'AKATI',
    statut: 'bail-glissant',
    financement: 'fnavdl',
  });

  it.each([
    ['RealiserDiagnostic', diagnostic],
    ['CompleterPieces', pieces],
    ['ConclureContrat', contrat],
    ['FairePointMensuel', acte(referent, 'FairePointMensuel', { compteRendu: 'x' })],
    ['LeverPorte', acte(pilote, 'LeverPorte', { motif: 'Urgence' })],
  ])('R2.2: %s waits for a validated survey', (_nom, geste) => {
    etantDonne(jusqua('enquete-sociale'), enquete).quand(geste).alorsRefus('R2.2');
  });

  it.each([
    ['the contract', contrat],
    ['a measure', mesure('2.1')],
  ])('R3.3: the household’s consent precedes %s', (_nom, geste) => {
    etantDonne(etape3).quand(geste).alorsRefus('R3.3');
    expect(etantDonne(etape3, consentement, geste).types()).toContain('ConsentementRecueilli');
  });

  it('R3.3: a consent withdrawn no longer allows', () => {
    const retrait = acte(referent, 'AnnulerFait', { fait: 'consentement', motif: 'Le ménage se retire' });
    etantDonne(etape3, consentement, retrait).quand(mesure('2.1')).alorsRefus('R3.3');
  });

  it('R3.4: nothing is proposed before diagnostic and papers', () => {
    etantDonne(etape3, diagnostic).quand(proposition('l-1')).alorsRefus('R3.4');
    etantDonne(etape3, pieces).quand(proposition('l-1')).alorsRefus('R3.4');
    etantDonne(etape3, pieces, diagnostic).quand(proposition('l-1')).alors('LogementPropose');
  });

  it('R3.4: each half of the gate is said once', () => {
    etantDonne(etape3, diagnostic).quand(diagnostic).alorsRefus('R3.4');
    etantDonne(etape3, pieces).quand(pieces).alorsRefus('R3.4');
  });

  it('R3.5: the pilot may waive the gate, with a reason that stays sealed', () => {
    const levee = acte(pilote, 'LeverPorte', { motif: 'Péril imminent' });
    const suite = etantDonne(etape3, procedure, levee, procedure);
    expect(suite.etat.etapes.at(-1)?.etape).toBe('rapprochement');
    expect(suite.monde.lire('dossier', 'd-1').evenements.find((e) => e.type === 'PorteLevee')).toMatchObject({
      donnees: {},
      personnel: { motif: 'Péril imminent' },
    });
    suite.quand(levee).alorsRefus('R3.5');
  });

  it('R3.6: the monthly review is owed beside steps 4 to 6, from the last one', () => {
    const point = acte(referent, 'FairePointMensuel', { compteRendu: 'Dossier complet' });
    const { etat } = etantDonne(jusqua('demenagement'), procedure, jours(20), point, procedure);
    const points = etat.taches.filter((t) => t.code === 'faire-point-mensuel');
    expect(points.map((t) => t.etat)).toEqual(['terminee', 'a-faire']);
    expect(points[1]?.echeance.slice(0, 10)).toBe('2026-04-23');
  });

  it('R3.7: the contract keeps who, where and with whom in its sealed part', () => {
    const { monde } = etantDonne(etape3, consentement, contrat);
    const conclu = monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(conclu?.donnees).toEqual({
      nature: 'avdl',
      mois: 12,
      statut: 'bail-glissant',
      financement: 'fnavdl',
      contrat: 'k1',
      debut: '2026-03-02',
      fin: '2027-03-02',
      mesures: [],
      parties: ['menage', 'intervenant'],
    });
    expect(conclu?.personnel).toEqual({ intervenant: 'AKATI' });
  });

  it('R3.8: a brick opens once at a time, in any order, and ends by an orientation or a watch', () => {
    const fin = acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' });
    const ouverte = etantDonne(etape3, consentement, mesure('2.4'), mesure('1.1'));
    ouverte.quand(mesure('2.4')).alorsRefus('R3.8');
    ouverte.quand(fin).alors('MesureTerminee').quand(fin).alorsRefus('R3.8', { champ: 'mesure' });
    ouverte.quand(mesure('2.4')).alors('MesureOuverte');
    etantDonne(etape3).quand(fin).alorsRefus('R3.8');
  });
});
