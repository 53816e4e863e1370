import { estRefus, refuser, type Refus } from '../noyau/refus.js';
import type { Charte } from './charte.js';
import { nommerChemin } from './nommer.js';
import { lireCharte } from './validation.js';

const MONTREES = 5;
const NOMMEES = 100;

function lireJson(contenu: string): unknown {
  try {
    return JSON.parse(contenu);
  } catch {
    return undefined;
  }
}

function charteDe(contenu: string): Charte | Refus {
  const json = lireJson(contenu);
  if (json === undefined) return refuser('R7.2', 'Le contenu n’est pas du JSON.', 'invalide', 'contenu');
  return controler(json);
}

/** The charter that a content is; or everything that is wrong in it, named. */
export function controler(json: unknown): Charte | Refus {
  const { charte, erreurs } = lireCharte(json);
  if (charte) return charte;
  const dites = erreurs
    .slice(0, MONTREES)
    .map((e) => `${nommerChemin(e.chemin)} ${e.motif}`)
    .join(' ; ');
  const reste = erreurs.length > MONTREES ? ` ; et ${erreurs.length - MONTREES} autre(s)` : '';
  const refus = refuser('R7.2', `${dites}${reste}.`, 'invalide', `contenu.${erreurs[0]?.chemin ?? ''}`);
  return {
    ...refus,
    erreurs: erreurs.slice(0, NOMMEES).map(({ chemin, motif }) => ({
      champ: `contenu.${chemin}`,
      motif: `${nommerChemin(chemin)} ${motif}`,
    })),
  };
}

/** The charter that a posted content is, for that version; or why it is none, naming what is wrong. */
export function lireContenu(contenu: string, id: string): Charte | Refus {
  const charte = charteDe(contenu);
  if (estRefus(charte) || charte.version === id) return charte;
  return refuser(
    'R7.2',
    `La version annoncée est « ${id} », le contenu dit « ${charte.version} ».`,
    'invalide',
    'contenu.version',
  );
}
