import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { CHAMPS_OFFRE, CHAMPS_PRIX } from './champs-offre.js';
import { aQui, tenu } from './conditions.js';
import type { EtatLogement, EvenementLogement } from './etat.js';
import type { Fiche, Prix } from './evenements.js';
import { offreAdmise, organisationsDe, type Offre } from './regles-offre.js';

const PRIX = Object.keys(CHAMPS_PRIX);
const partager = ({ loyer, charges, annexes, depotGarantie, ...fiche }: Offre): [Fiche, Prix] => [
  fiche,
  {
    loyer,
    charges,
    ...(annexes === undefined ? {} : { annexes }),
    ...(depotGarantie === undefined ? {} : { depotGarantie }),
  },
];

/** What an offer says of these fields, in one order. */
const dits = (source: object, noms: readonly string[]): string =>
  JSON.stringify(noms.map((nom) => (source as Record<string, unknown>)[nom] ?? null));
const NOMS = Object.keys(CHAMPS_OFFRE);

/** What an offer said anew changes of a dwelling: its description, its price, both, or nothing. */
export function changements(etat: EtatLogement, offre: Offre): EvenementLogement[] {
  const [fiche, prix] = partager(offre);
  const autre = (noms: readonly string[]): boolean => dits(etat, noms) !== dits(offre, noms);
  return [
    ...(autre(NOMS.filter((n) => !PRIX.includes(n)))
      ? [{ type: 'LogementModifie' as const, donnees: fiche }]
      : []),
    ...(autre(PRIX) ? [{ type: 'LoyerModifie' as const, donnees: prix }] : []),
  ];
}

/** Says an offer anew, whole: what is left out is no longer said. Never while a household relies on it (R4.17). */
export const ModifierLogement = acteLogement({
  type: 'ModifierLogement',
  libelle: 'Modifier la description du logement',
  roles: ['bailleur', 'pilote'],
  champs: CHAMPS_OFFRE,
  lit: (offre) => ({ organisation: organisationsDe(offre) }),
  admissible: (etat, contexte) =>
    aQui(etat, contexte) ?? tenu(etat, 'R4.17', 'sa description et son prix ne changent plus'),
  decider(etat, offre, contexte) {
    const refus = offreAdmise(offre, contexte);
    if (refus) return refus;
    const evenements = changements(etat, offre);
    return evenements.length === 0 ? refuser('R4.17', 'Rien ne change.') : { evenements };
  },
});
