import { note } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { vuDepuis } from './dernier-contact.js';

/** Nobody can reach the household any more: from its last contact on, it is looked for (R6.10, R3.130). */
export const EngagerRecherche = acteDossier({
  type: 'EngagerRecherche',
  libelle: 'Engager la recherche du ménage',
  roles: ['referent', 'pilote'],
  champs: { motif: note('Depuis quand et pourquoi le ménage n’est plus joignable') },
  admissible: ({ suivi }) =>
    suivi.recherche ? refuser('R6.10', 'La recherche de ce ménage est déjà engagée.') : null,
  decider: (etat, personnel, { survenuLe }) =>
    vuDepuis(etat, dateCayenne(survenuLe), 'survenuLe') ?? {
      evenements: [{ type: 'RechercheEngagee', donnees: {}, personnel }],
    },
});
