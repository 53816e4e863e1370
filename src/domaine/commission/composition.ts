import type { Lus } from '../contexte.js';
import { choix, facultatif, liste, objet, ouiNon, reference, texte } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatCommission } from './etat.js';
import type { MembreDit } from './evenements.js';
import { ROLES_MEMBRES } from './natures.js';

export const MEMBRES = liste(
  'Membres',
  objet('Membre', {
    organisation: reference('Organisation', 'organisation'),
    role: choix('Rôle', ROLES_MEMBRES),
    reservataire: facultatif(ouiNon('Siège comme réservataire')),
  }),
  40,
);
export const HEURE = texte('Heure', {
  max: 5,
  aide: 'De Cayenne, par exemple 09:30',
  forme: { motif: '^([01]\\d|2[0-3]):[0-5]\\d$', dit: 'doit être une heure HH:MM' },
});

export const organisations = (membres: readonly MembreDit[]): string[] => membres.map((m) => m.organisation);

/** Each organisation is declared and sits once; one presides at most (R4.40). */
export function composition(
  membres: readonly MembreDit[],
  { organisations: connues = [] }: Lus,
): Refus | null {
  const vus = new Set<string>();
  for (const [rang, { organisation }] of membres.entries()) {
    const champ = `membres[${rang}].organisation`;
    if (!connues.some((o) => o.id === organisation))
      return refuser('R4.40', 'Cette organisation n’est pas déclarée.', 'invalide', champ);
    if (vus.has(organisation))
      return refuser('R4.40', 'Cette organisation siège déjà à la séance.', 'conflit', champ);
    vus.add(organisation);
  }
  const presidents = membres.filter((m) => m.role === 'president');
  return presidents.length > 1
    ? refuser('R4.40', 'Une séance a une seule présidence.', 'invalide', 'membres')
    : null;
}

/** What a convocation needs: someone to preside, and someone beside (R4.40). */
export function siegeComplet({ membres }: Pick<EtatCommission, 'membres'>): Refus | null {
  if (!membres.some((m) => m.role === 'president'))
    return refuser('R4.40', 'Aucun membre ne préside la séance : complétez la composition.');
  return membres.length < 2
    ? refuser('R4.40', 'Une commission réunit au moins deux organisations : complétez la composition.')
    : null;
}
