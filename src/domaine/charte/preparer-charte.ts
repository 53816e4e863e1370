import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { lireCharte } from './validation.js';

const MONTREES = 5;

function lireJson(contenu: string): unknown {
  try {
    return JSON.parse(contenu);
  } catch {
    return undefined;
  }
}

/** Prepares a version of the charter: its whole content, as JSON, checked before it may be published (R7.2). */
export const PreparerCharte = acteCharte({
  type: 'PreparerCharte',
  libelle: 'Préparer une version de la charte',
  roles: ['pilote', 'administrateur'],
  cree: true,
  champs: { contenu: texte('Contenu (JSON)', { max: 200_000, multiligne: true }) },
  decider(_etat, { contenu }, { id }) {
    const json = lireJson(contenu);
    if (json === undefined) return refuser('R7.2', 'Le contenu n’est pas du JSON.', 'invalide', 'contenu');
    const { charte, erreurs } = lireCharte(json);
    if (!charte) {
      const dites = erreurs
        .slice(0, MONTREES)
        .map((e) => `${e.chemin} ${e.motif}`)
        .join(' ; ');
      const reste = erreurs.length > MONTREES ? ` ; et ${erreurs.length - MONTREES} autre(s)` : '';
      return refuser('R7.2', `${dites}${reste}.`, 'invalide', `contenu.${erreurs[0]?.chemin ?? ''}`);
    }
    if (charte.version !== id) {
      return refuser(
        'R7.2',
        `La version annoncée est « ${id} », le contenu dit « ${charte.version} ».`,
        'invalide',
        'contenu.version',
      );
    }
    return { evenements: [{ type: 'ChartePreparee', donnees: { contenu: charte } }] };
  },
});
