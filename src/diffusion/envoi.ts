import { depuisMillisecondes, enMillisecondes, type Instant } from '../domaine/noyau/instants.js';
import type { Annonce } from './catalogue.js';
import { MODELES } from './modeles/index.js';
import { rediger } from './modeles/modele.js';

export interface Courriel {
  /** Stable for one fact, whatever the retries. */
  readonly messageId: string;
  readonly a: string;
  readonly objet: string;
  readonly corps: string;
}

const FORMAT_DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'America/Cayenne' });

/** `12 mars 2026`: a due date ends with its day, at 24:00, so the day named is the one before that instant. */
export function dateLisible(echeance: Instant): string {
  return FORMAT_DATE.format(new Date(depuisMillisecondes(enMillisecondes(echeance) - 1)));
}

/** The mail of one announcement. The same announcement always gives the same mail. */
export function courrielDe(
  annonce: Annonce,
  organisation: { readonly nom: string; readonly courriel: string },
  urlPublique: string,
): Courriel {
  const textes = rediger(MODELES[annonce.modele], {
    tache: annonce.tache,
    reference: annonce.reference,
    operation: annonce.operation,
    echeance: dateLisible(annonce.echeance),
    organisation: organisation.nom,
    niveau: String(annonce.niveau),
    lien: `${urlPublique}/dossiers/${annonce.dossier}`,
  });
  return { messageId: `<${annonce.id}@relogement.cacl>`, a: organisation.courriel, ...textes };
}
