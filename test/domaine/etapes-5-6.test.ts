import { describe, expect, it } from '@jest/globals';
import {
  acte,
  attribution,
  autreBailleur,
  bail,
  bailleur,
  bilan,
  contact,
  demenagement,
  fragilite,
  jusqua,
  liberation,
  logement,
  offreVisitee,
  accord,
  mandat,
  partenaire,
  pilote,
  referent,
} from './soutien/gestes.js';
import { etantDonne, jours, procedure, sousCharte } from './soutien/dsl.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';

const etape5 = jusqua('demenagement');
const signe = (signeLe: string) => acte(bailleur, 'SignerBail', { signeLe });
const demenage = (le: string) => acte(referent, 'RealiserDemenagement', { le });

describe('step 5, the move', () => {
  it('R5.1: no lease without a dwelling attributed', () => {
    etantDonne(jusqua('rapprochement'), offreVisitee('l-1'), accord).quand(bail).alorsRefus('R5.1');
  });

  it('R0.6: the lease is the business of the dwelling’s own bailleur', () => {
    const chezSimko = [
      logement('m-1', {}, autreBailleur),
      acte(referent, 'ProposerLogement', { logement: 'm-1' }),
    ];
    const jusquALAttribution = [
      acte(autreBailleur, 'DeclinerProposition', { motif: 'x', code: 'autre-bailleur' }),
      ...offreVisitee('l-1'),
      accord,
      attribution,
    ];
    const suite = etantDonne(jusqua('rapprochement'), chezSimko, jusquALAttribution);
    suite
      .quand(acte(autreBailleur, 'SignerBail', { signeLe: '2026-03-02' }))
      .alorsRefus('R0.6', { nature: 'interdit' });
    suite.quand(bail).alors('BailSigne').quand(bail).alorsRefus('R5.1');
  });

  it('R5.1: the lease precedes the move, in order and in date', () => {
    etantDonne(etape5).quand(demenagement).alorsRefus('R5.1');
    const suite = etantDonne(etape5, jours(10), signe('2026-03-10'));
    suite
      .quand(demenage('2026-03-09'))
      .alorsRefus('R5.1', { champ: 'le', motif: expect.stringContaining('10/03/2026') as never });
    suite.quand(demenage('2026-03-10')).alors('DemenagementRealise').quand(demenagement).alorsRefus('R5.2');
  });

  it('R0.4, R0.10: neither lease, nor move, nor release is in the future or before the opening', () => {
    etantDonne(etape5).quand(signe('2026-03-03')).alorsRefus('R0.4', { champ: 'signeLe' });
    etantDonne(etape5).quand(signe('2026-03-01')).alorsRefus('R0.10', { champ: 'signeLe' });
    etantDonne(etape5, bail).quand(demenage('2026-03-03')).alorsRefus('R0.4', { champ: 'le' });
    const libere = (le: string) => acte(referent, 'LibererLogementOrigine', { le });
    etantDonne(etape5, bail, demenagement).quand(libere('2026-03-03')).alorsRefus('R0.4', { champ: 'le' });
    etantDonne(etape5, bail, demenagement).quand(libere('2026-03-01')).alorsRefus('R0.10', { champ: 'le' });
  });

  it('R7.6: a lease said afterwards starts its delays from its own date', () => {
    const { etat } = etantDonne(etape5, procedure, jours(8), signe('2026-03-04'), procedure);
    expect(etat.taches.find((t) => t.code === 'realiser-demenagement')?.depart).toBe(
      '2026-03-04T15:00:00.000Z',
    );
  });

  it('R5.2: the move may carry what was paid for it', () => {
    const { monde } = etantDonne(
      etape5,
      bail,
      acte(referent, 'RealiserDemenagement', { le: '2026-03-02', forfait: 0 }),
    );
    expect(monde.lire('dossier', 'd-1').evenements.at(-1)?.donnees).toEqual({
      le: '2026-03-02',
      transitoire: false,
      forfait: 0,
    });
  });

  it('R5.3: the dwelling of origin is released after the move, once; the three complete step 5', () => {
    etantDonne(etape5, bail).quand(liberation).alorsRefus('R5.3');
    const suite = etantDonne(etape5, bail, demenagement).quand(contact(1)).alorsRefus('R6.1');
    suite.quand(liberation).alors('LogementOrigineLibere').quand(liberation).alorsRefus('R5.3');
    suite.quand(procedure);
    expect(suite.etat.etapes.at(-1)?.etape).toBe('suivi');
  });
});

describe('step 6, follow-up', () => {
  const etape6 = jusqua('suivi');

  it('R6.1: contacts at 1, 3, 6 and 12 months are owed from the move', () => {
    const { etat } = etantDonne(etape5, bail, demenagement, jours(20), liberation, procedure);
    const contacts = etat.taches.filter((t) => t.code.startsWith('contact-'));
    expect(contacts.map((t) => `${t.code} ${t.echelle[0]?.le.slice(0, 10)}`)).toEqual([
      'contact-1-mois 2026-04-02',
      'contact-3-mois 2026-06-02',
      'contact-6-mois 2026-09-02',
      'contact-12-mois 2027-03-02',
    ]);
  });

  it('R6.1, R0.5: sent back to an earlier step, the household keeps its follow-up, counted from the move', () => {
    const retour = acte(pilote, 'RetournerEtape', { etape: 'enquete-sociale', motif: 'Naissance' });
    const suite = etantDonne(etape6, procedure, jours(20), retour, procedure, jours(50), procedure);
    const premier = suite.etat.taches.filter((t) => t.code === 'contact-1-mois');
    expect(premier).toMatchObject([{ etat: 'a-faire', enRetard: true, niveau: 1 }]);
    suite.quand(contact(1)).alors('ContactRealise');
  });

  it('R6.2: a contact may be made by an association that follows the household', () => {
    const corps = { contact: 'contact-1-mois', moyen: 'visite', alerte: true, compteRendu: 'Impayé' };
    etantDonne(etape6, mandat, jours(31))
      .quand(acte(partenaire, 'RealiserContact', corps))
      .alors('ContactRealise', 'AlerteSignalee');
  });

  it('R6.1: each contact is made once', () => {
    etantDonne(etape6, contact(1), jours(62)).quand(contact(1)).alorsRefus('R6.1', { champ: 'contact' });
    etantDonne(etape6, [1, 3, 6, 12].map(contact)).quand(contact(12)).alorsRefus('R6.1');
  });

  it('R6.1: the review follows every contact, those left are named', () => {
    etantDonne(etape6, contact(1), contact(12))
      .quand(bilan)
      .alorsRefus('R6.1', { motif: 'Avant le bilan, il reste : contact à 3 mois, contact à 6 mois.' });
  });

  it('R7.2: a contact without a rule in the charter is not asked for', () => {
    const { 'contact-3-mois': _sans3, 'contact-6-mois': _sans6, ...taches } = CHARTE_DEFAUT.taches;
    const suite = etantDonne(etape6, sousCharte({ taches }), procedure, contact(1), fragilite, contact(12));
    expect(suite.etat.taches.map((t) => t.code)).not.toContain('contact-3-mois');
    suite.quand(bilan).alors('BilanEtabli');
  });

  it('R6.3: before a definitive rehousing there is no review; established, it is not done again', () => {
    etantDonne(etape5).quand(bilan).alorsRefus('R6.3');
    etantDonne(jusqua('cloture')).quand(bilan).alorsRefus('R6.3');
  });

  it('R6.3: a review without stability leaves the review owed', () => {
    const instable = acte(referent, 'EtablirBilan', { stabilise: false, bilan: 'Impayés' });
    etantDonne(etape6, [1, 3, 6, 12].map(contact), fragilite, procedure, instable, procedure)
      .alorsEtat((etat) => expect(etat.taches.find((t) => t.code === 'etablir-bilan')?.etat).toBe('a-faire'))
      .quand(bilan)
      .alors('BilanEtabli');
  });

  it('R6.1: a new dwelling starts a new follow-up', () => {
    const retour = acte(pilote, 'RetournerEtape', {
      ...{ etape: 'rapprochement', motif: 'Logement insalubre' },
      ...{ logement: 'quitte', heberge: 'Hébergé par la commune, à l’hôtel' },
    });
    const suite = etantDonne(
      etape6,
      contact(1),
      retour,
      offreVisitee('l-2'),
      accord,
      attribution,
      bail,
      demenagement,
    );
    expect(suite.etat.faits).not.toHaveProperty('contact-1-mois');
    expect(suite.logement('l-1').statut).toBe('disponible');
    suite.quand(contact(1)).alors('ContactRealise');
  });
});
