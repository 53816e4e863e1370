import type { EtatCommission } from '../domaine/commission/etat.js';
import type { EvenementCommission } from '../domaine/commission/evenements.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import type { EvenementDossier } from '../domaine/dossier/evenements.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import { annoncesSeance } from './annonce-seance.js';
import { annonce, type Annonce } from './catalogue.js';

interface Inscription {
  readonly agregat: string;
  readonly evenements: readonly Inscrit[];
  readonly etat: object;
}

/** Outbox policy of the journal: the messages that events owe, written in their own transaction. */
export function diffusions({ agregat, evenements, etat }: Inscription) {
  const dues = evenements.flatMap((evenement): Annonce | readonly Annonce[] => {
    if (agregat === 'commission')
      return annoncesSeance(evenement as Inscrit<EvenementCommission>, etat as EtatCommission);
    if (agregat !== 'dossier') return [];
    return annonce(evenement as Inscrit<EvenementDossier>, etat as EtatDossier) ?? [];
  });
  return dues.map((due) => ({ genre: 'diffusion' as const, objet: due.id, contenu: JSON.stringify(due) }));
}
