import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import type { EtatDemenagement } from '../../src/domaine/dossier/etapes/demenagement/etat.js';
import { titreManquant } from '../../src/domaine/dossier/etapes/demenagement/titre.js';
import {
  acte,
  accord,
  attribution,
  bailleur,
  bilan,
  cloture,
  confirmation,
  contact,
  demenagement,
  fragilite,
  jusqua,
  liberation,
  logement,
  pilote,
  referent,
  visite,
} from './soutien/gestes.js';
import { etantDonne, jours, sousCharte } from './soutien/dsl.js';

const etape5 = jusqua('demenagement');
const signer = (corps: object = {}) => acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', ...corps });
const transitoire = [
  ...jusqua('rapprochement'),
  logement('t-1', { nature: 'transitoire' }),
  acte(pilote, 'ProposerLogement', { logement: 't-1' }),
  ...[confirmation, visite, accord, attribution],
];

describe('R5.20: a lease holds soon after it is signed', () => {
  it('within the months of the charter, in a definitive dwelling or not', () => {
    for (const histoire of [etape5, transitoire]) {
      const suite = etantDonne(histoire);
      suite.quand(signer({ effetLe: '2190-01-01' })).alorsRefus('R5.20', { champ: 'effetLe' });
      suite.quand(signer({ effetLe: '2026-09-03' })).alorsRefus('R5.20', { champ: 'effetLe' });
      suite.quand(signer({ effetLe: '2026-09-02' })).alors('BailSigne');
    }
  });

  it('the charter says how many', () => {
    const bail = { ...CHARTE_DEFAUT.demenagement.bail, effetMois: 1 };
    const regles = { demenagement: { ...CHARTE_DEFAUT.demenagement, bail } };
    const suite = etantDonne(sousCharte(regles), etape5.slice(2));
    suite.quand(signer({ effetLe: '2026-04-03' })).alorsRefus('R5.20');
  });
});

describe('R5.21: a definitive dwelling is leased for good', () => {
  it('an occupancy agreement is for a transitional one', () => {
    const convention = { nature: 'convention-occupation' };
    etantDonne(etape5).quand(signer(convention)).alorsRefus('R5.21', { champ: 'nature' });
    etantDonne(transitoire).quand(signer(convention)).alors('BailSigne');
  });

  it.each([{}, { nature: 'bail' }])('a lease that ends lasts three years: %o', (nature) => {
    const suite = etantDonne(etape5);
    suite.quand(signer({ ...nature, finLe: '2026-03-09' })).alorsRefus('R5.21', { champ: 'finLe' });
    suite.quand(signer({ ...nature, finLe: '2029-02-28' })).alorsRefus('R5.21', { champ: 'finLe' });
    suite.quand(signer({ ...nature, finLe: '2029-03-01' })).alors('BailSigne');
  });

  it('counted from the day it holds', () => {
    const suite = etantDonne(etape5);
    suite.quand(signer({ effetLe: '2026-04-01', finLe: '2029-03-30' })).alorsRefus('R5.21');
    suite.quand(signer({ effetLe: '2026-04-01', finLe: '2029-03-31' })).alors('BailSigne');
  });

  it('a sub-lease, as long as the charter says', () => {
    const suite = etantDonne(etape5);
    suite.quand(signer({ nature: 'sous-location', finLe: '2026-03-09' })).alorsRefus('R5.21');
    suite.quand(signer({ nature: 'sous-location', finLe: '2027-03-01' })).alors('BailSigne');
  });
});

describe('R5.30: a dwelling is entered on the day its bailleur said', () => {
  const aVenir = [
    ...jusqua('rapprochement'),
    logement('v-1', { disponibleLe: '2026-04-01' }),
    acte(referent, 'ProposerLogement', { logement: 'v-1' }),
    ...[confirmation, visite, accord, attribution],
  ];
  const constate = (effetLe: string) => acte(referent, 'SignerBail', { signeLe: '2026-03-02', effetLe });

  it('a référent records no lease that holds before it', () => {
    etantDonne(aVenir).quand(constate('2026-03-31')).alorsRefus('R5.30', { champ: 'effetLe' });
    etantDonne(aVenir).quand(constate('2026-04-01')).alors('BailSigne');
  });

  it('unless the bailleur itself says that the dwelling is free, or the day has come', () => {
    etantDonne(aVenir).quand(signer()).alors('BailSigne');
    etantDonne(aVenir, jours(31)).quand(constate('2026-03-31')).alors('BailSigne');
  });
});

describe('R5.22: a household is closed as rehoused once it is at home for good', () => {
  const suivie = [demenagement, liberation, ...[1, 3, 6, 12].map(contact), fragilite, bilan];

  it('a sub-lease with an end slides to it first', () => {
    const sousLocation = signer({ nature: 'sous-location', finLe: '2029-03-01' });
    const suite = etantDonne(etape5, sousLocation, suivie);
    suite.quand(cloture()).alorsRefus('R0.1', {
      motif: 'Jamais sans solution : il manque le glissement du bail au nom du ménage.',
    });
    suite.quand(
      acte(referent, 'PrevoirBailGlissant', { glissement: '2027-06-01' }),
      acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Loyers payés' }),
      jours(100),
      acte(referent, 'ConstaterGlissement', { le: '2027-06-01' }),
    );
    suite.quand(cloture()).alors('DossierClos');
  });

  it('what was signed before the rule is looked at too', () => {
    const { etat } = etantDonne(etape5, signer());
    const avec = (apport: Partial<EtatDemenagement>) =>
      titreManquant({ ...etat, demenagement: { ...etat.demenagement, ...apport } }, CHARTE_DEFAUT);
    expect(avec({})).toBeNull();
    expect(avec({ natureBail: 'convention-occupation' })).toContain('temporaire');
    expect(avec({ finBail: '2026-03-09' })).toBe(
      'un bail de 36 mois au moins (celui-ci finit le 09/03/2026)',
    );
    expect(avec({ natureBail: 'location-accession', finBail: '2027-03-01' })).toBeNull();
    expect(avec({ natureBail: 'bail-glissant' })).toContain('glissement');
  });
});
