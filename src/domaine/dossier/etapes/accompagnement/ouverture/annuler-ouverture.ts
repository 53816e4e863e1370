import type { Contexte } from '../../../../contexte.js';
import { choix, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { cleDe, dire, ouvertures, retenue } from './appuis.js';

const champs = {
  ouverture: texte('Ce qui a été ouvert, signé ou conclu par erreur', { max: 60 }),
  motif: note('Motif'),
};

/** Those that nothing leans on; when something leans on each of them, all. */
function reprises(etat: EtatDossier, { charte }: Contexte) {
  const toutes = ouvertures(etat, charte);
  const libres = toutes.filter((o) => retenue(o) === null);
  return Object.fromEntries((libres.length > 0 ? libres : toutes).map((o) => [cleDe(o), dire(o)]));
}

/**
 * Takes back a measure, a regularisation, its conclusion, a path or a signature recorded by mistake, while nothing leans on it: it
 * counts nowhere any more, what it had ended is owed again, and its number is not given to another (R3.97, R3.180).
 */
export const AnnulerOuverture = acteDossier({
  type: 'AnnulerOuverture',
  libelle: 'Reprendre une ouverture, une signature ou une conclusion saisie par erreur',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    ouverture: choix(champs.ouverture.titre, reprises(etat, contexte)),
  }),
  admissible: (etat, { charte }) =>
    ouvertures(etat, charte).length > 0
      ? null
      : refuser('R3.97', 'Aucune mesure, régularisation, signature ni parcours n’est à reprendre.'),
  decider(etat, { ouverture, motif }, contexte) {
    const visee = ouvertures(etat, contexte.charte).find((o) => cleDe(o) === ouverture);
    if (!visee) {
      const codes = Object.keys(reprises(etat, contexte)).join(', ');
      return refuser(
        'R3.97',
        `« ${ouverture} » ne désigne rien de ce qui est au dossier, ou est déjà repris. Dites l’un de ces codes : ${codes}.`,
        'conflit',
        'ouverture',
      );
    }
    const refus = retenue(visee);
    if (refus) return refus;
    const { nature, objet, partie, version: versionAnnulee } = visee;
    const donnees = { nature, objet, ...(partie ? { partie } : {}), versionAnnulee };
    return { evenements: [{ type: 'OuvertureAnnulee', donnees, personnel: { motif } }] };
  },
});
