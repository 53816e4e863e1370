import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours } from '../soutien/dsl.js';
import { acte, jusqua, pilote, referent } from '../soutien/gestes.js';
import { accord, confiee, contrat, etape3, mesure, organisation, rapport, retrait } from './soutien.js';

const renouvellement = acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 3, evaluation: 'Progrès' });
const fin = acte(referent, 'TerminerMesure', {
  mesure: 'm1',
  issue: 'orientation',
  bilan: 'Loyer payé chaque mois depuis l’accompagnement',
  orientation: 'Travailleur social de secteur',
});
const regularisation = acte(referent, 'OuvrirRegularisation', { nature: 'sejour' });

describe('R3.15: the household agrees kind by kind', () => {
  it('what it agreed to is kept with its form, its scope and its date', () => {
    etantDonne(etape3, organisation('akati'))
      .quand(accord({ portee: 'mesures', mesure: '2.4', partenaire: 'akati' }))
      .alors('ConsentementRecueilli')
      .alorsEtat(({ accompagnement }) =>
        expect(accompagnement.consentements).toEqual([
          expect.objectContaining({
            id: 'c1',
            portee: 'mesures',
            forme: 'ecrit',
            mesure: '2.4',
            partenaire: 'akati',
            retrait: null,
          }),
        ]),
      );
  });

  it('R3.3: an agreement for measures does not open steps with administrations, nor the contrary', () => {
    const mesures = etantDonne(etape3, accord({ portee: 'mesures' }));
    mesures.quand(regularisation).alorsRefus('R3.3');
    mesures.quand(mesure('2.4')).alors('MesureOuverte');
    const administratives = etantDonne(etape3, accord({ portee: 'administratives' }));
    administratives.quand(mesure('2.4')).alorsRefus('R3.3');
    administratives.quand(contrat()).alorsRefus('R3.3');
    administratives.quand(regularisation).alors('RegularisationOuverte');
  });

  it('R3.3: an agreement for one measure, or with one operator, holds for no other', () => {
    const pourUne = etantDonne(
      etape3,
      organisation('akati'),
      organisation('autre'),
      accord({ portee: 'mesures', mesure: '2.4' }),
    );
    pourUne.quand(mesure('2.5')).alorsRefus('R3.3');
    pourUne.quand(mesure('2.4')).alors('MesureOuverte');
    const avecUn = etantDonne(
      etape3,
      organisation('akati'),
      organisation('autre'),
      accord({ portee: 'mesures', partenaire: 'akati' }),
    );
    avecUn.quand(confiee('2.4', { organisation: 'autre' })).alorsRefus('R3.3');
    avecUn.quand(mesure('2.4')).alorsRefus('R3.3');
    avecUn.quand(confiee('2.4')).alors('MesureOuverte');
  });

  it('the same agreement is not collected twice; an unknown measure or partner is refused', () => {
    etantDonne(etape3, accord()).quand(accord()).alorsRefus('R3.3');
    etantDonne(etape3, accord())
      .quand(accord({ portee: 'specifique' }))
      .alors('ConsentementRecueilli');
    etantDonne(etape3)
      .quand(accord({ mesure: '9.9' }))
      .alorsRefus('R3.19', { champ: 'mesure' });
    etantDonne(etape3)
      .quand(accord({ partenaire: 'inconnu' }))
      .alorsRefus('R0.6', { champ: 'partenaire' });
  });
});

describe('R3.16: the household takes its agreement back', () => {
  const ouverte = [accord(), mesure('2.4')] as const;

  it('what was done in its name stops: only ending it is left', () => {
    const retire = etantDonne(etape3, ...ouverte, retrait());
    retire.quand(rapport()).alorsRefus('R3.3');
    retire.quand(renouvellement).alorsRefus('R3.3');
    retire.quand(mesure('2.5')).alorsRefus('R3.3');
    retire.quand(fin).alors('MesureTerminee');
  });

  it('names the measures that stop, and no report is awaited any more', () => {
    const suite = etantDonne(etape3, ...ouverte)
      .quand(retrait())
      .alors('ConsentementRetire');
    const { evenements } = suite.monde.lire('dossier', 'd-1');
    expect(evenements.at(-1)?.donnees).toEqual({ consentement: 'c1', arrete: ['m1'] });
    expect(suite.etat.faits['consentement']).toBeUndefined();
  });

  it('another agreement that covers it lets it go on; a new one starts it again', () => {
    const double = etantDonne(etape3, ...ouverte, accord({ portee: 'mesures' }), retrait());
    double.quand(rapport()).alors('MesureRapportee');
    etantDonne(etape3, ...ouverte, retrait(), accord())
      .quand(rapport())
      .alors('MesureRapportee');
  });

  it('is not taken back twice', () => {
    etantDonne(etape3, accord(), accord({ portee: 'partage' }), retrait())
      .quand(retrait())
      .alorsRefus('R3.16', { champ: 'consentement' });
    etantDonne(etape3).quand(retrait()).alorsRefus('R3.16');
  });

  it('R0.5: said by mistake, it is withdrawn as a fact, and covers nothing', () => {
    const erreur = acte(pilote, 'AnnulerFait', { fait: 'consentement', motif: 'Autre ménage' });
    etantDonne(etape3, accord()).quand(erreur).alors('FaitAnnule').quand(mesure('2.4')).alorsRefus('R3.3');
  });
});

describe('R3.142: the last word of the household on an act', () => {
  const partage = accord({ portee: 'partage' });
  const orienter = acte(referent, 'OrienterMenage', { situation: 'administratif', partenaire: 'akati' });
  const pret = [...etape3, organisation('akati')];

  it('an agreement taken back for it does not live again by an older and wider one', () => {
    const suite = etantDonne(pret, accord(), partage);
    suite.quand(orienter).alors('MenageOriente');
    suite.quand(retrait('c2'), orienter).alorsRefus('R3.3');
    suite.quand(regularisation).alors('RegularisationOuverte');
  });

  it('one given since holds, for the act alone or for all', () => {
    etantDonne(pret, accord(), partage, retrait('c2'), partage).quand(orienter).alors('MenageOriente');
    etantDonne(pret, accord(), partage, retrait('c2'), accord()).quand(orienter).alors('MenageOriente');
    etantDonne(pret, accord(), retrait(), partage).quand(orienter).alors('MenageOriente');
  });

  it('the general one taken back leaves what was agreed to for one act', () => {
    etantDonne(pret, partage, accord(), retrait('c2')).quand(orienter).alors('MenageOriente');
  });

  it('for one measure or one partner, it stops that one only', () => {
    const deux = etantDonne(pret, accord(), accord({ portee: 'mesures', mesure: '2.4' }), retrait('c2'));
    deux.quand(confiee('2.4')).alorsRefus('R3.3');
    deux.quand(confiee('2.5')).alors('MesureOuverte');
  });

  it('the measures that stop are those that nothing covers any more', () => {
    const suite = etantDonne(pret, accord(), accord({ portee: 'mesures' }), mesure('2.4'));
    suite.quand(retrait('c2'));
    const { evenements } = suite.monde.lire('dossier', 'd-1');
    expect(evenements.at(-1)?.donnees).toEqual({ consentement: 'c2', arrete: ['m1'] });
  });
});

describe('R3.143: nothing is passed on against the last word of the household', () => {
  const refuse = [accord(), accord({ portee: 'partage' }), retrait('c2')];

  it('neither to a partner, nor to who would carry out a measure', () => {
    const suite = etantDonne(etape3, organisation('akati'), ...refuse);
    const mandater = acte(pilote, 'MandaterPartenaire', { organisation: 'akati', objet: 'suivi' });
    suite.quand(mandater).alorsRefus('R3.143', { champ: 'organisation' });
    suite.quand(confiee('siao')).alorsRefus('R3.143', { champ: 'organisation' });
    suite.quand(confiee('ccapex')).alorsRefus('R3.143', { champ: 'organisation' });
    suite.quand(accord({ portee: 'partage' }), mandater).alors('PartenaireMandate');
    suite.quand(confiee('siao')).alors('MesureOuverte');
  });

  it('nor to a bailleur, by a proposal', () => {
    const propose = acte(referent, 'ProposerLogement', { logement: 'l-1' });
    const etape4 = jusqua('rapprochement');
    etantDonne(etape4, ...refuse)
      .quand(propose)
      .alorsRefus('R3.143', { champ: 'logement', motif: expect.stringContaining('02/03/2026') as never });
    etantDonne(etape4).quand(propose).alors('LogementPropose');
  });
});

describe('R3.146: one act taken back alone, out of a general agreement', () => {
  const pret = [...etape3, organisation('akati'), accord()];
  const sauf = (portee: string) =>
    acte(referent, 'RetirerConsentement', { consentement: 'c1', portee, motif: 'Ne veut plus' });
  const orienter = acte(referent, 'OrienterMenage', { situation: 'administratif', partenaire: 'akati' });

  it('stops what was done for it, and nothing else', () => {
    const sansPartage = etantDonne(pret).quand(sauf('partage')).alors('ConsentementRetire');
    sansPartage.quand(orienter).alorsRefus('R3.3');
    sansPartage.quand(regularisation).alors('RegularisationOuverte');
    sansPartage.quand(confiee('2.4')).alorsRefus('R3.143');
    const sansDemarches = etantDonne(pret).quand(sauf('administratives'));
    sansDemarches.quand(regularisation).alorsRefus('R3.3');
    sansDemarches.quand(orienter).alors('MenageOriente');
  });

  it('says which measures stop; the agreement to them may be given again', () => {
    const suite = etantDonne(pret, mesure('2.4')).quand(sauf('mesures')).alors('ConsentementRetire');
    const dit = suite.monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(dit?.donnees).toEqual({ consentement: 'c1', arrete: ['m1'], portee: 'mesures' });
    suite.quand(rapport()).alorsRefus('R3.3');
    suite.quand(accord({ portee: 'mesures' }), rapport()).alors('MesureRapportee');
  });

  it('is taken back once, of a general agreement only; the whole may be taken back after it', () => {
    etantDonne(pret, sauf('partage')).quand(sauf('partage')).alorsRefus('R3.146', { champ: 'portee' });
    etantDonne(pret, sauf('partage')).quand(retrait()).alors('ConsentementRetire');
    const limite = etantDonne(etape3, accord({ portee: 'mesures' }));
    limite.quand(sauf('partage')).alorsRefus('R3.146', { champ: 'portee' });
  });

  it('its date is not set right after that of what was taken back of it', () => {
    const suite = etantDonne(pret, sauf('partage'), jours(5));
    const date = { fait: 'consentement', le: '2026-03-06T12:00:00.000Z', motif: 'Relu' };
    suite.quand(acte(referent, 'CorrigerDate', date)).alorsRefus('R7.11', { champ: 'le' });
  });
});
