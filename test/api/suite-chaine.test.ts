import { describe, expect, test } from '@jest/globals';
import { gesteDe, suiteDe } from '../../src/api/logements/suite-chaine.js';
import { DOSSIER_INITIAL } from '../../src/domaine/dossier/etat.js';
import type { Maillon } from '../../src/vues/chaine.js';

const maillon = (sens: Maillon['sens'], statut: Maillon['statut']): Maillon => ({
  ...{ logement: 'l', libelle: 'T2', dossier: 'd', reference: 'R', sens, statut },
});
const parti = (origine: (typeof DOSSIER_INITIAL)['demenagement']['origine']) => ({
  ...DOSSIER_INITIAL,
  faits: { 'origine-liberee': { version: 3, le: '2026-03-02T12:00:00.000Z' } },
  demenagement: { ...DOSSIER_INITIAL.demenagement, origine },
});
const recu = maillon('occupe', 'attribue');

describe('R4.101 la chaîne dit ce qu’elle attend vraiment, ou qu’elle est finie', () => {
  test.each([
    ['rien ne la commence', undefined, null, null],
    ['libéré et au guichet', maillon('libere', 'disponible'), null, 'menage-a-venir'],
    ['libéré puis retiré', maillon('libere', 'retire'), null, 'chaine-finie'],
    ['proposé, pas encore attribué', maillon('occupe', 'reserve'), DOSSIER_INITIAL, 'attribution-a-venir'],
    ['attribué, pas encore parti de chez lui', recu, DOSSIER_INITIAL, 'depart-a-venir'],
    ['parti, son bailleur n’a rien dit', recu, parti({ bailleur: 'siguy', suite: null }), 'retour-a-venir'],
    ['parti, logement démoli', recu, parti({ bailleur: 'siguy', suite: 'demolition' }), 'chaine-finie'],
    ['parti, sans logement à rendre', recu, parti(null), 'chaine-finie'],
  ] as const)('%s', (_nom, dernier, menage, attendue) => expect(suiteDe(dernier, menage)).toBe(attendue));

  test('chaque maillon dit le geste en clair', () => {
    expect(
      [maillon('libere', 'attribue'), recu, maillon('occupe', 'reserve')].map((m) => gesteDe(m, null)),
    ).toEqual(['a libéré', 'se voit attribuer', 'se voit proposer']);
  });
});
