import { choix, date, entier, facultatif, liste, note } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { MEMBRES_CALEOL, type MembreCaleol, type Proposition } from '../../proposition.js';

const RANG_MAX = 50;

const MEMBRES = liste('Membres présents', choix('Membre', MEMBRES_CALEOL), 20, {
  aide: 'Avec celui du réservataire, quand le logement est d’un contingent',
});

/** What every decision of a CALEOL says (R4.61). */
export const CHAMPS_CALEOL = {
  seance: date('Séance de la CALEOL du'),
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

/** The same fields for who decides now: members are asked for when every dwelling decided of is social. */
export const champsCaleolPour = ({ propositions }: EtatDossier) => {
  const acceptees = propositions.filter((p) => p.etat === 'acceptee');
  return acceptees.length > 0 && acceptees.every((p) => p.nature === 'social')
    ? { ...CHAMPS_CALEOL, membres: { ...MEMBRES, min: 1 } }
    : CHAMPS_CALEOL;
};

/** Members that sit for a contingent. */
const RESERVATAIRES: readonly MembreCaleol[] = ['etat', 'ctg', 'commune', 'cacl', 'action-logement'];

/** R4.111: the CALEOL of a social dwelling names who sat, the contingent's side included when there is one. */
export function membresNommes(
  { nature, reservataire }: Proposition,
  membres: readonly MembreCaleol[] = [],
): Refus | null {
  const refus = (motif: string) => refuser('R4.111', motif, 'invalide', 'membres');
  if (nature !== 'social') return null;
  if (membres.length === 0) return refus('Nommez les membres de la CALEOL qui étaient présents.');
  return reservataire !== null && !membres.some((m) => RESERVATAIRES.includes(m))
    ? refus('Ce logement est d’un contingent : nommez aussi le réservataire qui a siégé.')
    : null;
}
