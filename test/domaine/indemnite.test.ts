import { describe, expect, it } from '@jest/globals';
import { acte, bail, jusqua, logement, offreAttribuee, pilote, referent } from './soutien/gestes.js';
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
