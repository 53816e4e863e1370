import { texte } from '../noyau/champs.js';
import { estRefus } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { lireContenu } from './lire-contenu.js';

export const CHAMP_CONTENU = texte('Contenu (JSON)', { max: 900_000, multiligne: true });

/** Prepares a version of the charter: its whole content, as JSON, checked before it may be published (R7.2). */
export const PreparerCharte = acteCharte({
  type: 'PreparerCharte',
  libelle: 'Préparer une version de la charte',
  roles: ['pilote', 'administrateur'],
  cree: true,
  champs: { contenu: CHAMP_CONTENU },
  decider(_etat, { contenu }, { id }) {
    const charte = lireContenu(contenu, id);
    return estRefus(charte)
      ? charte
      : { evenements: [{ type: 'ChartePreparee', donnees: { contenu: charte } }] };
  },
});
