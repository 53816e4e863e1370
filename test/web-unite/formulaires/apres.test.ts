import { expect, test } from '@jest/globals';
import { vueDe } from '../../../web/src/formulaires/agregats.ts';
import { retourSur } from '../../../web/src/formulaires/apres.ts';

const adresse = { agregat: 'dossier', id: 'd1' } as const;
const reponse = { id: 'd1', version: 9, evenements: [{ type: 'x', version: 9 }] };
const possible = (acte: string, route: string, champ: string, valeurs: readonly string[]) => ({
  ...{ acte, libelle: acte, etape: null, route: `/api/dossiers/d1/actes/${route}` },
  schema: { properties: { [champ]: { enum: valeurs } } },
});
const vue = (...actesPossibles: object[]) =>
  vueDe({ version: 9, actesPossibles, faits: [{ cle: 'bail', version: 9 }] });

test('R4.125 : ce qui vient d’être dit d’une proposition se reprend, quand la personne le peut', () => {
  const reprendre = possible('AnnulerReponse', 'annuler-reponse', 'etape', ['visite', 'classement']);
  const page = (acte: string) => retourSur(acte, adresse, vue(reprendre), reponse)?.page ?? null;
  expect(page('VisiterLogement')).toBe('/dossiers/d1/actes/annuler-reponse?etape=visite');
  expect(page('AttribuerLogement')).toBe('/dossiers/d1/actes/annuler-reponse?etape=classement');
  expect(page('RefuserProposition')).toBeNull();
  expect(page('AjouterNote')).toBeNull();
  expect(retourSur('VisiterLogement', adresse, vue(), reponse)).toBeNull();
});

test('un acte a son inverse, ou le fait qu’il établit se retire', () => {
  const retirer = possible('RetirerProposition', 'retirer-proposition', 'motif', []);
  expect(retourSur('ProposerLogement', adresse, vue(retirer), reponse)?.page).toBe(
    '/dossiers/d1/actes/retirer-proposition',
  );
  const annuler = (...faits: string[]) => possible('AnnulerFait', 'annuler-fait', 'fait', faits);
  expect(retourSur('SignerBail', adresse, vue(annuler('bail')), reponse)?.page).toBe(
    '/dossiers/d1/actes/annuler-fait?fait=bail',
  );
  expect(retourSur('SignerBail', adresse, vue(annuler('enquete')), reponse)).toBeNull();
});
