import { note, reference } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort } from '../acte-operation.js';
import { charteApplicable } from './charte-applicable.js';

/** Chooses the version of the charter that the next dossiers of the operation are opened under; those that run keep theirs (R10.3). */
export const ChoisirCharte = acteOperation({
  type: 'ChoisirCharte',
  libelle: 'Choisir la version de la charte',
  roles: ['pilote'],
  champs: {
    charte: reference('Version de la charte', 'charte', {
      aide: 'Pour les dossiers à ouvrir ; ceux qui courent gardent la leur',
    }),
    motif: note('Motif', { aide: 'Sans nom de personne' }),
  },
  lit: ({ charte }) => ({ charte }),
  admissible: ({ communes }, contexte) => communesDuRessort(communes, contexte),
  decider(etat, { charte, motif }, contexte) {
    if (etat.charte === charte) {
      return refuser('R10.3', 'L’opération suit déjà cette version.', 'invalide', 'charte');
    }
    const refus = charteApplicable(contexte, charte);
    return refus ?? { evenements: [{ type: 'CharteChoisie', donnees: { charte, motif } }] };
  },
});
