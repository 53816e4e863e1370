import { describe, expect, it } from '@jest/globals';
import type { NomAgregat } from '../../src/domaine/agregats.js';
import { libelleDe } from '../../src/domaine/libelles.js';
import { cloture, jusqua, logement } from './soutien/gestes.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';

const dit = (type: string, donnees: object) => libelleDe('dossier', { type, donnees });

describe('what happened, as people read it', () => {
  it('uses the data of the event', () => {
    expect(dit('EtapeOuverte', { etape: 'enquete-sociale', occurrence: 1 })).toBe(
      'Étape ouverte : Enquête sociale',
    );
    expect(dit('EtapeOuverte', { etape: 'enquete-sociale', occurrence: 2 })).toBe(
      'Étape rouverte : Enquête sociale',
    );
    expect(dit('TacheRappelee', { tache: 'informer-menage@3', rang: 'rappel-1' })).toBe(
      '1er rappel : Informer le ménage',
    );
    expect(dit('TacheRappelee', { tache: 'sortir-du-transitoire@3', rang: 'rappel-2' })).toMatch(
      /^2e rappel : /,
    );
    expect(
      dit('TacheEscaladee', { tache: 'signer-bail@3', rang: 'escalade-2', vers: 'direction', niveau: 2 }),
    ).toBe('Tâche en retard montée à la direction (niveau 2) : Signer le bail');
    expect(dit('ContactRealise', { contact: 'contact-3-mois' })).toBe('Contact à 3 mois réalisé');
    expect(dit('DossierClos', { issue: 'deces' })).toBe('Dossier clos : Décès');
  });

  it('R8.7: every event of a whole journey has its sentence, and nothing personal in it', () => {
    const { monde } = etantDonne(
      jusqua('suivi'),
      procedure,
      jours(400),
      procedure,
      jusqua('cloture').slice(-6),
      cloture(),
      logement('z'),
    );
    for (const [cle, flux] of monde.flux) {
      const agregat = cle.split('/')[0] as NomAgregat;
      for (const evenement of flux.evenements) {
        const phrase = libelleDe(agregat, evenement);
        expect(phrase).not.toBe(evenement.type);
        expect(phrase).not.toMatch(/Horacé|undefined|ref-1/);
      }
    }
  });
});
