import type { Contexte } from '../../../contexte.js';
import { date, facultatif, note } from '../../../noyau/champs.js';
import { ajouterMois, dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { offertJusquau, relogementDu } from './duree-transitoire.js';

/** R5.17: what the bailleur offered is given; longer, it agrees to it. */
function accordDonne(etat: EtatDossier, jusquAu: DateCivile, accord: string | undefined): Refus | null {
  const offert = offertJusquau(etat);
  return offert === null || jusquAu <= offert || accord?.trim()
    ? null
    : refuser(
        'R5.17',
        `Le bailleur a offert ce logement jusqu’au ${enFrancais(offert)} : dites son accord pour aller au-delà.`,
        'invalide',
        'accordBailleur',
      );
}

/** R4.8, R5.18: within the charter's duration, and not past the day from which the law owes a definitive dwelling. */
function plafond(etat: EtatDossier, jusquAu: DateCivile, contexte: Contexte): Refus | null {
  const mois = contexte.charte.demenagement.dureeTransitoireMois;
  if (jusquAu > ajouterMois(dateCayenne(contexte.maintenant), mois))
    return refuser('R4.8', `Une prolongation est de ${mois} mois au plus.`, 'invalide', 'jusquAu');
  const du = relogementDu(etat, contexte);
  return du && jusquAu > du.le
    ? refuser(
        'R5.18',
        `Le relogement définitif est dû à partir du ${enFrancais(du.le)} (${du.article}) : le transitoire ne se prévoit pas au-delà.`,
        'invalide',
        'jusquAu',
      )
    : null;
}

/** A pilot gives a transitional dwelling more time, with a reason: its clock turns around the new date (R4.8, R6.11). */
export const ProlongerTransitoire = acteDossier({
  type: 'ProlongerTransitoire',
  libelle: 'Prolonger le logement transitoire',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: {
    jusquAu: date('Jusqu’au'),
    motif: note('Motif'),
    accordBailleur: facultatif(
      note('Accord du bailleur', {
        aide: 'Exigé au-delà de la durée qu’il a offerte : avenant signé, courrier, date',
      }),
    ),
  },
  admissible: ({ transitoire }) =>
    transitoire ? null : refuser('R6.11', 'Le ménage ne vit pas dans un logement transitoire.'),
  decider(etat, { jusquAu, motif, accordBailleur }, contexte) {
    const { transitoire } = etat;
    if (!transitoire) return refuser('R6.11', 'Le ménage ne vit pas dans un logement transitoire.');
    if (jusquAu <= transitoire.fin.le)
      return refuser('R6.11', 'Une prolongation va au-delà du terme présent.', 'invalide', 'jusquAu');
    const refus = premierRefus(plafond(etat, jusquAu, contexte), accordDonne(etat, jusquAu, accordBailleur));
    if (refus) return refus;
    const personnel = { motif, ...(accordBailleur ? { accordBailleur } : {}) };
    return { evenements: [{ type: 'TransitoireProlonge', donnees: { jusquAu }, personnel }] };
  },
});
