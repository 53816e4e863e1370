import type { EtatDossier } from '../domaine/dossier/etat.js';
import type { EvenementDossier } from '../domaine/dossier/evenements.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import { annonce } from './catalogue.js';

interface Inscription {
  readonly agregat: string;
  readonly evenements: readonly Inscrit[];
  readonly etat: object;
}

/** Outbox policy of the journal: the messages that the events of a dossier owe, written in their own transaction. */
export function diffusions({ agregat, evenements, etat }: Inscription) {
  if (agregat !== 'dossier') return [];
  return evenements.flatMap((evenement) => {
    const due = annonce(evenement as Inscrit<EvenementDossier>, etat as EtatDossier);
    return due ? [{ genre: 'diffusion' as const, objet: due.id, contenu: JSON.stringify(due) }] : [];
  });
}
