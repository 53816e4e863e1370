import { describe, expect, it } from '@jest/globals';
import {
  acte,
  bail,
  bailleur,
  demenagement,
  enquete,
  enqueteDe,
  jusqua,
  mandat,
  OPERATION,
  partenaire,
  pilote,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const etape5 = [...jusqua('demenagement'), ...mandat];
const loue = [...etape5, bail];
const etatDesLieux = (sens: string, jour: string) =>
  acte(bailleur, 'EtablirEtatDesLieux', { sens, le: jour, contradictoire: true, reserves: 'Évier fendu' });
const cles = (jour: string) => acte(bailleur, 'RemettreCles', { le: jour });
const reunion = (present = true) =>
  acte(partenaire, 'TenirReunionInformation', {
    le: '2026-03-02',
    forme: 'collective',
    themes: ['droits', 'loyer', 'droits'],
    present,
  });
const demarche = (code: string, issue = 'faite') =>
  acte(referent, 'AccomplirDemarche', { demarche: code, issue, le: '2026-03-02' });
const accorder = (corps: object, par = referent) => acte(par, 'AccorderPriseEnCharge', corps);
const facture = (montant: number) =>
  acte(referent, 'EnregistrerFacture', { objet: 'demenageur', montant, le: '2026-03-02' });
const ouvertes = (etat: { taches: readonly { code: string; etat: string }[] }) =>
  etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);

describe('entering the dwelling', () => {
  it('R5.6: a lease takes effect once signed and ends after that', () => {
    const signer = (corps: object) => acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', ...corps });
    etantDonne(etape5)
      .quand(signer({ effetLe: '2026-03-01' }))
      .alorsRefus('R5.6', { champ: 'effetLe' });
    etantDonne(etape5)
      .quand(signer({ finLe: '2026-03-02' }))
      .alorsRefus('R5.6', { champ: 'finLe' });
    etantDonne(etape5)
      .quand(signer({ nature: 'bail-glissant', effetLe: '2026-04-01', finLe: '2029-04-01' }))
      .alors('BailSigne');
  });

  it('R5.19: nobody enters before the lease takes effect', () => {
    const plusTard = acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', effetLe: '2026-03-10' });
    const suite = etantDonne(etape5, plusTard, jours(5)).quand(cles('2026-03-07'));
    suite.alorsRefus('R5.19', { champ: 'le' });
    suite
      .quand(acte(referent, 'RealiserDemenagement', { le: '2026-03-07' }))
      .alorsRefus('R5.19', { champ: 'le' });
    suite.quand(jours(5), cles('2026-03-10')).alors('ClesRemises');
  });

  it('R5.7: an inventory on entry follows the lease, is made once and keeps its reserves apart', () => {
    etantDonne(etape5).quand(etatDesLieux('entree', '2026-03-02')).alorsRefus('R5.7');
    const suite = etantDonne(loue, jours(3)).quand(etatDesLieux('entree', '2026-03-05'));
    suite.alors('EtatDesLieuxEtabli');
    expect(suite.monde.lire('dossier', 'd-1').evenements.at(-1)).toMatchObject({
      donnees: { sens: 'entree', contradictoire: true },
      personnel: { reserves: 'Évier fendu' },
    });
    suite.quand(etatDesLieux('entree', '2026-03-05')).alorsRefus('R5.24', { champ: 'sens' });
    suite.quand(etatDesLieux('sortie', '2026-03-05')).alorsRefus('R5.24', { champ: 'sens' });
  });

  it('R5.7, R8.36: the lease is not withdrawn under the inventory that stands', () => {
    const annuler = (fait: string) => acte(pilote, 'AnnulerFait', { fait, motif: 'Mauvais bail' });
    etantDonne(loue, jours(3), etatDesLieux('entree', '2026-03-05'))
      .quand(annuler('bail'))
      .alorsRefus('R8.36', { champ: 'fait', motif: expect.stringContaining('05/03/2026') as never })
      .quand(annuler('etat-des-lieux-entree'), annuler('bail'))
      .alors('FaitAnnule');
  });

  it('R5.7, R5.8: neither inventory nor keys before the lease, even said afterwards', () => {
    const tard = [...etape5, jours(10), acte(bailleur, 'SignerBail', { signeLe: '2026-03-10' })];
    etantDonne(tard).quand(etatDesLieux('entree', '2026-03-09')).alorsRefus('R5.7', { champ: 'le' });
    etantDonne(tard).quand(cles('2026-03-09')).alorsRefus('R5.8', { champ: 'le' });
    etantDonne(etape5).quand(cles('2026-03-02')).alorsRefus('R5.8');
  });

  it('R5.24: the inventory on leaving does not come before the move', () => {
    const dit = [...loue, jours(4), acte(referent, 'RealiserDemenagement', { le: '2026-03-05' })];
    etantDonne(dit).quand(etatDesLieux('sortie', '2026-03-04')).alorsRefus('R5.24', { champ: 'le' });
    etantDonne(dit).quand(etatDesLieux('sortie', '2026-03-05')).alors('EtatDesLieuxEtabli');
    etantDonne(loue, jours(4))
      .quand(etatDesLieux('sortie', '2026-03-04'))
      .alorsRefus('R5.24', { champ: 'sens' });
  });

  it('R5.8: the household does not move before it has its keys, and gives the others back afterwards', () => {
    const rendre = (jour: string) => acte(referent, 'RendreCles', { le: jour });
    const suite = etantDonne(loue, jours(4), cles('2026-03-05'));
    suite
      .quand(acte(referent, 'RealiserDemenagement', { le: '2026-03-04' }))
      .alorsRefus('R5.8', { champ: 'le' });
    suite.quand(rendre('2026-03-05')).alorsRefus('R5.8');
    suite.quand(demenagement, rendre('2026-03-05')).alorsRefus('R5.8', { champ: 'le' });
    suite.quand(rendre('2026-03-06')).alors('ClesRendues').quand(rendre('2026-03-06')).alorsRefus('R5.8');
  });

  it('R5.5: the information meeting is owed from the lease until the household has come', () => {
    const suite = etantDonne(loue, procedure);
    expect(ouvertes(suite.etat)).toContain('tenir-reunion-information');
    suite.quand(reunion(false), procedure);
    expect(ouvertes(suite.etat)).toContain('tenir-reunion-information');
    suite.quand(reunion()).alors('ReunionInformationTenue');
    expect(suite.etat.taches.find((t) => t.code === 'tenir-reunion-information')?.etat).toBe('terminee');
    suite.quand(reunion()).alorsRefus('R5.5');
  });

  it('R5.9: the steps to settle in that the charter expects are owed until each is done or without object', () => {
    const attendues = ['electricite', 'eau', 'assurance', 'aide-logement', 'adresse'];
    etantDonne(etape5).quand(demarche('eau')).alorsRefus('R5.9');
    const suite = etantDonne(loue, procedure);
    expect(ouvertes(suite.etat)).toContain('accomplir-demarches');
    suite.quand(demarche('inconnue')).alorsRefus('R5.9', { champ: 'demarche' });
    suite.quand(demarche('ecole', 'sans-objet')).alors('DemarcheAccomplie');
    for (const code of attendues) suite.quand(demarche(code)).alors('DemarcheAccomplie');
    expect(suite.etat.taches.find((t) => t.code === 'accomplir-demarches')?.etat).toBe('terminee');
    suite.quand(demarche('eau')).alorsRefus('R5.9');
  });

  it('R5.10, R5.2: the ceiling of the charter follows the size of the household', () => {
    etantDonne(etape5)
      .quand(accorder({ mode: 'forfait', montant: 1300.01 }))
      .alorsRefus('R5.10', {
        champ: 'montant',
        motif: expect.stringContaining('1\u202f300\u00a0€') as never,
      });
    etantDonne(etape5)
      .quand(accorder({ mode: 'forfait' }))
      .alorsRefus('R5.2', { champ: 'montant' });
    etantDonne(etape5)
      .quand(accorder({ mode: 'forfait', montant: 1300 }))
      .alors('PriseEnChargeAccordee');
  });

  it('R5.10, R0.21: what the operation sets for the typology left prevails over the charter, for no other', () => {
    const regler = (typologie: string): Recit => ({
      ...{ acteur: pilote, agregat: 'operation', id: OPERATION, acte: 'ReglerDemenagement' },
      corps: { mode: 'forfait', montants: [{ typologie, montant: 900 }], source: 'Convention de 2026' },
    });
    const quitteT2 = acte(referent, 'RealiserEnquete', enqueteDe({ situation: { typologie: 'T2' } }));
    const depuisT2 = etape5.map((geste) => (geste === enquete ? quitteT2 : geste));
    const forfait = (typologie: string, montant: number) =>
      etantDonne(depuisT2, regler(typologie)).quand(accorder({ mode: 'forfait', montant }));
    forfait('T2', 901).alorsRefus('R5.10', { champ: 'montant' });
    forfait('T2', 900).alors('PriseEnChargeAccordee');
    forfait('T5', 901).alors('PriseEnChargeAccordee');
  });

  it('R5.10: only a pilot goes beyond the ceiling, with a reason', () => {
    const deroger = { mode: 'factures', plafond: 2000 };
    etantDonne(etape5).quand(accorder(deroger)).alorsRefus('R5.10', { champ: 'plafond' });
    etantDonne(etape5)
      .quand(accorder(deroger, pilote))
      .alorsRefus('R5.10', {
        ...{ champ: 'motif', nature: 'invalide' },
      });
    etantDonne(etape5, accorder({ ...deroger, motif: 'Deux véhicules, famille de neuf' }, pilote))
      .quand(facture(1999.99))
      .alors('FactureEnregistree');
  });

  it('R5.10: invoices add up under the ceiling, to the cent', () => {
    etantDonne(loue).quand(facture(10)).alorsRefus('R5.10');
    const suite = etantDonne(loue, accorder({ mode: 'factures' }), facture(1000.1), facture(299.8));
    suite.quand(facture(0.11)).alorsRefus('R5.10', { champ: 'montant' });
    suite.quand(facture(0.1)).alors('FactureEnregistree');
  });

  it('R5.10: the refusal tells what is spent already, and what is left', () => {
    const suite = etantDonne(loue, accorder({ mode: 'factures' }), facture(1000));
    suite.quand(facture(400)).alorsRefus('R5.10', {
      motif:
        'Le plafond est de 1\u202f300\u00a0€, dont 1\u202f000\u00a0€ déjà dépensés : il reste 300\u00a0€ ; au-delà, un pilote accorde une dérogation motivée.',
    });
  });

  it('R5.23: an invoice is of a sum, and is recorded once', () => {
    const suite = etantDonne(loue, accorder({ mode: 'factures' }), facture(100));
    suite.quand(facture(0)).alorsRefus('R5.23', { champ: 'montant' });
    suite.quand(facture(100)).alorsRefus('R5.23', { champ: 'montant' });
    const autre = { objet: 'demenageur', montant: 100, le: '2026-03-02', reference: 'F-2' };
    suite.quand(acte(referent, 'EnregistrerFacture', autre)).alors('FactureEnregistree');
    suite.quand(acte(referent, 'EnregistrerFacture', autre)).alorsRefus('R5.23', { champ: 'reference' });
    const ancienne = { ...autre, le: '2016-03-02' };
    suite.quand(acte(referent, 'EnregistrerFacture', ancienne)).alorsRefus('R0.10', { champ: 'le' });
  });

  it('R5.15: invoices and what is said paid at the move are one expense', () => {
    const demenager = (forfait: number) =>
      acte(referent, 'RealiserDemenagement', { le: '2026-03-02', forfait });
    const suite = etantDonne(loue, accorder({ mode: 'factures' }), facture(1000));
    suite.quand(demenager(300.01)).alorsRefus('R5.10', { champ: 'forfait' });
    suite.quand(demenager(200)).alors('DemenagementRealise');
    suite.quand(facture(100.01)).alorsRefus('R5.10', { champ: 'montant' });
    suite.quand(facture(100)).alors('FactureEnregistree');
    suite.quand(accorder({ mode: 'forfait', montant: 201 })).alorsRefus('R5.10', { champ: 'montant' });
    suite.quand(accorder({ mode: 'forfait', montant: 200 })).alors('PriseEnChargeAccordee');
  });

  it('R5.15: the flat rate granted, then said paid at the move, is the same money', () => {
    etantDonne(loue, accorder({ mode: 'forfait', montant: 1200 }))
      .quand(acte(referent, 'RealiserDemenagement', { le: '2026-03-02', forfait: 1200 }))
      .alors('DemenagementRealise');
  });

  it('R5.10: what is said paid at the move stays under the ceiling too', () => {
    etantDonne(loue)
      .quand(acte(referent, 'RealiserDemenagement', { le: '2026-03-02', forfait: 5000 }))
      .alorsRefus('R5.10', { champ: 'forfait' });
  });
});
