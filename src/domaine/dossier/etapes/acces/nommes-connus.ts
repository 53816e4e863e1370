import type { Lus } from '../../../contexte.js';
import type { Lectures } from '../../../noyau/acte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';

interface Nommes {
  readonly connaissent?: readonly string[];
  readonly personnesEcartees?: readonly string[];
  readonly organisationsEcartees?: readonly string[];
}

/** Everyone that a protection names, read with it. */
export const nommes = ({
  connaissent = [],
  personnesEcartees = [],
  organisationsEcartees = [],
}: Nommes): Lectures => ({
  personne: [...new Set([...connaissent, ...personnesEcartees])],
  organisation: organisationsEcartees,
});

/** R8.90: whoever is mistyped would be kept out of nothing, and nobody would know. */
export function nomInconnu(
  { connaissent = [], personnesEcartees = [], organisationsEcartees = [] }: Nommes,
  { personnes = [], organisations = [] }: Lus,
): Refus | null {
  const comptes = new Set(personnes.map(({ id }) => id));
  const codes = new Set(organisations.map(({ id }) => id));
  const champs = [
    ['connaissent', connaissent, comptes, 'Cette personne n’est pas connue du service.'],
    ['personnesEcartees', personnesEcartees, comptes, 'Cette personne n’est pas connue du service.'],
    [
      'organisationsEcartees',
      organisationsEcartees,
      codes,
      'Cette organisation n’est pas connue du service.',
    ],
  ] as const;
  for (const [champ, dits, connus, motif] of champs) {
    const rang = dits.findIndex((id) => !connus.has(id));
    if (rang >= 0) return refuser('R8.90', motif, 'invalide', `${champ}[${rang}]`);
  }
  return null;
}
