import { elementsDe, texteDe } from '../../../formulaires/modele/corps.ts';
import { direSaisie, lireDelai } from '../../../formulaires/modele/delais.ts';
import { estObjet } from '../../../formulaires/modele/schema.ts';

function direDelai(delai: unknown): string {
  if (!estObjet(delai)) return '';
  const duree = texteDe(delai['duree']);
  const lu = lireDelai(duree);
  if (duree === '') return '';
  return lu ? direSaisie(lu, delai['calendrier'] === 'ouvre') : duree;
}

const listeDe = (elements: unknown, dire: (e: unknown) => string): string =>
  elementsDe(elements)
    .map(dire)
    .filter((t) => t !== '')
    .join(', ');

/** « Rappel : 15 jours ; échéance : 30 jours ; escalade : 37 jours », from what is typed. */
export function resumerRegle(saisie: unknown): string {
  if (!estObjet(saisie)) return '';
  const parts = [
    ['Rappel', listeDe(saisie['rappels'], direDelai)],
    ['échéance', direDelai(saisie['echeance'])],
    ['escalade', listeDe(saisie['escalades'], (e) => (estObjet(e) ? direDelai(e['apres']) : ''))],
  ] as const;
  return parts
    .filter(([, dit]) => dit !== '')
    .map(([quoi, dit]) => `${quoi} : ${dit}`)
    .join(' ; ');
}
