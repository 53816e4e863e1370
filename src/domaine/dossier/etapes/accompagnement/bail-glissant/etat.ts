import type { Fait } from '../../../../noyau/evenement.js';
import type { DateCivile } from '../../../../noyau/instants.js';

export const AVIS_REVUE = {
  favorable: 'Favorable au glissement à la date prévue',
  'a-consolider': 'À consolider avant le glissement',
  defavorable: 'Défavorable',
} as const;
export const ETATS_BAIL = {
  'en-cours': 'Sous-location en cours',
  bloque: 'Glissement bloqué',
  glisse: 'Bail glissé : le ménage est locataire',
  reoriente: 'Réorienté par l’instance de suivi',
} as const;

/** A sub-lease that is to slide to the household at a date (R3.31). */
export interface BailGlissant {
  readonly id: string;
  /** Who holds the main lease meanwhile, when it is a declared organisation. */
  readonly titulaire: string | null;
  readonly glissement: DateCivile;
  readonly etat: keyof typeof ETATS_BAIL;
  readonly fait: Fait;
  /** The fact that set the date in force. */
  readonly echeance: Fait;
  readonly revues: readonly { readonly fait: Fait; readonly avis: keyof typeof AVIS_REVUE }[];
  readonly blocages: readonly {
    readonly fait: Fait;
    readonly motif: string;
    readonly decision: string | null;
  }[];
  readonly glisseLe: DateCivile | null;
}

const OUVERTS = new Set<BailGlissant['etat']>(['en-cours', 'bloque']);
/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly bauxGlissants: readonly BailGlissant[] };
}

export const bailOuvert = ({ accompagnement }: Partie): BailGlissant | null =>
  accompagnement.bauxGlissants.find((b) => OUVERTS.has(b.etat)) ?? null;
export const bailEnCours = (etat: Partie): BailGlissant | null => {
  const bail = bailOuvert(etat);
  return bail?.etat === 'en-cours' ? bail : null;
};
export const bailBloque = (etat: Partie): BailGlissant | null => {
  const bail = bailOuvert(etat);
  return bail?.etat === 'bloque' ? bail : null;
};
