import { describe, it } from '@jest/globals';
import { accord, contrat, etape3, mesure } from './accompagnement/soutien.js';
import { JOUR, OUVERT, VEILLE, type Recits } from './soutien/dates.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { acte, attribution, bail, contact, jusqua, offreVisitee, referent } from './soutien/gestes.js';
import { accord as accepte } from './soutien/gestes.js';

const APRES = '2026-03-13';
const corriger = (fait: string, le: string) =>
  acte(referent, 'CorrigerDate', { fait, le, motif: 'Erreur de saisie' });
const signature = acte(referent, 'SignerContrat', { partie: 'menage', le: JOUR, support: 'papier' });
const suite = (...recits: Recits) => etantDonne(...recits, jours(10));

describe('a corrected date leaves what relied on the fact where it stands', () => {
  it('R3.3: an agreement is not moved after the measure that it covers alone', () => {
    const couverte = suite(etape3, accord(), jours(10), mesure('2.1'));
    couverte.quand(corriger('consentement', APRES)).alorsRefus('R3.3', { champ: 'le' });
    couverte.quand(corriger('consentement', JOUR)).alors('DateCorrigee');
    const deux = suite(etape3, accord({ portee: 'mesures' }), accord(), jours(10), mesure('2.1'));
    deux.quand(corriger('consentement', APRES)).alors('DateCorrigee');
  });

  it('R3.3, R7.11: a contract stays between the agreement and its signatures', () => {
    const signe = suite(etape3, jours(10), accord(), contrat(), signature);
    signe.quand(corriger('contrat', VEILLE)).alorsRefus('R3.3', { champ: 'le' });
    signe.quand(corriger('contrat', APRES)).alorsRefus('R7.11', { champ: 'le' });
    signe.quand(corriger('contrat', JOUR)).alors('DateCorrigee');
  });

  it('R5.11: a lease is not moved before the dwelling was attributed', () => {
    const loue = suite(jusqua('rapprochement'), offreVisitee('l-1'), accepte, jours(10), attribution, bail);
    loue.quand(corriger('bail', VEILLE)).alorsRefus('R5.11', { champ: 'le' });
    loue.quand(corriger('bail', APRES)).alors('DateCorrigee');
  });

  it('R6.14: a contact is not moved long before it was due', () => {
    const suivi = etantDonne(jusqua('suivi'), contact(1), contact(3));
    suivi.quand(corriger('contact-3-mois', OUVERT)).alorsRefus('R6.14', { champ: 'le' });
    suivi.quand(corriger('contact-3-mois', '2026-06-01')).alors('DateCorrigee');
  });
});
