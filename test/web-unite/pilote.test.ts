import { describe, expect, test } from '@jest/globals';
import { adresseDossiers } from '../../web/src/commun/adresses.ts';
import { conduite, marche, sansEcheance, vusJusqua } from '../../web/src/pages/dossier/processus/dire.ts';
import { avecFiltre, lireFiltres, sontVides } from '../../web/src/pages/tableau/filtres.ts';

const PROCESSUS = {
  etape: 'suivi',
  statut: 'ouvert',
  attend: ['Établir le bilan'],
  prochaineEcheance: null,
  vuJusqua: 3,
  incident: null,
};

describe('Filtres du tableau de bord', () => {
  test('se lisent dans l’adresse, sans rien d’autre', () => {
    expect(lireFiltres({ operation: 'OP-1', programme: 'LHI', page: 2 })).toEqual({
      operation: 'OP-1',
      programme: 'LHI',
    });
    expect(lireFiltres({ programme: 'AUTRE', commune: '' })).toEqual({});
  });

  test('un code fait de chiffres reste un texte, dans l’adresse aussi', () => {
    expect(lireFiltres({ operation: 2026 })).toEqual({ operation: '2026' });
    expect(adresseDossiers({ operation: '2026', retard: 'oui' })).toBe(
      '/dossiers?operation=%222026%22&retard=oui',
    );
  });

  test('vider un filtre l’ôte', () => {
    expect(sontVides(avecFiltre({ commune: 'Roura' }, 'commune', ''))).toBe(true);
  });
});

describe('Panneau de la procédure', () => {
  test('dit en mots ce qui vient, et ce qui bloque', () => {
    expect(['rappel-1', 'rappel-2', 'retard', 'escalade-2'].map(conduite)).toEqual([
      'rappel',
      'rappel n° 2',
      'constat du retard',
      'escalade de niveau 2',
    ]);
    expect(marche({ ...PROCESSUS, incident: 'OuvrirTache' })).toMatch(/^Bloquée/);
    expect(marche(PROCESSUS)).toMatch(/rien ne la bloque/);
    expect(sansEcheance(PROCESSUS)).toMatch(/tous passés/);
    expect(sansEcheance({ ...PROCESSUS, attend: [] })).toBe('Aucune.');
  });

  test('dit ce qui lui reste à lire', () => {
    expect(vusJusqua(5, 5)).toMatch(/^Tous/);
    expect(vusJusqua(4, 5)).toMatch(/le dernier/);
    expect(vusJusqua(2, 5)).toMatch(/les 3 derniers/);
  });
});
