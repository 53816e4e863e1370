import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { survenu } from './soutien/dates.js';
import { etantDonne, jours, sousCharte } from './soutien/dsl.js';
import { acte, bilan, contact, jusqua, referent } from './soutien/gestes.js';

const etape6 = jusqua('suivi');
const faire = (mois: number) =>
  acte(referent, 'RealiserContact', {
    contact: `contact-${mois}-mois`,
    moyen: 'visite',
    alerte: false,
    compteRendu: 'Va bien',
  });
const evaluer = (criteres: string[]) => acte(referent, 'EvaluerFragilite', { criteres });
const anticipe = acte(referent, 'EtablirBilan', {
  stabilise: true,
  bilan: 'Installé',
  anticipe: 'Muté hors de Guyane le mois prochain',
});

describe('R6.14: a contact is not dated long before it is due', () => {
  it('the day after the move, none can be made; the refusal says from when', () => {
    const lendemain = etantDonne(etape6, jours(1));
    lendemain.quand(faire(12)).alorsRefus('R6.14', { champ: 'contact' });
    lendemain.quand(faire(1)).alorsRefus('R6.14', {
      motif: '« Contact à 1 mois » : il se fait à partir du 17/03/2026.',
    });
    lendemain.quand(jours(14), faire(1)).alors('ContactRealise');
    const premier =
      '« Contact à 1 mois » est déjà fait. « Contact à 3 mois » : il se fait à partir du 15/05/2026.';
    lendemain.quand(faire(1)).alorsRefus('R6.14', { motif: premier });
  });

  it('nor later on, by saying afterwards that it was made before', () => {
    const suite = etantDonne(etape6, contact(1), jours(400));
    suite.quand(survenu(faire(12))('2026-04-15')).alorsRefus('R6.14', { champ: 'contact' });
    suite.quand(survenu(faire(12))('2027-03-01')).alors('ContactRealise');
  });

  it('the advance is the charter’s', () => {
    const suivi = { ...CHARTE_DEFAUT.suivi, avanceContact: { duree: 'P12M', calendrier: 'civil' as const } };
    etantDonne(etape6, sousCharte({ suivi }), jours(1)).quand(faire(6)).alors('ContactRealise');
  });
});

describe('R6.15: a review before the last contacts', () => {
  const sixMois = [...etape6, evaluer([]), contact(1), contact(3), contact(6)];

  it('waits for the delay of the charter, and for every contact that is due', () => {
    etantDonne(etape6, evaluer([]), contact(1), contact(3)).quand(anticipe).alorsRefus('R6.1', {
      motif: 'Avant le bilan, il reste : contact à 6 mois, contact à 12 mois.',
    });
    etantDonne(etape6, evaluer([]), contact(1), contact(3), jours(120)).quand(anticipe).alorsRefus('R6.1');
    etantDonne(sixMois).quand(anticipe).alors('BilanEtabli');
  });

  it('asks for its reason, which is sealed', () => {
    const suite = etantDonne(sixMois);
    suite.quand(bilan).alorsRefus('R6.15', { champ: 'anticipe' });
    const fait = suite.quand(anticipe).monde.lire('dossier', 'd-1').evenements.at(-1);
    expect(fait?.donnees).toEqual({ stabilise: true, anticipe: true });
    expect(fait?.personnel).toMatchObject({ anticipe: 'Muté hors de Guyane le mois prochain' });
  });

  it('is for a household whose fragility was assessed, and asks for no more than the simple follow-up', () => {
    etantDonne(etape6, contact(1), contact(3), contact(6)).quand(anticipe).alorsRefus('R6.15');
    const fragile = evaluer(['troubles-psychiques', 'effort-eleve', 'dettes']);
    etantDonne(sixMois, fragile).quand(anticipe).alorsRefus('R6.15');
  });
});
