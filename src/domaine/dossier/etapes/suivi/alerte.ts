import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import type { NatureAlerte } from './etat.js';

/** One more alert on the household; its nature and words are sealed, for they may say health or violence. */
export const alerteSignalee = (
  { suivi }: EtatDossier,
  nature: NatureAlerte,
  description: string,
): EvenementDossier => ({
  type: 'AlerteSignalee',
  donnees: { alerte: `a${suivi.alertes.length + 1}` },
  personnel: { nature, description },
});
