import { rangDouble } from '../../noyau/doubles.js';
import { choix, liste, montant, objet } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { TYPOLOGIES } from '../../territoire.js';
import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMPS_PROVENANCE, validationAdmise } from './champs.js';
import { MODES_DEMENAGEMENT } from './etat.js';

const LIGNE = objet('Montant', {
  typologie: choix('Typologie quittée', TYPOLOGIES),
  montant: montant('Euros'),
});

/** Sets what is paid of a move: "prise en charge d'une partie des coûs/forfait déménagement" (R0.21). */
export const ReglerDemenagement = acteOperation({
  type: 'ReglerDemenagement',
  libelle: 'Régler la prise en charge des déménagements',
  etape: 'demenagement',
  roles: ['pilote'],
  champs: {
    mode: choix('Prise en charge', MODES_DEMENAGEMENT),
    montants: liste('Montants par typologie', LIGNE, 7, { min: 1 }),
    ...CHAMPS_PROVENANCE,
  },
  admissible: duRessort,
  decider(_etat, { mode, montants, source, valideLe }, contexte) {
    const double = rangDouble(montants.map(({ typologie }) => typologie));
    if (double >= 0)
      return refuser(
        'R0.21',
        'Cette typologie a déjà un montant.',
        'invalide',
        `montants[${double}].typologie`,
      );
    const refus = validationAdmise(valideLe, contexte);
    if (refus) return refus;
    const donnees = { mode, montants, source, ...dits({ valideLe }) };
    return { evenements: [{ type: 'DemenagementRegle', donnees }] };
  },
});
