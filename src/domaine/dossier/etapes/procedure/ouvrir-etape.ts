import { LIBELLES_ETAPES } from '../../../charte/etapes.js';
import { choix, entier } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EvenementDossier } from '../../evenements.js';
import { evoluerDossier } from '../../evoluer.js';
import { ouvertureDue, tachesDues } from '../../procedure.js';
import { tacheOuverte } from './ouverture-tache.js';

/** Opens the step the facts call for, with the tasks it owes at once (R0.2, R1.1). */
export const OuvrirEtape = acteDossier({
  type: 'OuvrirEtape',
  libelle: 'Ouvrir une étape',
  roles: 'procedure',
  memeClos: true,
  champs: { etape: choix('Étape', LIBELLES_ETAPES), occurrence: entier('Passage', 1, 1000) },
  decider(etat, { etape, occurrence }, contexte) {
    const due = ouvertureDue(etat);
    if (due?.etape !== etape || due.occurrence !== occurrence) {
      return refuser('R0.2', 'Cette étape n’est pas à ouvrir dans l’état présent du dossier.', 'plus-tard');
    }
    const ouverture: EvenementDossier = {
      type: 'EtapeOuverte',
      survenuLe: due.cause.le,
      cause: due.cause.version,
      donnees: { etape, occurrence },
    };
    const inscription = {
      version: contexte.version + 1,
      survenuLe: due.cause.le,
      enregistreLe: contexte.maintenant,
      auteur: 'procedure',
    };
    const suivant = evoluerDossier(etat, { ...ouverture, ...inscription });
    const taches = tachesDues(suivant, contexte)
      .filter(({ des }) => des === undefined)
      .map((t) => tacheOuverte(suivant, t, contexte));
    return { evenements: [ouverture, ...taches] };
  },
});
