import { expect, test } from '@jest/globals';
import { PublierLogement } from '../../../src/domaine/logement/publier-logement.js';
import { schemaChamps } from '../../../src/domaine/noyau/schema.js';
import { ErreurApi } from '../../../web/src/api/probleme.ts';
import { lireSchema } from '../../../web/src/formulaires/modele/schema.ts';
import { differes } from '../../../web/src/formulaires/special.ts';

const Fields = (): null => null;

test('fields made by hand that could not be read are read again when asked again, and then only once', async () => {
  let readings = 0;
  const lire = differes(async () => {
    readings += 1;
    if (readings === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: Fields };
  });
  await expect(lire()).rejects.toBeInstanceOf(ErreurApi);
  expect([await lire(), await lire(), readings]).toEqual([Fields, Fields, 2]);
});

test('R4.10: the bailleur is asked from a pilot, who must name it, and never from the bailleur itself', () => {
  const schema = schemaChamps(PublierLogement.champs);
  const bailleurPour = (role: string) => lireSchema(schema, role).find(({ nom }) => nom === 'bailleur');
  expect(bailleurPour('pilote')).toMatchObject({ genre: 'reference', facultatif: false });
  expect(bailleurPour('bailleur')).toBeUndefined();
});
