import type { Acteur } from '../../../../noyau/acteur.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { direAppuis } from '../../../dire-appuis.js';
import type { EtatDossier } from '../../../etat.js';
import { ouvertures } from './appuis.js';
import { DES_PILOTES, OUVRABLES } from './evenements.js';
import type { Ouverture } from './ouverture.js';
import { decisionsPrises } from './suites.js';

/** How the act points at it: `mesure.m1`, `signature.k1.menage`. */
export const cleDe = ({ nature, objet, partie }: Ouverture): string =>
  [nature, objet, ...(partie ? [partie] : [])].join('.');
export const dire = ({ nature, nom }: Ouverture): string =>
  nom === null ? OUVRABLES[nature] : `${OUVRABLES[nature]} : ${nom}`;

/** R3.97: why it is not taken back. */
export function retenue(ouverture: Ouverture): Refus | null {
  const { appuis } = ouverture;
  if (appuis.length === 0) return null;
  return refuser(
    'R3.97',
    `« ${dire(ouverture)} » ne se reprend plus comme une erreur : ${direAppuis(appuis)}. Ce qui a vraiment eu lieu se termine ou se conclut.`,
    'conflit',
    'ouverture',
  );
}

/** R8.35: what a pilot decides, a pilot alone takes back. */
export const repriseDuPilote = ({ nature }: Ouverture, acteur: Acteur): Refus | null =>
  DES_PILOTES.includes(nature) && !(acteur.type === 'personne' && acteur.role === 'pilote')
    ? refuser(
        'R8.35',
        `« ${OUVRABLES[nature]} » est l’acte d’un pilote : lui seul le reprend.`,
        'interdit',
        'ouverture',
      )
    : null;

/** The end and the orientation that a decision brought: they go with it. */
export function entrainees(etat: EtatDossier, { version }: Ouverture): readonly Ouverture[] {
  const decision = decisionsPrises(etat).find(({ fait }) => fait.version === version);
  const versions = [decision?.fin?.version, decision?.orientation?.version];
  return decision ? ouvertures(etat, null).filter((o) => versions.includes(o.version)) : [];
}
