import { DECISIONS_CAS } from '../../../commission/natures.js';
import { choix, texte } from '../../../noyau/champs.js';
import { enFrancais } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Records what the commission d’examen des cas spécifiques decided: the count of refusals starts again (R4.7). */
export const TrancherCasSpecifique = acteDossier({
  type: 'TrancherCasSpecifique',
  libelle: 'Rendre la décision de la commission',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: { decision: choix('Décision', DECISIONS_CAS), motif: texte('Motif') },
  lit: (_commande, { id }) => ({ seance: [id] }),
  admissible: ({ faits }) =>
    faits['offres-epuisees'] ? null : refuser('R4.7', 'Les offres dues au ménage ne sont pas épuisées.'),
  decider(_etat, { decision, motif }, { lus }) {
    const [seance] = lus.seances?.filter((s) => s.nature === 'cas-specifiques') ?? [];
    if (seance)
      return refuser(
        'R4.110',
        `Ce cas est à l’ordre du jour de la séance du ${enFrancais(seance.le)} : la commission y rend sa décision, ou le dossier en est d’abord retiré.`,
      );
    return { evenements: [{ type: 'CasSpecifiqueTranche', donnees: { decision }, personnel: { motif } }] };
  },
});
