import type { Charte } from '../../../../charte/charte.js';
import { choix, facultatif, texte, type Champs } from '../../../../noyau/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { entreeDe } from '../catalogue.js';
import { parcoursEnCours, type ParcoursSpecifique } from './etat.js';

type Visables = readonly ParcoursSpecifique[];

/** Which of the paths under way; needless while there is one. */
export const CHAMP_PARCOURS = {
  parcours: facultatif(texte('Parcours', { max: 20, aide: 'Inutile tant qu’un seul est en cours' })),
};

/** The same field as people fill it: none while one path alone can be meant. */
export function champParcoursPour(visables: Visables, { parcoursSpecifiques }: Charte): Champs {
  if (visables.length < 2) return {};
  const nom = ({ id, prive }: ParcoursSpecifique) =>
    entreeDe(parcoursSpecifiques.parcours, prive?.nature ?? '')?.libelle ?? id;
  return { parcours: choix('Parcours', Object.fromEntries(visables.map((p) => [p.id, nom(p)]))) };
}

/** The path meant: the one named, else the only one (R3.81). */
export function parcoursVise(
  etat: EtatDossier,
  visables: Visables,
  nomme: string | undefined,
  aucun: Refus,
): ParcoursSpecifique | Refus {
  const vise = visables.find((p) => p.id === nomme);
  if (vise) return vise;
  if (visables.length === 0) return aucun;
  if (nomme !== undefined)
    return parcoursEnCours(etat).some((p) => p.id === nomme)
      ? aucun
      : refuser('R3.81', 'Ce parcours n’est pas en cours.', 'invalide', 'parcours');
  const [seul, ...autres] = visables;
  return seul && autres.length === 0
    ? seul
    : refuser('R3.81', 'Plusieurs parcours sont en cours : dites lequel.', 'invalide', 'parcours');
}
