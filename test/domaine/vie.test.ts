import { describe, expect, it } from '@jest/globals';
import {
  acte,
  administrateur,
  autreReferent,
  bailleur,
  charte,
  cloture,
  confirmation,
  contact,
  DOSSIER,
  informe,
  jusqua,
  lecteur,
  offreAttribuee,
  operation,
  ouverture,
  partenaire,
  pilote,
  proposition,
  referent,
  referentDe,
} from './soutien/gestes.js';
import { etantDonne, jours } from './soutien/dsl.js';

const ouvert = [...charte, operation('2026-02-02'), ouverture()];

describe('opening a dossier', () => {
  it('R7.2: carries the charter version of its operation, and that it was already defined', () => {
    const { monde } = etantDonne(ouvert);
    const [premier] = monde.lire('dossier', DOSSIER).evenements;
    expect(premier?.donnees).toMatchObject({
      charte: '2026-1',
      programme: 'LHI',
      operationDefinie: '2026-02-02',
    });
  });

  it('R8.4: keeps identity, situation and wishes in the sealed part only', () => {
    const { monde } = etantDonne(ouvert);
    const [premier] = monde.lire('dossier', DOSSIER).evenements;
    expect(JSON.stringify(premier?.donnees)).not.toContain('Horacé');
    expect(premier?.personnel).toMatchObject({ identite: { nom: 'N’Guyen-Horacé', prenom: 'É' } });
  });

  it('R0.11: an undeclared operation is refused, naming the field', () => {
    etantDonne(charte).quand(ouverture()).alorsRefus('R0.11', { champ: 'operation', nature: 'invalide' });
  });

  it('R0.11: a commune outside the operation is refused', () => {
    etantDonne(charte, operation())
      .quand(ouverture({ commune: 'Roura' }))
      .alorsRefus('R0.11', { champ: 'commune' });
  });

  it('R0.6: a référent opens in its own territory only', () => {
    const corps = {
      reference: 'A',
      operation: 'LHI-CACL',
      commune: 'Matoury',
      identite: { nom: 'A', prenom: 'B' },
      situation: {},
      souhaits: {},
    };
    etantDonne(charte, operation())
      .quand(acte(referentDe('Cayenne'), 'OuvrirDossier', corps))
      .alorsRefus('R0.6', { champ: 'commune' });
    etantDonne(charte, operation())
      .quand(acte(referentDe('Matoury'), 'OuvrirDossier', corps))
      .alors('DossierOuvert');
  });

  it('R0.4: a birth to come is refused', () => {
    const identite = { nom: 'A', prenom: 'B', dateNaissance: '2027-01-01' };
    etantDonne(charte, operation())
      .quand(ouverture({ identite }))
      .alorsRefus('R0.4', { champ: 'identite.dateNaissance' });
  });

  it('R0.8, R2.5: the same dossier is not opened twice', () => {
    etantDonne(ouvert).quand(ouverture()).alorsRefus('R0.8');
  });
});

describe('the single référent', () => {
  it('R3.1: the référent who acts first becomes the household’s', () => {
    etantDonne(ouvert)
      .quand(informe)
      .alors('ReferentDesigne', 'MenageInforme')
      .alorsEtat((etat) => expect(etat.referent).toBe('ref-1'));
  });

  it('R3.1: another référent is then refused', () => {
    etantDonne(ouvert, informe)
      .quand(acte(autreReferent, 'AjouterNote', { note: 'Bonjour' }))
      .alorsRefus('R3.1');
  });

  it('R3.1: a pilot designates only where there is none', () => {
    const designe = acte(pilote, 'DesignerReferent', { referent: 'ref-2' });
    etantDonne(ouvert).quand(designe).alors('ReferentDesigne');
    etantDonne(ouvert, informe).quand(designe).alorsRefus('R3.1');
  });

  it('R3.2: a handover passes the household, with reason and note sealed; the former one no longer acts', () => {
    const relais = acte(referent, 'TransmettreReferent', {
      a: 'ref-2',
      motif: 'Mutation',
      note: 'Tout est à jour',
    });
    etantDonne(ouvert, informe)
      .quand(relais)
      .alors('ReferentTransmis')
      .alorsEtat((etat) => expect(etat).toMatchObject({ referent: 'ref-2', anciensReferents: ['ref-1'] }))
      .quand(acte(referent, 'AjouterNote', { note: 'Encore moi' }))
      .alorsRefus('R3.1')
      .quand(acte(autreReferent, 'AjouterNote', { note: 'À moi' }))
      .alors('NoteAjoutee');
  });

  it('R3.2: one is not handed over to oneself, nor from nobody', () => {
    const corps = { a: 'ref-1', motif: 'x', note: 'y' };
    etantDonne(ouvert, informe)
      .quand(acte(pilote, 'TransmettreReferent', corps))
      .alorsRefus('R3.2', { champ: 'a' });
    etantDonne(ouvert)
      .quand(acte(referent, 'TransmettreReferent', { ...corps, a: 'ref-2' }))
      .alorsRefus('R3.1');
  });
});

describe('rights', () => {
  it('R0.6: reader and administrator do nothing on a dossier', () => {
    for (const qui of [lecteur, administrateur]) {
      etantDonne(ouvert)
        .quand(acte(qui, 'AjouterNote', { note: 'x' }))
        .alorsRefus('R0.6', { nature: 'interdit' });
    }
  });

  it('R0.6: outside one’s territory a dossier does not exist', () => {
    etantDonne(ouvert)
      .quand(acte(referentDe('Roura'), 'InformerMenage', {}))
      .alorsRefus('R0.6', { nature: 'absent' });
  });

  it('R0.6: a bailleur knows a dossier from the proposal of one of its dwellings', () => {
    const etape4 = jusqua('rapprochement');
    etantDonne(etape4).quand(acte(bailleur, 'ConfirmerProposition')).alorsRefus('R0.6', { nature: 'absent' });
    etantDonne(etape4, proposition('l-1')).quand(confirmation).alors('PropositionConfirmee');
  });

  it('R2.2: a partner does not do the pilot’s acts', () => {
    etantDonne(ouvert, informe).quand(acte(partenaire, 'ValiderEnquete')).alorsRefus('R0.6');
  });
});

describe('dates', () => {
  it('R0.4: a fact is not dated in the future', () => {
    etantDonne(ouvert)
      .quand(
        acte(
          referent,
          'InformerMenage',
          { moyen: 'telephone', par: 'x', langue: 'y' },
          '2026-03-03T12:00:00.000Z',
        ),
      )
      .alorsRefus('R0.4', { champ: 'survenuLe' });
  });

  it('R0.10: nor before the dossier was opened', () => {
    etantDonne(ouvert)
      .quand(
        acte(
          referent,
          'InformerMenage',
          { moyen: 'telephone', par: 'x', langue: 'y' },
          '2026-03-01T12:00:00.000Z',
        ),
      )
      .alorsRefus('R0.10', { champ: 'survenuLe' });
  });
});

describe('closing', () => {
  it('R0.1: never without a solution: what is missing is listed', () => {
    etantDonne(ouvert)
      .quand(cloture())
      .alorsRefus('R0.1', {
        motif: expect.stringMatching(/logement définitif.*bail.*déménagement.*origine.*bilan/) as never,
      });
    etantDonne(jusqua('suivi'))
      .quand(cloture())
      .alorsRefus('R0.1', { motif: expect.stringContaining('bilan') as never });
  });

  it('R0.1: a review that is not one of stability does not close', () => {
    const instable = acte(referent, 'EtablirBilan', { stabilise: false, bilan: 'Impayés' });
    const contacts = [1, 3, 6, 12].map(contact);
    etantDonne(jusqua('suivi'), contacts, instable).quand(cloture()).alorsRefus('R0.1');
  });

  it.each([undefined, 'parti', '          '])('R0.1: an exit demands its proof (%p)', (preuve) => {
    etantDonne(ouvert).quand(cloture('parti-de-lui-meme', preuve)).alorsRefus('R0.1', { champ: 'preuve' });
  });

  it('R0.1: an exit with its proof gives back the dwelling attributed', () => {
    etantDonne(jusqua('demenagement'))
      .quand(cloture('parti-de-lui-meme', 'Lettre du ménage, parti chez un proche à Kourou'))
      .alors('DossierClos')
      .alorsEtat((etat, suite) => {
        expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', dossier: null });
        expect(etat.propositions.map((p) => p.etat)).toEqual(['retiree']);
      });
  });

  it('R0.3: a closed dossier receives nothing but notes and its reopening', () => {
    const clos = etantDonne(ouvert, informe, cloture('deces', 'Acte de décès du 2 mars'));
    clos.quand(acte(referent, 'RealiserEnquete', { par: 'referent' })).alorsRefus('R0.3');
    clos.quand(acte(referent, 'AjouterNote', { note: 'Famille avisée' })).alors('NoteAjoutee');
    clos.quand(acte(referent, 'RouvrirDossier', { motif: 'Erreur d’homonyme' })).alors('DossierRouvert');
    clos.quand(acte(referent, 'RouvrirDossier', { motif: 'Encore' })).alorsRefus('R0.3');
  });

  it('R0.5: reopened after an exit, the household is owed a dwelling again', () => {
    etantDonne(
      jusqua('demenagement'),
      cloture('parti-de-lui-meme', 'Courrier du ménage du 2 mars'),
      jours(30),
    )
      .quand(acte(pilote, 'RouvrirDossier', { motif: 'Le ménage est revenu', logement: 'quitte' }))
      .alorsEtat((etat) => expect(etat).toMatchObject({ statut: 'ouvert', issue: null }))
      .quand(...offreAttribuee('l-1'))
      .alors('AttributionDecidee');
  });
});
