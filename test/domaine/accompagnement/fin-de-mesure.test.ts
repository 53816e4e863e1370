import { describe, expect, it } from '@jest/globals';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, administrateur, cloture, jusqua, pilote, referent, type Recit } from '../soutien/gestes.js';
import {
  accord,
  arbitrage,
  autreOperateur,
  confiee,
  contrat,
  desaccord,
  etape3,
  mesure,
  operateur,
  organisation,
  retrait,
} from './soutien.js';

const avecAccord = [...etape3, organisation('akati'), accord()];
const aAgreer = [...etape3, organisation('akati', 'operateur'), accord()];
const BILAN = 'Loyer payé chaque mois ; le ménage fait ses démarches seul.';
const fin = (plus: object, qui = referent) => acte(qui, 'TerminerMesure', { mesure: 'm1', ...plus });
const agrement = (du: string, au: string): Recit => ({
  ...{ acteur: administrateur, agregat: 'organisation', id: 'akati', acte: 'EnregistrerAgrement' },
  corps: { type: 'ingenierie-sociale', numero: `${du}-${au}`, autorite: 'Préfet de Guyane', du, au },
});

describe('R3.64: who prescribes and who pays a measure', () => {
  it('are said for the bricks of support and the ASLL, not for a diagnostic nor an aid', () => {
    const sans = { prescripteur: undefined, financeur: undefined };
    const suite = etantDonne(avecAccord);
    for (const code of ['2.4', '3.2', 'asll'])
      suite.quand(mesure(code, sans)).alorsRefus('R3.64', { champ: 'prescripteur' });
    suite.quand(mesure('2.4', { financeur: undefined })).alorsRefus('R3.64', { champ: 'financeur' });
    for (const code of ['1.1', 'fsl-acces', 'siao']) suite.quand(mesure(code, sans)).alors('MesureOuverte');
  });
});

describe('R3.65: a measure ends with its evaluation', () => {
  it('and towards whom the household is directed when that is its outcome', () => {
    const suite = etantDonne(avecAccord, mesure('2.4'));
    suite.quand(fin({ issue: 'veille' })).alorsRefus('R3.65', { champ: 'bilan' });
    suite.quand(fin({ issue: 'veille', bilan: '  ' })).alorsRefus('R3.65', { champ: 'bilan' });
    suite
      .quand(fin({ issue: 'orientation', bilan: BILAN }))
      .alorsRefus('R3.65', { champ: 'orientation', nature: 'invalide' });
    suite
      .quand(fin({ issue: 'orientation', bilan: BILAN, orientation: 'CCAS de Cayenne' }))
      .alors('MesureTerminee');
  });

  it('an aid that is refused directs the household; one that is granted ends with its answer', () => {
    const fsl = etantDonne(avecAccord, mesure('fsl-acces'));
    fsl.quand(fin({ issue: 'refusee' })).alorsRefus('R3.65', { champ: 'orientation' });
    fsl.quand(fin({ issue: 'accordee' })).alors('MesureTerminee');
  });
});

describe('R3.66: the operator is looked at anew', () => {
  const renouveler = acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 6, evaluation: BILAN });

  it('at each renewal, on the day that the new period begins', () => {
    const bornee = etantDonne(aAgreer, agrement('2024-01-01', '2026-06-30'), confiee('2.4', { mois: 6 }));
    bornee.quand(renouveler).alorsRefus('R3.20', { champ: 'organisation' });
    bornee.quand(agrement('2026-07-01', '2029-06-30'), renouveler).alors('MesureRenouvelee');
  });

  it('when an alert reopens a measure, which names its declared operator, who prescribes and who pays', () => {
    const alerte = acte(referent, 'SignalerAlerte', { nature: 'impaye', description: 'Deux loyers' });
    const traiter = (plus: object) =>
      acte(referent, 'TraiterAlerte', {
        ...{ alerte: 'a1', suite: 'mesure', brique: '2.5', organisation: 'akati', compteRendu: 'Vu' },
        ...{ prescripteur: 'bailleur-social', financeur: 'fsl', ...plus },
      });
    const reloge = [...jusqua('suivi'), organisation('akati', 'operateur'), accord(), alerte];
    const echu = etantDonne(reloge, agrement('2020-01-01', '2021-01-01'));
    echu.quand(traiter({})).alorsRefus('R3.20', { champ: 'organisation' });
    etantDonne(reloge).quand(traiter({})).alorsRefus('R3.87', { champ: 'organisation' });
    const suite = etantDonne(reloge, agrement('2024-01-01', '2029-06-30'));
    suite.quand(traiter({ financeur: undefined })).alorsRefus('R3.64', { champ: 'financeur' });
    suite.quand(traiter({ brique: '7.7' })).alorsRefus('R3.19', { champ: 'brique' });
    suite.quand(traiter({})).alors('AlerteTraitee', 'MesureOuverte');
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      organisation: 'akati',
      prescripteur: 'bailleur-social',
    });
  });
});

describe('R3.67: visits and disagreements keep to the mandate and to the agreement', () => {
  const visite = (qui = referent) =>
    acte(qui, 'FaireVisiteAnnuelle', { mesure: 'm1', compteRendu: 'Logement entretenu' });
  const veille = fin({ issue: 'veille', bilan: BILAN });
  const autre = confiee('2.5', { organisation: 'autre' });

  it('the visit is for who was entrusted with it', () => {
    const suite = etantDonne(avecAccord, organisation('autre'), confiee('2.4'), autre, veille);
    suite.quand(visite(autreOperateur)).alorsRefus('R3.26');
    suite.quand(confiee('3.2', { organisation: 'autre' }));
    suite.quand(visite(autreOperateur)).alorsRefus('R3.17', { nature: 'interdit' });
    suite.quand(visite(operateur)).alors('VisiteAnnuelleFaite');
  });

  it('the agreement taken back, no visit is made, nor owed', () => {
    const suite = etantDonne(avecAccord, mesure('3.2')).quand(procedure);
    const ouverte = () =>
      suite.etat.taches.some((t) => t.code === 'faire-visite-annuelle' && t.etat === 'a-faire');
    expect(ouverte()).toBe(true);
    suite.quand(retrait(), procedure);
    expect(ouverte()).toBe(false);
    suite.quand(visite()).alorsRefus('R3.26');
  });

  it('a partner signals what is about its own measures; the household is heard in any case', () => {
    const dire = (plus: object, qui: Personne = operateur) =>
      acte(qui, 'SignalerDesaccord', { objet: 'mesure', de: 'operateur', motif: 'Rendez-vous', ...plus });
    const suite = etantDonne(avecAccord, organisation('autre'), confiee('2.4'), autre);
    suite.quand(dire({})).alorsRefus('R3.67', { champ: 'mesure' });
    suite.quand(dire({ mesure: 'm2' })).alorsRefus('R3.17', { nature: 'interdit' });
    suite.quand(dire({ mesure: 'm1' })).alors('DesaccordSignale');
    suite.quand(retrait(), dire({ mesure: 'm1' })).alorsRefus('R3.3');
    suite.quand(dire({ mesure: 'm1', de: 'menage' })).alors('DesaccordSignale');
    suite.quand(dire({ mesure: 'm1', de: 'bailleur' }, referent)).alors('DesaccordSignale');
  });
});

describe('R3.68: an agreement limited to one measure or one partner opens nothing else', () => {
  it('a contract holds to the measures that the household agreed to', () => {
    const pourUne = etantDonne(etape3, accord({ portee: 'mesures', mesure: '2.4' }), mesure('2.4'));
    pourUne.quand(contrat()).alorsRefus('R3.3');
    pourUne.quand(contrat({ mesures: ['m1'] })).alors('ContratConclu');
    pourUne.quand(retrait(), accord({ portee: 'mesures', mesure: '2.5' }));
    const avenant = acte(referent, 'AmenderContrat', { objet: 'Durée', mois: 14 });
    pourUne.quand(avenant).alorsRefus('R3.3');
  });

  it('a regularisation is opened by the partner that the household chose', () => {
    const ouvrir = (qui: typeof operateur) => acte(qui, 'OuvrirRegularisation', { nature: 'sejour' });
    const mandater = (code: string) =>
      acte(pilote, 'MandaterPartenaire', { organisation: code, objet: 'accompagnement' });
    const suite = etantDonne(
      [...etape3, organisation('akati'), organisation('autre'), mandater('akati'), mandater('autre')],
      accord({ portee: 'administratives', partenaire: 'akati' }),
    );
    suite.quand(ouvrir(autreOperateur)).alorsRefus('R3.3');
    suite.quand(ouvrir(operateur)).alors('RegularisationOuverte');
    const demarche = (qui: typeof operateur) =>
      acte(qui, 'FaireDemarche', { regularisation: 'r1', demarche: 'depot' });
    suite.quand(demarche(autreOperateur)).alorsRefus('R3.3');
    suite.quand(demarche(operateur)).alors('DemarcheFaite');
  });
});

describe('R3.69: a measure that an instance stops', () => {
  it('ends by an outcome of its own, with the ground as its evaluation', () => {
    const suite = etantDonne(avecAccord, mesure('ccapex'), desaccord({ objet: 'mesure', mesure: 'm1' }));
    suite.quand(arbitrage({ decision: 'arreter' })).alorsRefus('R3.25', { champ: 'issue' });
    suite
      .quand(arbitrage({ decision: 'arreter', issue: 'sans-suite' }))
      .alors('DesaccordArbitre', 'MesureTerminee', 'MenageOriente');
    expect(suite.etat.accompagnement.mesures[0]).toMatchObject({
      issue: 'sans-suite',
      bilan: 'Le ménage est autonome',
    });
  });

  it('must be there to be stopped', () => {
    etantDonne(avecAccord, desaccord())
      .quand(arbitrage({ decision: 'arreter' }))
      .alorsRefus('R3.69', { champ: 'decision' });
  });
});

describe('R3.70: a household that stays is not left with what nobody will carry', () => {
  const stabilise = [...jusqua('cloture'), accord()];
  const refuse = (motif: string) => ({ champ: 'issue', motif: expect.stringContaining(motif) as never });

  it('measures, regularisations, disagreements and a lease that is to slide are brought to their end', () => {
    const suite = etantDonne(stabilise, mesure('2.4'), desaccord());
    suite.quand(acte(referent, 'OuvrirRegularisation', { nature: 'sejour' }));
    suite.quand(acte(referent, 'PrevoirBailGlissant', { glissement: '2028-01-03' }));
    suite.quand(cloture()).alorsRefus('R3.70', refuse('la fin de la mesure « 2.4'));
    suite.quand(cloture()).alorsRefus('R3.70', refuse('la conclusion de la régularisation «'));
    suite.quand(cloture()).alorsRefus('R3.70', refuse('le glissement du bail'));
    suite.quand(cloture()).alorsRefus('R3.70', refuse('l’arbitrage du désaccord'));
    suite.quand(cloture('maintenu-sur-place', 'Convention signée')).alorsRefus('R3.70');
    suite.quand(cloture('deces', 'Acte de décès du 3 mars')).alors('DossierClos');
  });

  it('a watch had its visit', () => {
    const visite = acte(referent, 'FaireVisiteAnnuelle', { mesure: 'm1', compteRendu: 'Tout va bien' });
    const suite = etantDonne(stabilise, mesure('2.4'), fin({ issue: 'veille', bilan: BILAN }));
    suite.quand(cloture()).alorsRefus('R3.70', refuse('la visite annuelle de la veille « 2.4'));
    suite.quand(jours(300), visite, cloture()).alors('DossierClos');
  });
});
