import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { interventionsFaites } from '../../../src/domaine/dossier/etapes/accompagnement/mesures/etat.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { etantDonne, jours, procedure, sousCharte } from '../soutien/dsl.js';
import { acte, administrateur, jusqua, pilote, referent, type Recit } from '../soutien/gestes.js';
import {
  accord,
  arbitrage,
  autreOperateur,
  confiee,
  desaccord,
  etape3,
  mesure,
  operateur,
  organisation,
  rapport,
} from './soutien.js';

const premiere = ({ accompagnement }: EtatDossier) => {
  const [mesure] = accompagnement.mesures;
  if (!mesure) throw new Error('Aucune mesure');
  return mesure;
};
const ouvertes = ({ taches }: EtatDossier) =>
  taches
    .filter((t) => t.etat === 'a-faire' && t.objet !== null)
    .map((t) => `${t.code}.${t.objet} ${t.pour.role}${t.pour.organisation ? `:${t.pour.organisation}` : ''}`)
    .sort();
/** Under a charter that asks for a report of that measure each month. */
const mensuelle = (code: string) =>
  sousCharte({
    catalogue: {
      ...CHARTE_DEFAUT.catalogue,
      mesures: CHARTE_DEFAUT.catalogue.mesures.map((m) =>
        m.code === code ? { ...m, rapportMensuel: true } : m,
      ),
    },
  });
const avecAccord = [...etape3, organisation('akati'), organisation('autre'), accord()];

describe('a measure, opened', () => {
  it('R3.18: names who prescribes and who pays, from the charter', () => {
    const ouverte = etantDonne(avecAccord);
    ouverte
      .quand(confiee('2.4', { prescripteur: 'ccapex', financeur: 'fsl', mois: 6, unites: 6 }))
      .alors('MesureOuverte')
      .alorsEtat((etat) =>
        expect(premiere(etat)).toMatchObject({
          organisation: 'akati',
          prescripteur: 'ccapex',
          financeur: 'fsl',
          du: '2026-03-02',
          fin: '2026-09-02',
          prevues: 6,
        }),
      );
    ouverte.quand(mesure('2.1', { prescripteur: 'voisin' })).alorsRefus('R3.18', { champ: 'prescripteur' });
    ouverte.quand(mesure('2.1', { financeur: 'voisin' })).alorsRefus('R3.18', { champ: 'financeur' });
  });

  it('R3.19: is of the catalogue; R3.21: its duration is that of the catalogue when none is said', () => {
    const ouverte = etantDonne(avecAccord);
    ouverte.quand(mesure('9.9')).alorsRefus('R3.19', { champ: 'code' });
    ouverte
      .quand(mesure('asll'))
      .alorsEtat((etat) => expect(premiere(etat)).toMatchObject({ fin: '2026-09-02' }));
  });

  it('R3.14: is carried out by someone, by a declared organisation when one is named', () => {
    const ouverte = etantDonne(avecAccord);
    ouverte
      .quand(acte(referent, 'OuvrirMesure', { code: '2.4' }))
      .alorsRefus('R3.14', { champ: 'organisation' });
    ouverte
      .quand(confiee('2.4', { organisation: 'inconnue' }))
      .alorsRefus('R3.14', { champ: 'organisation' });
  });

  it('R3.14: the team of a GLA is not the landlord of the dwelling; an AVDL may be', () => {
    const loge = etantDonne([...jusqua('suivi'), organisation('siguy', 'bailleur'), accord()]);
    loge.quand(confiee('3.2', { organisation: 'siguy' })).alorsRefus('R3.14', { champ: 'organisation' });
    loge.quand(confiee('2.5', { organisation: 'siguy' })).alors('MesureOuverte');
  });
});

describe('R3.20: the operator is approved at the date of opening', () => {
  const agrement = (type: string, au: string): Recit => ({
    acteur: administrateur,
    agregat: 'organisation',
    id: 'akati',
    acte: 'EnregistrerAgrement',
    corps: { type, numero: `${type}-${au}`, autorite: 'Préfet de Guyane', du: '2024-01-01', au },
  });

  const declare = (type: string) => [...etape3, organisation('akati', type), accord()];

  it('of the kind that the measure asks for', () => {
    const aAgreer = declare('association');
    etantDonne(aAgreer, agrement('ingenierie-sociale', '2025-12-31'))
      .quand(confiee('2.4'))
      .alorsRefus('R3.20', { champ: 'organisation' });
    const agree = etantDonne(aAgreer, agrement('ingenierie-sociale', '2028-12-31'));
    agree.quand(confiee('3.2')).alorsRefus('R3.20', { champ: 'organisation' });
    agree.quand(confiee('2.4')).alors('MesureOuverte');
    agree.quand(confiee('mous-relogement')).alors('MesureOuverte');
    agree.quand(agrement('intermediation-locative', '2028-12-31'), confiee('3.2')).alors('MesureOuverte');
  });

  it('R3.87: one that was never recorded is one that is not there; the refusal says the article and the field', () => {
    for (const type of ['partenaire', 'operateur', 'association']) {
      const suite = etantDonne(declare(type));
      for (const code of ['2.4', '3.2', 'asll'])
        suite.quand(confiee(code)).alorsRefus('R3.87', { champ: 'organisation' });
      for (const code of ['fsl-acces', 'siao']) suite.quand(confiee(code)).alors('MesureOuverte');
    }
  });

  it('R3.88: the charter says which kinds are exempt; another authorisation that covers the activity holds too', () => {
    for (const type of ['collectivite', 'bailleur', 'reservataire'])
      etantDonne(declare(type)).quand(confiee('2.4')).alors('MesureOuverte');
    const sansDispense = sousCharte({ agrements: { dispenses: [] } });
    etantDonne(declare('bailleur'), sansDispense).quand(confiee('2.4')).alorsRefus('R3.87');
    const autorisee = etantDonne(declare('partenaire'), agrement('autre-autorisation', '2028-12-31'));
    autorisee.quand(confiee('2.4'), confiee('3.2')).alors('MesureOuverte');
    const echue = etantDonne(declare('partenaire'), agrement('autre-autorisation', '2025-12-31'));
    echue.quand(confiee('2.4')).alorsRefus('R3.20', { champ: 'organisation' });
  });
});

describe('the clocks of measures', () => {
  it('R3.22: each measure owes a report a month, to its operator when it is declared, else to the référent', () => {
    etantDonne(avecAccord, mensuelle('siao'))
      .quand(confiee('2.4'), mesure('siao', { organisation: undefined }), mesure('ccapex'), procedure)
      .alorsEtat((etat) =>
        expect(ouvertes(etat)).toEqual([
          'conclure-mesure.m1 referent',
          'conclure-mesure.m2 referent',
          'conclure-mesure.m3 referent',
          'rendre-compte-mesure.m1 partenaire:akati',
          'rendre-compte-mesure.m2 referent',
        ]),
      );
  });

  it('R3.22: a report ends the task of its measure alone, and the next one is owed a month later', () => {
    const suite = etantDonne(avecAccord).quand(
      confiee('2.4'),
      mesure('2.5'),
      procedure,
      jours(20),
      rapport('m1', {}, operateur),
      procedure,
    );
    const taches = suite.etat.taches.filter((t) => t.code === 'rendre-compte-mesure');
    expect(taches.map((t) => [t.objet, t.etat])).toEqual([
      ['m1', 'terminee'],
      ['m2', 'a-faire'],
      ['m1', 'a-faire'],
    ]);
    expect(dateCayenne(taches[2]?.depart ?? '')).toBe('2026-03-22');
  });

  it('R3.21: at its term it is renewed after an evaluation, or ended', () => {
    const renouvelee = etantDonne(avecAccord, mesure('2.4', { mois: 1, unites: 1 }))
      .quand(
        acte(referent, 'RenouvelerMesure', {
          mesure: 'm1',
          mois: 2,
          unites: 3,
          evaluation: 'Budget fragile',
        }),
      )
      .alors('MesureRenouvelee');
    const renouvellements = [{ avant: { fin: '2026-04-02' } }];
    expect(premiere(renouvelee.etat)).toMatchObject({ fin: '2026-06-02', prevues: 4, renouvellements });
    const echue = etantDonne(avecAccord).quand(mesure('2.4', { mois: 1 }), procedure, jours(32), procedure);
    expect(echue.etat.taches.find((t) => t.code === 'conclure-mesure')).toMatchObject({
      enRetard: true,
      rappels: 1,
    });
  });

  it('R3.23: what was done is counted against what was foreseen', () => {
    const suite = etantDonne(avecAccord).quand(
      mesure('2.4', { unites: 2 }),
      rapport('m1', { interventions: 1 }),
      jours(31),
      rapport('m1', { interventions: 3 }),
    );
    expect(interventionsFaites(premiere(suite.etat))).toBe(4);
    expect(premiere(suite.etat).prevues).toBe(2);
  });

  it('R3.17: a partner acts on the measures of its organisation, and on no other', () => {
    const ouverte = etantDonne(avecAccord, confiee('2.4'), mesure('2.5'));
    ouverte.quand(rapport('m1', {}, autreOperateur)).alorsRefus('R0.6');
    ouverte.quand(rapport('m2', {}, operateur)).alorsRefus('R3.17', { nature: 'interdit' });
    ouverte.quand(rapport('m1', {}, operateur)).alors('MesureRapportee');
  });

  it('R3.26: a GLA and a watch ask for a visit each year', () => {
    const visite = acte(referent, 'FaireVisiteAnnuelle', { mesure: 'm1', compteRendu: 'Logement entretenu' });
    const gla = etantDonne(avecAccord).quand(mesure('3.2'), procedure);
    expect(ouvertes(gla.etat)).toContain('faire-visite-annuelle.m1 referent');
    etantDonne(avecAccord, mesure('2.4')).quand(visite).alorsRefus('R3.26');
    const veille = etantDonne(avecAccord).quand(
      mesure('2.4'),
      acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' }),
      procedure,
    );
    expect(ouvertes(veille.etat)).toEqual(['faire-visite-annuelle.m1 referent']);
    veille.quand(jours(360), visite).alors('VisiteAnnuelleFaite');
  });

  it('R3.25: a measure ends by an outcome of its own', () => {
    const fin = (issue: string) =>
      acte(referent, 'TerminerMesure', { mesure: 'm1', issue, bilan: 'Autonome' });
    const fsl = etantDonne(avecAccord, mesure('fsl-acces'));
    fsl.quand(fin('veille')).alorsRefus('R3.25', { champ: 'issue' });
    fsl.quand(fin('accordee')).alors('MesureTerminee');
    etantDonne(avecAccord, mesure('2.4')).quand(fin('accordee')).alorsRefus('R3.25');
  });
});

describe('R3.13, R3.24: a disagreement goes to arbitration', () => {
  it('waits for the pilot, who decides; the household always receives an orientation', () => {
    const signale = etantDonne(avecAccord).quand(desaccord(), procedure);
    expect(ouvertes(signale.etat)).toEqual(['arbitrer-desaccord.d1 pilote']);
    const arbitre = signale.quand(arbitrage()).alors('DesaccordArbitre', 'MenageOriente');
    expect(arbitre.etat.accompagnement.orientations).toHaveLength(1);
    arbitre.quand(arbitrage()).alorsRefus('R3.13');
  });

  it('the pilot alone arbitrates, in the name of an instance of the charter, with an orientation of the grid', () => {
    const signale = etantDonne(avecAccord, mesure('2.4'), desaccord({ objet: 'mesure', mesure: 'm1' }));
    signale.quand(arbitrage({ instance: 'voisins' })).alorsRefus('R3.24', { champ: 'instance' });
    signale.quand(arbitrage({ orientation: 'rien' })).alorsRefus('R3.38', { champ: 'orientation' });
    signale.quand(acte(referent, 'ArbitrerDesaccord', {})).alorsRefus('R0.6');
    signale
      .quand(arbitrage({ decision: 'arreter' }))
      .alors('DesaccordArbitre', 'MesureTerminee', 'MenageOriente');
    etantDonne(avecAccord)
      .quand(acte(pilote, 'ArbitrerDesaccord', {}))
      .alorsRefus('R3.13');
  });
});
