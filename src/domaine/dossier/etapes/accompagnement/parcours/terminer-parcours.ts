import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { parcoursEnCours } from './etat.js';

const champs = { issue: texte('Issue', { max: 60 }), bilan: facultatif(note('Bilan')) };
const AUCUN = refuser('R3.40', 'Aucun parcours spécifique n’est en cours.');

/** Ends the path, with its outcome (R3.40). */
export const TerminerParcoursSpecifique = acteDossier({
  type: 'TerminerParcoursSpecifique',
  libelle: 'Terminer le parcours spécifique',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour(etat, { charte }) {
    const nature = parcoursEnCours(etat)?.prive?.nature ?? '';
    const issues = entreeDe(charte.parcoursSpecifiques.parcours, nature)?.issues ?? [];
    return { ...champs, issue: choix('Issue', choixDe(issues)) };
  },
  admissible: (etat) => (parcoursEnCours(etat) ? null : AUCUN),
  decider(etat, { issue, bilan }, { charte }) {
    const { id, prive } = parcoursEnCours(etat) ?? {};
    if (!id) return AUCUN;
    const issues = entreeDe(charte.parcoursSpecifiques.parcours, prive?.nature ?? '')?.issues ?? [];
    if (!entreeDe(issues, issue))
      return refuser('R3.40', 'Ce n’est pas une issue de ce parcours.', 'invalide', 'issue');
    const personnel = { issue, ...(bilan ? { bilan } : {}) };
    return { evenements: [{ type: 'ParcoursSpecifiqueTermine', donnees: { parcours: id }, personnel }] };
  },
});
