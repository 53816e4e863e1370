import { dateCayenne, enFrancais, type DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { premierRefus } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { exigeConsentement } from '../consentement/etat.js';
import { rangSuivant } from '../etat.js';
import { accordMesure } from '../mesures/champ-mesure.js';
import { mesureDe, ouvertes } from '../mesures/etat.js';
import { contratSigne, type Contrat, type Partie } from './etat.js';

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

const ASLL = 'asll';

/** R3.136: once the ASLL is over, its contract is neither concluded, amended nor signed. @param le the day of a signature, which may be told later */
export function asllEnCours(
  { accompagnement }: EtatDossier,
  nature: string,
  champ: string,
  le?: DateCivile,
): Refus | null {
  const siennes = accompagnement.mesures.filter(({ code }) => nature === ASLL && code === ASLL);
  const fin = siennes.every((m) => m.terminee) ? siennes.at(-1)?.fermeture : null;
  if (!fin || (le !== undefined && le <= dateCayenne(fin.le))) return null;
  return refuser(
    'R3.136',
    `La mesure d’ASLL est terminée depuis le ${enFrancais(dateCayenne(fin.le))} : son contrat ne se conclut, ne se modifie ni ne se signe plus. Ouvrez d’abord une nouvelle mesure.`,
    'conflit',
    champ,
  );
}

/** R3.182: the contract of an ASLL is that of a measure of the dossier, whose operator signs it. */
export const asllOuverte = (etat: EtatDossier, nature: string): Refus | null =>
  nature !== ASLL || ouvertes(etat).some(({ code }) => code === ASLL)
    ? null
    : refuser(
        'R3.182',
        'Aucune mesure d’ASLL n’est ouverte : ouvrez-la d’abord, son contrat la suit.',
        'conflit',
        'nature',
      );

/** R3.182: an operator signs when the measure of its contract has one; contracts concluded before are looked at likewise. */
export function operateurNomme(
  { accompagnement }: EtatDossier,
  { nature }: Contrat,
  partie: Partie,
): Refus | null {
  const siennes = accompagnement.mesures.filter(({ code }) => code === nature);
  return partie !== 'operateur' || siennes.some((m) => m.organisation !== null || m.intervenant !== null)
    ? null
    : refuser(
        'R3.182',
        'La mesure de ce contrat n’a pas d’opérateur : personne ne signe pour lui.',
        'conflit',
        'partie',
      );
}

/** R3.133: what was signed is amended, or ended with its reason; another contract does not take its place in silence. */
export function pasDejaSigne(etat: EtatDossier): Refus | null {
  const signe = contratSigne(etat);
  return signe
    ? refuser(
        'R3.133',
        `Le contrat personnalisé en vigueur (version ${signe.version}) est signé : modifiez-le par avenant, ou terminez-le d’abord, avec son motif.`,
        'conflit',
      )
    : null;
}

export const idSuivant = ({ accompagnement }: EtatDossier): string =>
  `k${rangSuivant(accompagnement, 'contrats')}`;
