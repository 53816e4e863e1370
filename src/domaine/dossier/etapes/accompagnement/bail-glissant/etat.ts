import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne, type DateCivile } from '../../../../noyau/instants.js';

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

/** The lease that is signed, and what it is (R5.6). */
interface Bail extends Partie {
  readonly faits: Readonly<Partial<Record<'bail', Fait>>>;
  readonly demenagement: { readonly natureBail: string | null; readonly finBail: DateCivile | null };
}

/** A sub-lease that is signed, and has not slid to the household (R5.22). */
export function glissementAttendu({ faits, demenagement, accompagnement }: Bail): boolean {
  const { natureBail, finBail } = demenagement;
  const { bail } = faits;
  if (!bail || !(natureBail === 'bail-glissant' || (natureBail === 'sous-location' && finBail !== null)))
    return false;
  return !accompagnement.bauxGlissants.some((b) => (b.glisseLe ?? '') >= dateCayenne(bail.le));
}

/** A sliding lease is signed, and nothing says when it slides, nor that it has been seen to (R3.160). */
export const glissementAPrevoir = (etat: Bail): boolean => {
  const depuis = etat.faits.bail?.version ?? 0;
  return (
    etat.demenagement.natureBail === 'bail-glissant' &&
    glissementAttendu(etat) &&
    bailOuvert(etat) === null &&
    !etat.accompagnement.bauxGlissants.some((b) => b.echeance.version > depuis)
  );
};
