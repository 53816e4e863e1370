import { describe, expect, it } from '@jest/globals';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { jusqua, acte, pilote, referent } from '../soutien/gestes.js';
import { adresseSecrete } from './reponses.js';

const proteger = acte(referent, 'ProtegerDossier', { motif: 'Menaces du conjoint', connaissent: ['pil-1'] });

describe('R3.82: a survey that says the address must stay secret', () => {
  const suite = () => etantDonne(jusqua('enquete-sociale'), adresseSecrete(true)).quand(procedure);
  const taches = ({ etat }: ReturnType<typeof suite>) =>
    etat.taches.filter((t) => t.code === 'proteger-dossier').map((t) => [t.etat, t.pour.role]);

  it('opens at once the task to protect the dossier, ended by the protection', () => {
    const dite = suite();
    expect(taches(dite)).toEqual([['a-faire', 'referent']]);
    dite.quand(proteger).alors('AccesRestreint');
    expect(taches(dite)).toEqual([['terminee', 'referent']]);
  });

  it('asks for it no more once a protection was lifted, with its reason', () => {
    const levee = suite().quand(
      proteger,
      acte(pilote, 'LeverProtection', { motif: 'Séparés au loin' }),
      procedure,
    );
    expect(taches(levee)).toEqual([['terminee', 'referent']]);
  });

  it('opens none when the survey says nothing of it', () => {
    const dite = etantDonne(jusqua('enquete-sociale'), adresseSecrete(false)).quand(procedure);
    expect(taches(dite)).toEqual([]);
  });
});
