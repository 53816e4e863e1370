import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { curseurSuivant } from '../../web/src/api/lien.ts';
import { erreurDe, ErreurApi, estPassagere, phraseDe, sansReponse } from '../../web/src/api/probleme.ts';

describe('Erreurs de l’API', () => {
  test('un refus garde sa phrase, sa règle et son champ', () => {
    const erreur = erreurDe(409, {
      type: 'urn:relogement:regle:R4.3',
      detail: 'Le logement est déjà proposé.',
      regle: 'R4.3',
      champ: 'logement',
    });
    expect(phraseDe(erreur)).toBe('Le logement est déjà proposé.');
    expect(erreur.regle).toBe('R4.3');
    expect(erreur.erreurs).toEqual([{ champ: 'logement', motif: 'Le logement est déjà proposé.' }]);
  });

  test('des valeurs refusées gardent chacune leur champ', () => {
    const erreurs = [
      { champ: 'situation.loyer', motif: 'doit être positif' },
      { champ: 'communes[1]', motif: 'est inconnue' },
    ];
    expect(
      erreurDe(422, { detail: 'Deux valeurs sont refusées.', champ: 'situation.loyer', erreurs }).erreurs,
    ).toEqual(erreurs);
  });

  test('une session expirée dit quoi faire, quoi que dise le serveur', () => {
    expect(erreurDe(401, { detail: 'Jeton refusé.' }).message).toMatch(/session a expiré.*gardé/);
  });

  test('le numéro de suivi se lit dans l’instance', () => {
    expect(erreurDe(500, { instance: 'urn:relogement:correlation:abc-1' }).precisions.suivi).toBe('abc-1');
  });

  test('quoi que réponde un intermédiaire, il y a une phrase et des champs bien formés', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.anything(), (statut, corps) => {
        const erreur = erreurDe(statut, corps);
        expect(erreur.message.length).toBeGreaterThan(0);
        for (const { champ, motif } of erreur.erreurs)
          expect([typeof champ, typeof motif]).toEqual(['string', 'string']);
      }),
    );
  });

  test('ce qui n’est pas un problème de l’API ne montre jamais son texte technique', () => {
    expect(phraseDe(new TypeError('Cannot read properties of undefined'))).not.toMatch(/undefined/);
  });

  test('seuls le réseau perdu et les pannes du serveur valent un nouvel essai', () => {
    expect(estPassagere(sansReponse())).toBe(true);
    expect(estPassagere(new ErreurApi(503, 'x'))).toBe(true);
    for (const statut of [400, 401, 403, 404, 409, 412, 422])
      expect(estPassagere(new ErreurApi(statut, 'x'))).toBe(false);
  });
});

describe('Lien vers la page suivante', () => {
  test('donne le curseur, rien quand il n’y a pas de suite', () => {
    expect(curseurSuivant('</api/taches?limite=50&curseur=YWJj>; rel="next"')).toBe('YWJj');
    expect(curseurSuivant('</api/taches>; rel="prev"')).toBeNull();
    expect(curseurSuivant(null)).toBeNull();
  });
});
