import { describe, expect, it } from '@jest/globals';
import { accord as consentement } from './accompagnement/soutien.js';
import { etantDonne, jours, le, procedure } from './soutien/dsl.js';
import { accepter, confirmer, refuser, regime, visiter } from './soutien/gestes-propositions.js';
import {
  acte,
  attribution,
  accord,
  bailleur,
  bilan,
  contact,
  demenagement,
  enquete,
  fragilite,
  jusqua,
  liberation,
  logement,
  offreVisitee,
  proposition,
  referent,
  validation,
} from './soutien/gestes.js';

interface Vue {
  readonly taches: readonly {
    code: string;
    etat: string;
    echeance: string;
    enRetard: boolean;
    cause: number;
  }[];
}
const ouverte = ({ taches }: Vue, code: string) =>
  taches.find((t) => t.code === code && t.etat === 'a-faire');
const signer = (corps: object) => acte(bailleur, 'SignerBail', { signeLe: '2026-03-02', ...corps });
const etape5 = jusqua('demenagement');

describe('what waits for a date to come', () => {
  it('R5.50: a lease signed ahead of its effect makes nobody late before the household may enter', () => {
    const suite = etantDonne(etape5, signer({ effetLe: '2026-07-01' }), procedure);
    const codes = ['realiser-demenagement', 'etablir-etat-des-lieux', 'accomplir-demarches'];
    for (const code of codes) expect((ouverte(suite.etat, code)?.echeance ?? '') > '2026-07-01').toBe(true);
    const veille = suite.quand(le('2026-06-30T15:00:00.000Z'), procedure);
    expect(codes.map((code) => ouverte(veille.etat, code)?.enRetard)).toEqual([false, false, false]);
    const apres = veille.quand(le('2026-09-30T15:00:00.000Z'), procedure);
    expect(ouverte(apres.etat, 'realiser-demenagement')?.enRetard).toBe(true);
  });

  it('R5.50: a lease that holds at once is followed from its signature', () => {
    const signe = etantDonne(etape5, signer({}), procedure).etat;
    const bientot = etantDonne(etape5, signer({ effetLe: '2026-03-02' }), procedure).etat;
    const echeances = [signe, bientot].map((etat) => ouverte(etat, 'realiser-demenagement')?.echeance);
    expect(echeances[0]).toBe(echeances[1]);
    expect((echeances[0] ?? '') < '2026-05-01').toBe(true);
  });

  it('R5.51: the lease of a dwelling to come is expected on the day its bailleur said', () => {
    const offre = [
      logement('f-1', { disponibleLe: '2026-09-01' }),
      ...offreVisitee('f-1'),
      accord,
      attribution,
    ];
    const suite = etantDonne(jusqua('rapprochement'), offre, procedure);
    expect((ouverte(suite.etat, 'signer-bail')?.echeance ?? '') > '2026-09-01').toBe(true);
    suite.quand(jours(150), procedure).alorsEtat((etat) => {
      expect(ouverte(etat, 'signer-bail')?.enRetard).toBe(false);
    });
  });

  it('R4.220: sent back to its survey, the household makes the CALEOL wait; then its delay runs anew', () => {
    const deux = [
      ...[...jusqua('rapprochement'), regime('demolition-hlm-anru'), procedure],
      ...[proposition('l-1'), proposition('l-2')],
      ...['p1', 'p2'].flatMap((p) => [confirmer(p), visiter(p)]),
      ...[accepter('p2'), procedure],
    ];
    const avant = etantDonne(deux);
    expect(ouverte(avant.etat, 'decider-attribution')).toBeDefined();
    const renvoye = avant.quand(refuser('p1', 'situation-changee'), procedure);
    expect(ouverte(renvoye.etat, 'decider-attribution')).toBeUndefined();
    const refait = renvoye.quand(jours(30), enquete, validation, procedure);
    const tache = ouverte(refait.etat, 'decider-attribution');
    expect(tache?.cause).toBe(refait.etat.faits['enquete-validee']?.version);
    expect((tache?.echeance ?? '') > refait.monde.maintenant).toBe(true);
  });
});

describe('a sliding lease', () => {
  const loge = [...etape5, consentement(), signer({ nature: 'bail-glissant' }), demenagement, liberation];
  const prevoir = acte(referent, 'PrevoirBailGlissant', { glissement: '2027-12-01' });

  it('R3.160: signed without a date of slide, it asks its référent for one', () => {
    const suite = etantDonne(loge, procedure);
    expect(ouverte(suite.etat, 'prevoir-glissement')).toBeDefined();
    suite.quand(prevoir, procedure).alorsEtat((etat) => {
      expect(ouverte(etat, 'prevoir-glissement')).toBeUndefined();
      expect(ouverte(etat, 'revoir-bail-glissant')).toBeDefined();
    });
  });

  it('R3.160: an ordinary lease asks for none', () => {
    expect(ouverte(etantDonne(etape5, signer({}), procedure).etat, 'prevoir-glissement')).toBeUndefined();
  });

  it('R3.160, R5.22: closing is asked of nobody before the lease has slid, then from that day', () => {
    const suivi = [fragilite, contact(1), contact(3), contact(6), contact(12), bilan];
    const stable = etantDonne(loge, procedure, suivi, procedure);
    expect(ouverte(stable.etat, 'clore-dossier')).toBeUndefined();
    stable.quand(acte(referent, 'CloreDossier', { issue: 'reloge-definitivement' })).alorsRefus('R0.1');
    const glisse = stable.quand(
      acte(referent, 'PrevoirBailGlissant', { glissement: '2027-12-01' }),
      acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Loyers payés' }),
      acte(referent, 'ConstaterGlissement', { le: stable.monde.maintenant.slice(0, 10) }),
      procedure,
    );
    expect(ouverte(glisse.etat, 'clore-dossier')).toBeDefined();
  });
});
