import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../src/domaine/charte/validation.js';
import { calendrierGuyane } from '../../src/base/calendrier-guyane.js';
import { echelleDe } from '../../src/domaine/dossier/taches.js';
import { CODES_TACHES } from '../../src/domaine/charte/taches.js';
import { administrateur, charte, referent, type Recit } from './soutien/gestes.js';
import { etantDonne } from './soutien/dsl.js';

type Modifiable = Record<string, unknown>;
/** The default charter with one value changed, by its path. */
function modifiee(chemin: string, valeur: unknown): Modifiable {
  const copie = JSON.parse(JSON.stringify(CHARTE_DEFAUT)) as Modifiable;
  const cles = chemin.split('.');
  const derniere = cles.pop() ?? '';
  const parent = cles.reduce<Modifiable>((objet, cle) => objet[cle] as Modifiable, copie);
  if (valeur === undefined) delete parent[derniere];
  else parent[derniere] = valeur;
  return copie;
}
const chemins = (json: unknown) => lireCharte(json).erreurs.map((e) => e.chemin);
const preparer = (contenu: string, id = '2026-1'): Recit => ({
  acteur: administrateur,
  agregat: 'charte',
  id,
  acte: 'PreparerCharte',
  corps: { contenu },
});

describe('a version of the charter', () => {
  it('R7.2: the one shipped is valid, and gives a rule to every task', () => {
    expect(lireCharte(JSON.parse(JSON.stringify(CHARTE_DEFAUT)))).toEqual({
      charte: CHARTE_DEFAUT,
      erreurs: [],
    });
    expect(Object.keys(CHARTE_DEFAUT.taches).sort()).toEqual([...CODES_TACHES].sort());
  });

  it('R7.1: every ladder of the one shipped climbs to the pilot, the direction, then the commission', () => {
    for (const [code, regle] of Object.entries(CHARTE_DEFAUT.taches)) {
      expect([code, regle.escalades.map((e) => e.vers)]).toEqual([
        code,
        ['pilote', 'direction', 'commission'],
      ]);
      const echelle = echelleDe(regle, '2026-03-02T12:00:00.000Z', calendrierGuyane());
      const montee = echelle.filter((r) => !r.rang.startsWith('rappel-')).map((r) => r.rang);
      expect([code, montee]).toEqual([code, ['retard', 'escalade-1', 'escalade-2', 'escalade-3']]);
      const dates = echelle.filter((r) => r.vers).map((r) => r.le);
      expect([code, new Set(dates).size]).toEqual([code, 3]);
    }
  });

  it.each([
    ['version', 'à jour'],
    ['libelle', ''],
    ['enVigueurDu', '2026-02-30'],
    ['source', 3],
    ['taches.signer-bail.echeance.duree', '15 jours'],
    ['taches.signer-bail.echeance.duree', 'P1DT2H'],
    ['taches.signer-bail.echeance.duree', 'P9999999999999D'],
    ['taches.signer-bail.echeance.calendrier', 'lunaire'],
    ['taches.signer-bail.pour', 'voisin'],
    ['taches.signer-bail.rappels', 'demain'],
    ['taches.signer-bail.escalades', undefined],
    ['taches.tondre-pelouse', {}],
    ['taches.etablir-bilan.inconnu', 1],
    ['offresAvantCasSpecifique', 0],
    ['motifsRefus.trop-loin.compte', 'oui'],
    ['motifsRefus.Trop loin', { libelle: 'x', compte: true }],
    ['motifsRefus', {}],
    ['validiteEnquete', null],
    ['remarque', 'inconnue'],
  ])('R7.2: %s = %p is refused at its path', (chemin, valeur) => {
    expect(chemins(modifiee(chemin, valeur))).toEqual([chemin]);
  });

  it('R7.2: an error inside a list says its rank', () => {
    const escalades = [{ apres: { duree: 'P1D', calendrier: 'ouvre' }, vers: 'ministre' }];
    expect(chemins(modifiee('taches.signer-bail.escalades', escalades))).toEqual([
      'taches.signer-bail.escalades[0].vers',
    ]);
  });

  it('R6.3: a review without the twelve-month contact it follows is incoherent', () => {
    expect(chemins(modifiee('taches.contact-12-mois', undefined))).toEqual(['taches.etablir-bilan']);
  });

  it('R7.2: whatever is sent, the reading answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(lireCharte(json).charte).toBeNull();
      }),
    );
  });

  it('R7.2: is refused in French when it is not JSON, not a charter, or of another version', () => {
    etantDonne().quand(preparer('{')).alorsRefus('R7.2', { champ: 'contenu' });
    etantDonne()
      .quand(preparer('{}'))
      .alorsRefus('R7.2', { motif: expect.stringMatching(/^Version.*autre/) as never });
    etantDonne()
      .quand(preparer(JSON.stringify(CHARTE_DEFAUT), '2027-1'))
      .alorsRefus('R7.2', { champ: 'contenu.version' });
  });

  it('R7.2: once published it never changes', () => {
    etantDonne(charte)
      .quand(charte[0] ?? referentSeul)
      .alorsRefus('R0.8');
    etantDonne(charte)
      .quand(charte[1] ?? referentSeul)
      .alorsRefus('R7.2');
    etantDonne(charte.slice(0, 1)).quand(referentSeul).alorsRefus('R0.6');
  });
});

const referentSeul: Recit = {
  acteur: referent,
  agregat: 'charte',
  id: '2026-1',
  acte: 'PublierCharte',
  corps: {},
};
