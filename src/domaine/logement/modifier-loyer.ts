import { facultatif, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { CHAMPS_PRIX } from './champs-offre.js';
import { aQui, tenu } from './conditions.js';

/** Changes the price of an offer that no household relies on; every price stays in its history (R4.17). */
export const ModifierLoyer = acteLogement({
  type: 'ModifierLoyer',
  libelle: 'Modifier le loyer et les charges',
  roles: ['bailleur', 'pilote'],
  champs: { ...CHAMPS_PRIX, motif: facultatif(texte('Motif', { aide: 'Révision, convention…' })) },
  admissible: (etat, contexte) => aQui(etat, contexte) ?? tenu(etat, 'R4.17', 'son prix ne change plus'),
  decider(etat, donnees) {
    const meme = (['loyer', 'charges', 'annexes', 'depotGarantie'] as const).every(
      (champ) => etat[champ] === donnees[champ],
    );
    return meme
      ? refuser('R4.17', 'Ce prix est déjà le sien.', 'invalide', 'loyer')
      : { evenements: [{ type: 'LoyerModifie', donnees }] };
  },
});
