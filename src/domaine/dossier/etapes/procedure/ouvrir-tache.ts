import { CODES_TACHES, TACHES } from '../../../charte/taches.js';
import { entier, facultatif, instant, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { tachesDues } from '../../procedure.js';
import { tacheOuverte } from './ouverture-tache.js';

/** Opens one task owed by the charter in the present state; one owed from a date on names that date, never "now" (R7.4). */
export const OuvrirTache = acteDossier({
  type: 'OuvrirTache',
  libelle: 'Ouvrir une tâche',
  roles: 'procedure',
  champs: {
    code: texte('Tâche', {
      forme: { motif: `^(${CODES_TACHES.join('|')})$`, dit: 'doit être une tâche de la charte' },
    }),
    cause: entier('Version du fait qui la rend due', 1, 10_000_000),
    objet: facultatif(texte('Objet de la tâche', { max: 130 })),
    des: facultatif(instant('Date constatée, dès laquelle elle est due')),
  },
  decider(etat, { code, cause, objet, des }, contexte) {
    const due = tachesDues(etat, contexte).find(
      (t) => t.code === code && t.cause.version === cause && t.objet === objet && t.des === des,
    );
    if (!due) {
      const libelle = Object.entries(TACHES).find(([c]) => c === code)?.[1].libelle ?? code;
      return refuser(
        'R0.2',
        `La tâche « ${libelle} » n’est pas due dans l’état présent du dossier.`,
        'plus-tard',
      );
    }
    return { evenements: [tacheOuverte(etat, due, contexte)] };
  },
});
