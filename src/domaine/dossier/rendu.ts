import type { Rendu } from './cloture.js';
import type { EtatDossier } from './etat.js';
import { FAITS_DU_LOGEMENT } from './etapes/demenagement/etat.js';
import type { Proposition } from './proposition.js';

/** What the household has of a home; a leg of an exchange not leased yet stands or falls with the others, and is none (R4.93). */
export function avoirEnMain({ propositions, faits, transitoire }: EtatDossier): Rendu | null {
  const tenues = propositions.filter(
    (p) => p.etat === 'attribuee' && (p.echange === null || Boolean(faits['bail'])),
  );
  if (tenues.length === 0) return null;
  return {
    propositions: tenues.map(({ id, fait }) => ({ id, fait })),
    faits: Object.fromEntries(
      FAITS_DU_LOGEMENT.flatMap((cle) => (faits[cle] ? [[cle, faits[cle]] as const] : [])),
    ),
    transitoire,
  };
}

/** What the closing of a closed dossier has given back. */
export const renduALaCloture = ({ clotures }: EtatDossier): Rendu | null => {
  const derniere = clotures.at(-1);
  return derniere && !derniere.rouverte ? derniere.rendu : null;
};

/** The proposals of the home given back, in order. */
export const propositionsRendues = (etat: EtatDossier): readonly Proposition[] => {
  const ids = renduALaCloture(etat)?.propositions.map(({ id }) => id) ?? [];
  return etat.propositions.filter((p) => ids.includes(p.id));
};

/**
 * The household is at home again, as before the closing (R6.21); what was recorded about a definitive dwelling stands only with it.
 * @param reprises proposals whose dwellings it has again
 */
export function rentrer(etat: EtatDossier, reprises: readonly string[]): EtatDossier {
  const rendu = renduALaCloture(etat);
  if (!rendu || reprises.length === 0) return etat;
  const tenues = rendu.propositions.filter(({ id }) => reprises.includes(id));
  const propositions = etat.propositions.map((p) => {
    const tenue = tenues.find(({ id }) => id === p.id);
    return tenue ? { ...p, etat: 'attribuee' as const, fait: tenue.fait } : p;
  });
  const provisoire = rendu.transitoire?.proposition;
  const definitifPerdu = rendu.propositions.some(({ id }) => id !== provisoire && !reprises.includes(id));
  return {
    ...etat,
    propositions,
    faits: definitifPerdu ? etat.faits : { ...etat.faits, ...rendu.faits },
    transitoire: provisoire !== undefined && reprises.includes(provisoire) ? rendu.transitoire : null,
  };
}
