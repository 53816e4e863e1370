import { CRITERES_FRAGILITE, PROFONDEURS_SUIVI } from '../../../charte/sections/fragilite.js';
import { choix, facultatif, liste, note } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { terme } from '../../../noyau/delais.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';

/** How fragile the household is by the charter's grid, hence how deep its follow-up goes; a person may decide otherwise, with a reason (R6.6). */
export const EvaluerFragilite = acteDossier({
  type: 'EvaluerFragilite',
  libelle: 'Évaluer la fragilité',
  etape: 'suivi',
  roles: ['referent', 'pilote'],
  champs: {
    criteres: liste('Critères présents', choix('Critère', CRITERES_FRAGILITE), 30),
    profondeur: facultatif(
      choix('Suivi retenu', PROFONDEURS_SUIVI, { aide: 'Sans choix, celui que donne la grille' }),
    ),
    motif: facultatif(note('Motif, si le suivi retenu n’est pas celui de la grille')),
  },
  admissible: (etat) =>
    exigeEtape(etat, 'demenagement', 'R6.6', 'La fragilité s’évalue une fois le ménage relogé.'),
  decider(etat, { criteres: cites, profondeur: retenue, motif }, { charte, calendrier }) {
    const criteres = [...new Set(cites)];
    const points = charte.fragilite.criteres
      .filter(({ code }) => criteres.includes(code))
      .reduce((total, c) => total + c.points, 0);
    const grille = charte.fragilite.seuils.findLast((s) => s.aPartirDe <= points)?.profondeur ?? 'simple';
    const profondeur = retenue ?? grille;
    if (profondeur !== grille && !motif)
      return refuser(
        'R6.6',
        `La grille donne « ${PROFONDEURS_SUIVI[grille]} » : dites pourquoi en retenir un autre.`,
        'invalide',
        'motif',
      );
    const emmenagement = etat.faits['demenagement'];
    const enqueteLe =
      profondeur === 'intensif' && emmenagement
        ? dateCayenne(terme(emmenagement.le, charte.suivi.enqueteApres, 'matin', calendrier))
        : null;
    const personnel = { points, criteres, ...(motif ? { motif } : {}) };
    return { evenements: [{ type: 'FragiliteEvaluee', donnees: { profondeur, enqueteLe }, personnel }] };
  },
});
