import { refuser, type Refus } from '../../../../noyau/refus.js';
import { premierRefus } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { exigeConsentement } from '../consentement/etat.js';
import { rangSuivant } from '../etat.js';
import { accordMesure } from '../mesures/champ-mesure.js';
import { mesureDe, ouvertes } from '../mesures/etat.js';
import type { Partie } from './etat.js';

/** Who signs: the household and the social worker; the landlord once one is named; the operator of an ASLL (R3.27). */
export const partiesDe = (nature: string, bailleur: string | undefined): Partie[] => [
  'menage',
  'intervenant',
  ...(bailleur ? (['bailleur'] as const) : []),
  ...(nature === 'asll' ? (['operateur'] as const) : []),
];

/** A contract names measures of the dossier that are not ended (R3.7). */
export function mesuresConnues(etat: EtatDossier, mesures: readonly string[]): Refus | null {
  const absente = mesures.find((id) => mesureDe(etat, id)?.terminee !== false);
  return absente === undefined
    ? null
    : refuser('R3.7', `La mesure « ${absente} » n’est pas ouverte.`, 'invalide', 'mesures');
}

/** R3.68: the household agrees to each open measure of the contract; without any, to accompaniment as a whole. */
export function accordContrat(etat: EtatDossier, mesures: readonly string[]): Refus | null {
  const liees = ouvertes(etat).filter(({ id }) => mesures.includes(id));
  return liees.length === 0
    ? exigeConsentement(etat, { portee: 'mesures' })
    : premierRefus(...liees.map((m) => accordMesure(etat, m)));
}

export const idSuivant = ({ accompagnement }: EtatDossier): string =>
  `k${rangSuivant(accompagnement, 'contrats')}`;
