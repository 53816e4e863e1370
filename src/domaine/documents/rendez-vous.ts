import type { Charte } from '../charte/charte.js';
import { jourDe, type Calendrier } from '../noyau/delais.js';
import {
  dateCayenne,
  enFrancais,
  estDateCivile,
  lireInstant,
  type DateCivile,
  type Instant,
} from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';

/** An appointment that a letter gives; `instant` is null while its hour is not agreed. */
export interface RendezVous {
  readonly jour: DateCivile;
  readonly instant: Instant | null;
}

/** A date without an hour stays without one; null when it is neither a date nor an instant with its offset. */
export function lireRendezVous(texte: string): RendezVous | null {
  if (estDateCivile(texte)) return { jour: texte, instant: null };
  const instant = lireInstant(texte);
  return instant === null ? null : { jour: dateCayenne(instant), instant };
}

interface Quand {
  readonly le: Instant;
  readonly charte: Charte;
  readonly calendrier: Calendrier;
}

/** R8.51: nobody is invited on a day that is past, nor beyond the horizon of the charter. */
export function rendezVousImpossible(
  rendezVous: RendezVous | null,
  { le, charte, calendrier }: Quand,
): Refus | null {
  if (!rendezVous) return null;
  const jour = dateCayenne(le);
  const dernier = jourDe(jour, charte.referents.horizonRendezVous, calendrier);
  const impossible = (motif: string) => refuser('R8.51', motif, 'invalide', 'rendezVous');
  if (rendezVous.jour < jour)
    return impossible(
      `Le rendez-vous du ${enFrancais(rendezVous.jour)} est déjà passé : donnez-en un à venir.`,
    );
  return rendezVous.jour > dernier
    ? impossible(`Un rendez-vous se donne au plus tard pour le ${enFrancais(dernier)}, selon la charte.`)
    : null;
}
