import type { Charte } from '../../../charte/charte.js';
import { choix, jourDuFait, entier, facultatif, liste, note } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { MEMBRES_CALEOL, type MembreCaleol, type Proposition } from '../../proposition.js';

const RANG_MAX = 50;

const MEMBRES = liste('Membres présents', choix('Membre', MEMBRES_CALEOL), 20, {
  aide: 'À nommer pour un logement social, avec le réservataire quand il est d’un contingent ; seulement quand la séance est tenue dans le service, ses présences font foi',
});

/** What every decision of a CALEOL says (R4.61). */
export const CHAMPS_CALEOL = {
  seance: jourDuFait('Séance de la CALEOL du'),
  membres: facultatif(MEMBRES),
  conditions: facultatif(
    note('Conditions d’examen', { aide: 'Ce que ce bailleur a demandé, ce que la commission a examiné' }),
  ),
};
export const CHAMP_RANG = facultatif(
  entier('Rang de la candidature', 1, RANG_MAX, {
    aide: 'Au-delà du premier rang, la candidature est classée et le logement reste retenu',
  }),
);

/** Members that sit for a contingent. */
const RESERVATAIRES: readonly MembreCaleol[] = ['etat', 'ctg', 'commune', 'cacl', 'action-logement'];

/** R4.111, R4.161: the CALEOL of a social dwelling names who sat, those that the charter requires and the contingent's side included. */
export function membresNommes(
  { nature, reservataire }: Proposition,
  { caleol }: Pick<Charte, 'caleol'>,
  membres: readonly MembreCaleol[] = [],
): Refus | null {
  const refus = (motif: string) => refuser('R4.111', motif, 'invalide', 'membres');
  if (nature !== 'social') return null;
  if (membres.length === 0) return refus('Nommez les membres de la CALEOL qui étaient présents.');
  const manque = caleol.membresRequis.find((m) => !membres.includes(m));
  if (manque !== undefined)
    return refuser(
      'R4.161',
      `Sans séance tenue dans le service, la charte exige ce membre parmi les présents : ${MEMBRES_CALEOL[manque]}.`,
      'invalide',
      'membres',
    );
  return reservataire !== null && !membres.some((m) => RESERVATAIRES.includes(m))
    ? refus('Ce logement est d’un contingent : nommez aussi le réservataire qui a siégé.')
    : null;
}
