import { describe, expect, it } from '@jest/globals';
import { REPONSES } from './enquete/reponses.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { acte, bail, enquete, jusqua, referent, type Recit } from './soutien/gestes.js';

describe('steps to settle in', () => {
  it('R3.73: school is among them for a household with a child of that age, on the day of the lease', () => {
    const naissances = (...dates: string[]) =>
      dates.map((dateNaissance) => ({ lien: 'enfant', dateNaissance }));
    const avecEnfants = (...enfants: string[]) => {
      const occupants = [{ lien: 'reference', dateNaissance: '1990-05-14' }, ...naissances(...enfants)];
      const reponses = { ...REPONSES, occupants, nombrePersonnes: occupants.length };
      const complete = acte(referent, 'TerminerEnquete', {
        ...{ par: 'referent', questionnaire: 'homogeneise-2' },
        ...{ reponses: JSON.stringify(reponses), restreintes: '{}' },
      });
      return jusqua('demenagement').map((recit) => (recit === enquete ? complete : recit));
    };
    const dues = (...recits: Recit[][]) => etantDonne(...recits, bail).etat.demenagement.demarchesDues;
    expect(dues(avecEnfants('2015-09-01'))).toContain('ecole');
    expect(dues(avecEnfants('2024-01-01', '2009-01-01'))).not.toContain('ecole');
    expect(dues(avecEnfants('2024-01-01'), [jours(800)])).toContain('ecole');
    expect(dues(jusqua('demenagement'))).not.toContain('ecole');
  });
});
