import type { Contexte } from '../../../contexte.js';
import type { Personne } from '../../../noyau/acteur.js';
import { refuser, type Refus } from '../../../noyau/refus.js';

export const QUI_ENQUETE = { referent: 'Le référent', relais: 'Un relais local' } as const;

interface Signe {
  readonly par: keyof typeof QUI_ENQUETE;
  readonly relais?: string;
  readonly organisation?: string;
}

/** Who did the survey (R2.24): a partner is always the relay, and its structure is known of its account or named. */
export function signature(
  { par, relais }: { readonly par?: string; readonly relais?: string },
  acteur: Contexte['acteur'],
): Signe | Refus {
  const { role, organisation }: Partial<Personne> = acteur.type === 'personne' ? acteur : {};
  const parRelais = role === 'partenaire' || par === 'relais';
  const structure = role === 'partenaire' ? organisation : undefined;
  if (parRelais && !relais && !structure)
    return refuser('R2.1', 'Nommez la structure qui a réalisé l’enquête.', 'invalide', 'relais');
  return {
    par: parRelais ? 'relais' : 'referent',
    ...(parRelais && relais ? { relais } : {}),
    ...(structure ? { organisation: structure } : {}),
  };
}
