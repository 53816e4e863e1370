import { DECISIONS_CAS } from '../../../commission/natures.js';
import { choix, jourDuFait, liste, texte } from '../../../noyau/champs.js';
import { rangDouble } from '../../../noyau/doubles.js';
import { enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { simplifier } from '../../../territoire.js';
import { dateAdmise, premierRefus } from '../../conditions.js';

/** R4.166: one person named twice does not sit as two. */
function nommeDeuxFois(membres: readonly string[]): Refus | null {
  const rang = rangDouble(membres.map(simplifier));
  return rang < 0 ? null : refuser('R4.166', 'Ce membre est déjà nommé.', 'invalide', `membres[${rang}]`);
}

/** Records what the commission d’examen des cas spécifiques decided in a session kept elsewhere, on which day and who sat (R4.166): the count of refusals starts again (R4.7). */
export const TrancherCasSpecifique = acteDossier({
  type: 'TrancherCasSpecifique',
  libelle: 'Rendre la décision de la commission',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: {
    decision: choix('Décision', DECISIONS_CAS),
    motif: texte('Motif'),
    seance: jourDuFait('Séance du', { aide: 'Celle de la commission, tenue hors du service' }),
    membres: liste('Qui siégeait', texte('Membre'), 40, { min: 2, aide: 'Deux membres au moins' }),
  },
  lit: (_commande, { id }) => ({ seance: [id] }),
  admissible: ({ faits }) =>
    faits['offres-epuisees'] ? null : refuser('R4.7', 'Les offres dues au ménage ne sont pas épuisées.'),
  decider(etat, { decision, motif, seance: le, membres }, contexte) {
    const [seance] = contexte.lus.seances?.filter((s) => s.nature === 'cas-specifiques') ?? [];
    if (seance)
      return refuser(
        'R4.110',
        `Ce cas est à l’ordre du jour de la séance du ${enFrancais(seance.le)} : la commission y rend sa décision, ou le dossier en est d’abord retiré.`,
      );
    const refus = premierRefus(dateAdmise(etat, contexte, le, 'seance'), nommeDeuxFois(membres));
    if (refus) return refus;
    const tranche = { type: 'CasSpecifiqueTranche' as const, donnees: { decision, seance: le } };
    return { evenements: [{ ...tranche, personnel: { motif, membres } }] };
  },
});
