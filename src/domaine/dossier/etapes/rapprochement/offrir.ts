import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { propositionsAdmises } from '../../validite.js';
import type { Echange } from '../passerelles/etat.js';
import { photographier } from './photographie.js';
import { retenir } from './retenue.js';

/** R4.181: a search on hold stays so until its date of review; from then on, or once resumed, a dwelling is proposed. */
export function rechercheEnPause({ recherche }: EtatDossier, { survenuLe }: Contexte): Refus | null {
  if (!recherche || dateCayenne(survenuLe) >= recherche.jusquau) return null;
  return refuser(
    'R4.181',
    `La recherche est en attente jusqu’au ${enFrancais(recherche.jusquau)} : reprenez-la d’abord, en disant pourquoi.`,
  );
}

/** R4.2, R4.50, R4.7, R4.181: one open proposal at a time, or as many as every regime allows, until the offers owed are exhausted, while the search goes on. */
export function proposable(etat: EtatDossier, contexte: Contexte): Refus | null {
  const { charte } = contexte;
  const ouvertes = propositionsOuvertes(etat).length;
  const admises = propositionsAdmises(etat, charte);
  if (ouvertes >= admises)
    return admises === 1
      ? refuser('R4.2', 'Une proposition est déjà en cours.')
      : refuser(
          'R4.50',
          `${ouvertes} propositions sont déjà en cours : le régime du ménage en admet ${admises}.`,
        );
  return etat.faits['offres-epuisees']
    ? refuser(
        'R4.7',
        'Les offres sont épuisées : la commission d’examen des cas spécifiques doit d’abord trancher.',
      )
    : rechercheEnPause(etat, contexte);
}

interface Reste {
  /** Why a dwelling refused before is proposed again (R4.86). */
  readonly motif?: string | undefined;
  readonly echange?: Echange;
}

/** The proposal of a dwelling to a household, as both are that day, and the hold of the dwelling (R4.1, R4.51). */
export function offrir(etat: EtatDossier, logement: EtatLogement, contexte: Contexte, reste: Reste = {}) {
  const { id, bailleur, nature, commune, reservataire } = logement;
  const rang = etat.propositions.length + 1;
  const proposition = `p${rang}`;
  const [retenue, tenuJusquau] = retenir(id, proposition, contexte);
  const { instantane, criteres, chiffres } = photographier(etat, logement, contexte);
  const { motif, echange } = reste;
  const evenement: EvenementDossier = {
    type: 'LogementPropose',
    donnees: {
      ...{ proposition, logement: id, bailleur, nature, commune, rang, instantane, criteres, tenuJusquau },
      ...(reservataire === undefined ? {} : { reservataire }),
      ...(echange ? { echange } : {}),
    },
    personnel: { ...(chiffres ? { chiffres } : {}), ...(motif?.trim() ? { motif } : {}) },
  };
  return { evenement, retenue };
}
