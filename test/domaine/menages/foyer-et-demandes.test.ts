import { describe, expect, it } from '@jest/globals';
import { etantDonne, jours } from '../soutien/dsl.js';
import { acte, bail, demenagement, liberation, logement, offreAttribuee, pilote } from '../soutien/gestes.js';
import { bourse, candidater, echanger, inscrits, ouvrir, pour } from '../soutien/passerelles.js';

const PARTI = 'd-3';
const decohabiter = acte(pilote, 'Decohabiter', {
  ...{ reference: 'd-1-B', dossier: PARTI, personnes: 1, motif: 'La fille aînée s’installe' },
  identite: { nom: 'Horacé', prenom: 'Lise' },
});
const sortie = (issue: string) =>
  pour(PARTI, acte(pilote, 'CloreDossier', { issue, preuve: 'Lettre de l’intéressée, datée et signée' }));

describe('R4.77: the home offered in exchange is free once the last household of the foyer is out', () => {
  const parti = [...inscrits, decohabiter, logement('l-1'), ...offreAttribuee('l-1'), bail, demenagement];
  const chezEux = (suite: ReturnType<typeof etantDonne>) => {
    const { occupant, libereParDossier } = suite.logement('h-1');
    return { occupant, libereParDossier };
  };

  it('not when the first of them leaves', () => {
    const suite = etantDonne(parti).quand(liberation).alors('LogementOrigineLibere');
    expect(chezEux(suite)).toEqual({ occupant: 'd-1', libereParDossier: null });
  });
  it('when the last one goes away, said freed by the household that had offered it', () => {
    const suite = etantDonne(parti, liberation).quand(sortie('parti-de-lui-meme'));
    expect(chezEux(suite)).toEqual({ occupant: null, libereParDossier: 'd-1' });
  });
  it('not when that one stays there for good', () => {
    const suite = etantDonne(parti, liberation).quand(sortie('maintenu-sur-place'));
    expect(chezEux(suite)).toEqual({ occupant: 'd-1', libereParDossier: null });
  });
  it('at once when nobody shared it', () => {
    const seul = [...inscrits, logement('l-1'), ...offreAttribuee('l-1'), bail, demenagement];
    const suite = etantDonne(seul).quand(liberation);
    expect(chezEux(suite)).toEqual({ occupant: null, libereParDossier: 'd-1' });
  });
});

describe('R2.59: a double that stands for a dwelling, or offers its home, is not absorbed', () => {
  const reunir = acte(pilote, 'FusionnerDossier', { dossier: 'd-2', motif: 'Même pièce d’identité' });

  it('on the list of candidates: withdrawn first', () => {
    const candidat = [
      ...bourse,
      logement('l-1'),
      ouvrir('l-1', 'location-choisie'),
      candidater('l-1', 'd-2'),
    ];
    etantDonne(candidat).quand(reunir).alorsRefus('R2.59', { champ: 'dossier' });
    const retirer = pour('d-2', acte(pilote, 'RetirerCandidature', { logement: 'l-1', motif: 'Doublon' }));
    etantDonne(candidat, retirer).quand(reunir).alors('DossierAbsorbe');
  });
  it('at the bourse: left first; the one kept may be there', () => {
    etantDonne(inscrits).quand(reunir).alorsRefus('R2.59', { champ: 'dossier' });
    const quitter = pour('d-2', acte(pilote, 'QuitterEchange', { motif: 'Doublon' }));
    etantDonne(inscrits, quitter, jours(1)).quand(reunir).alors('DossierAbsorbe');
  });
  it('R2.54: an exchange under way is a proposal to settle first', () => {
    const reunis = etantDonne(inscrits, echanger()).quand(reunir);
    reunis.alorsRefus('R2.54', { champ: 'dossier' });
  });
});
