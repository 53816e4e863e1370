import { describe, expect, it } from '@jest/globals';
import { acte, cloture, jusqua, pilote, referent } from './soutien/gestes.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { interditHabiter } from '../../src/domaine/charte/regimes.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { regime } from './soutien/gestes-propositions.js';

const PREUVE = 'Courrier du 2 mars, lu par le référent';
const alerte = acte(referent, 'SignalerAlerte', { nature: 'violences', description: 'Appel de la voisine' });
const traiter = (suite: string) =>
  acte(referent, 'TraiterAlerte', { alerte: 'a1', suite, compteRendu: 'Suivie par une association' });

describe('R6.33: an alert that waits for what is done about it keeps the dossier open', () => {
  it('after a review that said the household stable', () => {
    const suite = etantDonne(jusqua('cloture'), alerte);
    suite.quand(cloture()).alorsRefus('R6.33', { champ: 'issue' });
    expect(suite.etat.suivi.alertes).toMatchObject([{ traitee: false }]);
    suite.quand(traiter('orientation'), cloture()).alors('DossierClos');
  });

  it.each(['parti-de-lui-meme', 'maintenu-sur-place'])('whatever the way out: %s', (issue) => {
    const suite = etantDonne(jusqua('demenagement'), alerte, alerte);
    suite.quand(cloture(issue, PREUVE)).alorsRefus('R6.33', {
      motif:
        'Avant de clore : 2 alertes attendent leur suite, la première du 02/03/2026. Dites ce qui en est fait.',
    });
  });

  it('but a household that is no more', () => {
    etantDonne(jusqua('demenagement'), alerte).quand(cloture('deces', PREUVE)).alors('DossierClos');
  });
});

describe('R6.34: nobody is kept in a dwelling that an order forbids to live in', () => {
  const detacher = (code: string) =>
    acte(pilote, 'DetacherRegime', { regime: code, motif: 'Mainlevée du 1er juin 2026' });

  it.each(['lhi-interdiction-definitive', 'lhi-interdiction-temporaire'])('%s', (code) => {
    const suite = etantDonne(jusqua('rapprochement'), regime(code, { acteLe: '2026-03-02' }), jours(3));
    suite.quand(cloture('maintenu-sur-place', PREUVE)).alorsRefus('R6.34', { champ: 'issue' });
    suite.quand(cloture('parti-de-lui-meme', PREUVE)).alors('DossierClos');
    const levee = etantDonne(jusqua('rapprochement'), regime(code, { acteLe: '2026-03-02' }), detacher(code));
    levee.quand(cloture('maintenu-sur-place', PREUVE)).alors('DossierClos');
  });

  it('an order of works, or an operation, does not forbid it', () => {
    const amenagement = regime('amenagement', { acteLe: '2026-03-02', departLe: '2027-06-01' });
    const suite = etantDonne(jusqua('rapprochement'), amenagement);
    suite.quand(cloture('maintenu-sur-place', PREUVE)).alors('DossierClos');
  });

  it('a charter written before it was said reads as the one shipped', () => {
    const regimes = CHARTE_DEFAUT.regimes.regimes.map(({ interditHabiter: _, ...r }) => r);
    const ancienne = { ...CHARTE_DEFAUT, regimes: { ...CHARTE_DEFAUT.regimes, regimes } };
    expect(interditHabiter(ancienne, 'lhi-interdiction-definitive')).toBe(true);
    expect(interditHabiter(ancienne, 'amenagement')).toBe(false);
  });
});
