import { ModeleRefuse, ProductionImpossible } from '../../documents/erreurs.js';
import { Probleme } from '../problemes/probleme.js';
import { indisponible } from '../problemes/traduction.js';

const REGLE = 'R8.10';

/** Says in French why a model is refused, or that documents cannot be made now. */
export async function direLesFautes<T>(travail: Promise<T>, champ = 'fichier'): Promise<T> {
  try {
    return await travail;
  } catch (erreur) {
    if (erreur instanceof ModeleRefuse) {
      const erreurs = erreur.fautes.map((motif) => ({ champ, motif }));
      throw new Probleme(422, erreur.message, { regle: REGLE, champ, erreurs });
    }
    if (erreur instanceof ProductionImpossible)
      throw indisponible(
        'Le document n’a pas pu être produit. Réessayez ; si cela dure, vérifiez son modèle.',
      );
    throw erreur;
  }
}
