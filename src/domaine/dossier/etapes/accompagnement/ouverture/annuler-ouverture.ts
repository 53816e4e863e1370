import type { Contexte } from '../../../../contexte.js';
import { choix, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { cleDe, dire, ouvertures, retenue } from './appuis.js';

const champs = {
  ouverture: texte('Ce qui a été ouvert ou signé par erreur', { max: 60 }),
  motif: note('Motif'),
};

/** Those that nothing leans on; when something leans on each of them, all. */
function reprises(etat: EtatDossier, { charte }: Contexte) {
  const toutes = ouvertures(etat, charte);
  const libres = toutes.filter((o) => retenue(o) === null);
  return Object.fromEntries((libres.length > 0 ? libres : toutes).map((o) => [cleDe(o), dire(o)]));
}

/**
 * Takes back a measure, a regularisation, a path or a signature recorded by mistake, while nothing leans on it: it counts nowhere any
 * more, what it had ended is owed again, and its number is not given to another (R3.97).
 */
export const AnnulerOuverture = acteDossier({
  type: 'AnnulerOuverture',
  libelle: 'Reprendre une ouverture ou une signature saisie par erreur',
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
  decider(etat, { ouverture, motif }, { charte }) {
    const visee = ouvertures(etat, charte).find((o) => cleDe(o) === ouverture);
    if (!visee)
      return refuser(
        'R3.97',
        'Cette ouverture n’est pas au dossier, ou est déjà reprise.',
        'conflit',
        'ouverture',
      );
    const refus = retenue(visee);
    if (refus) return refus;
    const { nature, objet, partie, version: versionAnnulee } = visee;
    const donnees = { nature, objet, ...(partie ? { partie } : {}), versionAnnulee };
    return { evenements: [{ type: 'OuvertureAnnulee', donnees, personnel: { motif } }] };
  },
});
