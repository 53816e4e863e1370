import { estRefus, refuser, type Refus } from '../noyau/refus.js';
import type { Charte } from './charte.js';
import type { ErreurCharte } from './controles.js';
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

const champDe = (chemin: string): string => (chemin === '' ? 'contenu' : `contenu.${chemin}`);
const nommer = (chemin: string): string => (chemin === '' ? 'Le contenu' : nommerChemin(chemin));

/** Everything that is wrong in a content, named; null when nothing is. */
export function refuserContenu(regle: string, erreurs: readonly ErreurCharte[]): Refus | null {
  const [premiere] = erreurs;
  if (!premiere) return null;
  const dites = erreurs
    .slice(0, MONTREES)
    .map((e) => `${nommer(e.chemin)} ${e.motif}`)
    .join(' ; ');
  const reste = erreurs.length > MONTREES ? ` ; et ${erreurs.length - MONTREES} autre(s)` : '';
  return {
    ...refuser(regle, `${dites}${reste}.`, 'invalide', champDe(premiere.chemin)),
    erreurs: erreurs.slice(0, NOMMEES).map(({ chemin, motif }) => ({
      champ: champDe(chemin),
      motif: `${nommer(chemin)} ${motif}`,
    })),
  };
}

/** The charter that a content is; or everything that is wrong in it, named. */
export function controler(json: unknown): Charte | Refus {
  const { charte, erreurs } = lireCharte(json);
  return charte ?? refuserContenu('R7.2', erreurs) ?? refuser('R7.2', 'Le contenu n’est pas une charte.');
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
