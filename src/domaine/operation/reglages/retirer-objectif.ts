import { choix } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, MOTIF } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import { NOMS_OBJECTIFS } from './etat.js';

const champs = { objectif: choix('Objectif', NOMS_OBJECTIFS), motif: MOTIF };
const regles = ({ reglages: { objectifs } }: EtatOperation) =>
  Object.entries(NOMS_OBJECTIFS).filter(([nom]) => objectifs[nom as keyof typeof NOMS_OBJECTIFS] !== null);

/** The operation no longer has that objective (R0.12, R0.5). */
export const RetirerObjectif = acteOperation({
  type: 'RetirerObjectif',
  libelle: 'Retirer un objectif',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, objectif: choix('Objectif', Object.fromEntries(regles(etat))) }),
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (regles(etat).length === 0 ? refuser('R0.12', 'L’opération n’a aucun objectif réglé.') : null),
  decider: (etat, donnees) =>
    etat.reglages.objectifs[donnees.objectif] === null
      ? refuser('R0.12', 'Cet objectif n’est pas réglé.', 'conflit', 'objectif')
      : { evenements: [{ type: 'ObjectifRetire', donnees }] },
});
