import { enFrancais } from '../../noyau/instants.js';
import type { Contexte } from '../../contexte.js';
import { auteurDe } from '../../noyau/acteur.js';
import { choix } from '../../noyau/champs.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { communesDuRessort, designe } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import { NATURES_ACTION, type ActionConcertation } from './etat.js';
import { actionsTenues } from './lectures.js';

export const CHAMP_ACTION = designe('Action');

/** R1.10: an action is its author's and the pilots'. */
const sienne = ({ auteur }: ActionConcertation, { acteur }: Contexte): boolean =>
  (acteur.type === 'personne' && acteur.role === 'pilote') || auteur === auteurDe(acteur);

const siennes = (etat: EtatOperation, contexte: Contexte): ActionConcertation[] =>
  actionsTenues(etat).filter((a) => sienne(a, contexte));

/** The same field, with the actions that this person may correct, the latest first. */
export function champActionPour(etat: EtatOperation, contexte: Contexte) {
  const offertes = siennes(etat, contexte).sort((a, b) => b.le.localeCompare(a.le));
  const informait = (id: string) => etat.informations.find((i) => i.action === id)?.nombre;
  const dite = ({ id, nature, le, lieu }: ActionConcertation) => {
    const nombre = informait(id);
    const menages = nombre === undefined ? null : `information de ${nombre} ménage${nombre > 1 ? 's' : ''}`;
    return [NATURES_ACTION[nature], enFrancais(le), lieu, menages].filter(Boolean).join(', ');
  };
  return choix('Action', Object.fromEntries(offertes.map((a) => [a.id, dite(a)])));
}

export function aucuneAction(etat: EtatOperation, contexte: Contexte): Refus | null {
  return (
    communesDuRessort(etat.communes, contexte) ??
    (siennes(etat, contexte).length === 0
      ? refuser('R1.10', 'Vous n’avez consigné aucune action de concertation sur cette opération.')
      : null)
  );
}

export function actionVisee(etat: EtatOperation, id: string, contexte: Contexte): ActionConcertation | Refus {
  const visee = actionsTenues(etat).find((a) => a.id === id);
  if (!visee)
    return refuser('R1.10', 'Cette action n’est pas consignée, ou a été retirée.', 'invalide', 'action');
  return sienne(visee, contexte)
    ? visee
    : refuser('R1.10', 'Seuls son auteur et le pilote corrigent une action.', 'interdit', 'action');
}
