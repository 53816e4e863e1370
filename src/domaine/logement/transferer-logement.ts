import { suivreLogement } from '../dossier/etapes/procedure/suivre-succession.js';
import { facultatif, ouiNon, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import type { EtatLogement } from './etat.js';
import type { EvenementLogement, Lien } from './evenements.js';

const LIENS: readonly Lien[] = ['reservataire', 'gestionnaire'];

/** What the organisation is to the dwelling besides its bailleur; on the way back, only what came from it (R4.112). */
const liensDe = (etat: EtatLogement, de: string, vers: string, retour: boolean): Lien[] =>
  LIENS.filter((lien) => etat[lien] === de && (!retour || etat.succedes[lien] === vers));

/**
 * A dwelling follows the successor of its bailleur with the proposal and the tasks that rely on it, of its réservataire, of who
 * manages it; or comes back from it (R4.26, R4.112).
 */
export const TransfererLogement = acteLogement({
  type: 'TransfererLogement',
  libelle: 'Transférer le logement au successeur d’une organisation',
  roles: 'procedure',
  champs: {
    de: texte('Organisation'),
    vers: texte('Successeur'),
    retour: facultatif(ouiNon('La succession est annulée')),
  },
  lit: (_commande, { dossier }) => (dossier ? { dossier } : {}),
  decider(etat, { de, vers, retour = false }, { lus }) {
    const { id, bailleur, anciensBailleurs } = etat;
    const champs = liensDe(etat, de, vers, retour);
    const sien = bailleur === de && (!retour || anciensBailleurs.at(-1) === vers);
    if (!sien && champs.length === 0 && !retour)
      return refuser('R4.26', 'Ce logement n’est plus de cette organisation.');
    const evenements: EvenementLogement[] = [
      ...(sien ? [{ type: 'LogementTransfere' as const, donnees: { de, vers } }] : []),
      ...(champs.length > 0 ? [{ type: 'SuccesseurSuivi' as const, donnees: { de, vers, champs } }] : []),
    ];
    return { evenements, ailleurs: sien ? suivreLogement(lus.dossier, id, { de, vers }) : [] };
  },
});
