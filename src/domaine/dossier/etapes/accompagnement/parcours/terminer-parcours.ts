import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { parcoursEnCours } from './etat.js';
import { CHAMP_PARCOURS, champParcoursPour, parcoursVise } from './parcours-vise.js';
import { protegeeOuRefusee } from './protection.js';

const propres = { issue: texte('Issue', { max: 60 }), bilan: facultatif(note('Bilan')) };
const champs = { ...CHAMP_PARCOURS, ...propres };
const AUCUN = refuser('R3.40', 'Aucun parcours spécifique n’est en cours.');

/** Ends the path, with its outcome (R3.40); nobody is said safe in a dossier that is not protected (R3.132). */
export const TerminerParcoursSpecifique = acteDossier({
  type: 'TerminerParcoursSpecifique',
  libelle: 'Terminer le parcours spécifique',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour(etat, { charte }) {
    const enCours = parcoursEnCours(etat);
    const natures = enCours.map((p) => p.prive?.nature ?? '');
    const issues = natures.flatMap((n) => entreeDe(charte.parcoursSpecifiques.parcours, n)?.issues ?? []);
    return { ...champParcoursPour(enCours, charte), ...propres, issue: choix('Issue', choixDe(issues)) };
  },
  admissible: (etat) => (parcoursEnCours(etat).length > 0 ? null : AUCUN),
  decider(etat, { parcours, issue, bilan }, { charte }) {
    const vise = parcoursVise(etat, parcoursEnCours(etat), parcours, AUCUN);
    if (estRefus(vise)) return vise;
    const { id, prive } = vise;
    const issues = entreeDe(charte.parcoursSpecifiques.parcours, prive?.nature ?? '')?.issues ?? [];
    const connue = entreeDe(issues, issue);
    if (!connue) return refuser('R3.40', 'Ce n’est pas une issue de ce parcours.', 'invalide', 'issue');
    const expose = protegeeOuRefusee(etat, vise, connue, 'issue');
    if (expose) return expose;
    const personnel = { issue, ...(bilan ? { bilan } : {}) };
    return { evenements: [{ type: 'ParcoursSpecifiqueTermine', donnees: { parcours: id }, personnel }] };
  },
});
