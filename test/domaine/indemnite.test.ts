import { describe, expect, it } from '@jest/globals';
import { acte, bail, cloture, jusqua, logement, offreAttribuee, pilote, referent } from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { regime } from './soutien/gestes-propositions.js';
import { ligne, type Suite } from './soutien/horloge-legale.js';

const CODE = 'lhi-interdiction-definitive';
const INDEMNITE = `${CODE}.indemnite-trois-mois`;
const etape4 = jusqua('rapprochement');
const reloge = () => etantDonne(etape4, regime(CODE), offreAttribuee('l-1'), bail, procedure);
const verser = (montant: number, reste: object = {}, par = referent) =>
  acte(par, 'EnregistrerIndemnite', {
    ...{ indemnite: INDEMNITE, montant, le: '2026-03-02', preuve: 'Reçu signé du ménage' },
    ...reste,
  });
const tache = ({ etat }: Suite) => etat.taches.find((t) => t.code === 'faire-verser-indemnite');
const dit = (suite: Suite) => ligne(suite, CODE, 'indemnite-trois-mois');

describe('R9.28: three months of the new rent are owed to a household that an order turns out for good', () => {
  it('its amount is that of the dwelling leased, without the charges, from the lease on', () => {
    expect(dit(etantDonne(etape4, regime(CODE)))).toMatchObject({ le: null, effet: null });
    const suite = reloge();
    expect(dit(suite)?.effet).toMatch(/^Dû au ménage : 1\u202f230\u00a0€ ; versé : 0\u00a0€\.$/);
    expect(tache(suite)).toMatchObject({ etat: 'a-faire', objet: INDEMNITE, pour: { role: 'pilote' } });
  });

  it('none under another regime, nor for a transitional dwelling', () => {
    const autre = etantDonne(etape4, regime('amenagement'), offreAttribuee('l-1'), bail, procedure);
    expect(tache(autre)).toBeUndefined();
    const transitoire = [logement('t-1', { nature: 'transitoire' })];
    const suite = etantDonne(etape4, regime(CODE), transitoire);
    suite.quand(
      acte(pilote, 'ProposerLogement', { logement: 't-1' }),
      ...offreAttribuee('t-1').slice(1),
      bail,
    );
    suite.quand(procedure, jours(1));
    expect(tache(suite)).toBeUndefined();
    suite.quand(verser(1230)).alorsRefus('R9.29');
  });
});

describe('R9.29: its payment is a task, then a fact with its proof', () => {
  it('paid in parts, it is owed until the whole is paid; then not again', () => {
    const suite = reloge().quand(verser(1000), procedure);
    expect(tache(suite)?.etat).toBe('a-faire');
    suite.quand(verser(230), procedure);
    expect(tache(suite)?.etat).toBe('terminee');
    expect(dit(suite)).toMatchObject({ etat: 'eteint' });
    suite.quand(verser(1)).alorsRefus('R9.29');
  });

  it('for less, a pilot alone says that it is settled, with a reason', () => {
    const solder = { solde: true, motif: 'Loyer du bail : 300 €' };
    const suite = reloge();
    suite.quand(verser(900, solder)).alorsRefus('R9.29', { champ: 'solde' });
    suite.quand(verser(900, { solde: true }, pilote)).alorsRefus('R9.29', { champ: 'solde' });
    suite.quand(verser(900, solder, pilote)).alors('IndemniteVersee');
    expect(tache(suite)?.etat).toBe('terminee');
  });

  it('neither of nothing, nor to come, nor of an unknown one; nobody pays alone', () => {
    reloge().quand(verser(0)).alorsRefus('R9.29', { champ: 'montant' });
    reloge()
      .quand(verser(10, { le: '2030-01-01' }))
      .alorsRefus('R0.4', { champ: 'le' });
    reloge()
      .quand(verser(10, { indemnite: 'dalo.x' }))
      .alorsRefus('R9.29', { champ: 'indemnite' });
    const suite = reloge().quand(jours(900), procedure);
    expect(tache(suite)).toMatchObject({ etat: 'a-faire', niveau: 3 });
  });
});

describe('R9.35: a payment beyond what is left says why', () => {
  it('with a reason, by anybody who may pay', () => {
    const suite = reloge().quand(verser(1000));
    suite.quand(verser(231)).alorsRefus('R9.35', { champ: 'motif' });
    suite.quand(verser(231, { motif: 'Arrondi du notaire' })).alors('IndemniteVersee');
  });
});

describe('R9.34: a payment follows the lease that makes it due', () => {
  it('never dated before it', () => {
    const tard = etantDonne(etape4, regime(CODE), offreAttribuee('l-1'), jours(10), bail, procedure);
    tard.quand(verser(10, { le: '2026-03-03' })).alorsRefus('R9.34', { champ: 'le' });
  });

  it('R9.36: no proof is said to be there before it; then it is the last payment', () => {
    const suite = reloge();
    expect(dit(suite)?.preuve).toMatchObject({ fait: null, le: null });
    suite.quand(verser(230), jours(3), verser(1000, { le: '2026-03-04' }));
    const { version } = suite.monde.lire('dossier', 'd-1');
    expect(dit(suite)?.preuve).toMatchObject({ fait: { version }, le: '2026-03-04' });
  });
});

describe('R9.31: a payment recorded by error is taken back, with a reason; what it settled is owed again', () => {
  const annuler = (versement: string, par = referent) =>
    acte(par, 'AnnulerVersement', { versement, motif: 'Virement d’un autre ménage' });
  const verses = ({ etat }: Suite) => etat.regimes[0]?.verses ?? [];
  const dernier = (suite: Suite) => verses(suite).at(-1)?.id ?? '';
  const taches = ({ etat }: Suite) => etat.taches.filter((t) => t.code === 'faire-verser-indemnite');

  it('the task ended by it is owed again, by a new task; the clock says what is left', () => {
    const suite = reloge().quand(verser(1230), procedure);
    expect(taches(suite).map((t) => t.etat)).toEqual(['terminee']);
    suite.quand(annuler(dernier(suite))).alors('VersementIndemniteAnnule');
    suite.quand(procedure);
    expect(taches(suite).map((t) => t.etat)).toEqual(['terminee', 'a-faire']);
    expect(dit(suite)?.effet).toMatch(/; versé : 0\u00a0€\.$/);
    suite.quand(verser(1230), procedure);
    expect(taches(suite).map((t) => t.etat)).toEqual(['terminee', 'terminee']);
  });

  it('one of several that settled nothing yet: the task goes on, with its own delays', () => {
    const suite = reloge().quand(verser(100), verser(200), procedure);
    const avant = taches(suite);
    suite.quand(annuler(verses(suite)[0]?.id ?? ''), procedure);
    expect(taches(suite)).toEqual(avant);
    expect(verses(suite).map((v) => v.montant)).toEqual([200]);
  });

  it('what a pilot said settled, a pilot alone takes back', () => {
    const solde = verser(900, { solde: true, motif: 'Loyer du bail : 300 €' }, pilote);
    const suite = reloge().quand(solde);
    suite.quand(annuler(dernier(suite))).alorsRefus('R9.31', { champ: 'versement' });
    suite.quand(annuler(dernier(suite), pilote), procedure);
    expect(taches(suite).at(-1)?.etat).toBe('a-faire');
  });

  it('neither twice, nor one that is not there, nor when there is none, nor before the day it was made', () => {
    reloge().quand(annuler('v1')).alorsRefus('R9.31');
    const suite = reloge().quand(verser(500), verser(500));
    const id = dernier(suite);
    suite.quand(annuler('v1')).alorsRefus('R9.31', { champ: 'versement' });
    suite.quand(annuler(id)).alors('VersementIndemniteAnnule');
    suite.quand(annuler(id)).alorsRefus('R9.31', { champ: 'versement' });
  });
});

describe('R9.32: a dossier is not closed on an indemnity that the household still waits for', () => {
  const parti = (par = referent, reste: object = {}) =>
    acte(par, 'CloreDossier', {
      ...{ issue: 'parti-de-lui-meme', preuve: 'Lettre du ménage, datée et signée' },
      ...reste,
    });
  const indemnite = 'Titre de perception demandé au préfet le 3 mars';

  it('the refusal names it and what is left of it; a pilot alone closes, saying why', () => {
    const suite = reloge().quand(verser(1000));
    suite.quand(parti()).alorsRefus('R9.32', { champ: 'issue' });
    suite.quand(parti(referent, { indemnite })).alorsRefus('R9.32', { champ: 'issue' });
    suite.quand(parti(pilote)).alorsRefus('R9.32', { champ: 'indemnite' });
    suite.quand(parti(pilote, { indemnite: '  ' })).alorsRefus('R9.32', { champ: 'indemnite' });
    for (const motif of ['x', 'Titre     ']) {
      suite.quand(parti(pilote, { indemnite: motif })).alorsRefus('R9.32', { champ: 'indemnite' });
    }
    suite.quand(parti(pilote, { indemnite })).alors('DossierClos');
  });

  it('R9.36: once closed, the clock says what the household still waits for; reopened, what is owed', () => {
    const suite = reloge().quand(verser(1000), parti(pilote, { indemnite }));
    expect(dit(suite)?.effet).toMatch(
      /^Dossier clos sans que cette indemnité soit toute versée \(reste 230\u00a0€\)/,
    );
    suite.quand(acte(pilote, 'RouvrirDossier', { motif: 'Clos par erreur' }));
    expect(dit(suite)?.effet).toMatch(/^Dû au ménage : 1\u202f230\u00a0€ ; versé : 1\u202f000\u00a0€\.$/);
  });

  it('paid whole, or none due: nothing is asked', () => {
    reloge().quand(verser(1230), parti()).alors('DossierClos');
    etantDonne(etape4, regime(CODE)).quand(parti()).alors('DossierClos');
    etantDonne(jusqua('suivi')).quand(cloture()).alorsRefus('R0.1');
  });
});

describe('R9.33: a law under which money was paid to the household is not taken off its dossier', () => {
  it('until the payments recorded by error are taken back', () => {
    const detacher = acte(pilote, 'DetacherRegime', { regime: CODE, motif: 'Arrêté retiré' });
    const suite = reloge().quand(verser(1000), procedure);
    suite.quand(detacher).alorsRefus('R9.33', { champ: 'regime' });
    const versement = suite.etat.regimes[0]?.verses[0]?.id ?? '';
    suite.quand(acte(referent, 'AnnulerVersement', { versement, motif: 'Virement d’un autre ménage' }));
    suite.quand(detacher).alors('RegimeDetache');
  });
});
