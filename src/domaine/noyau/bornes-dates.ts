import type { Champ, Champs } from './champs.js';
import { ajouterMois, dateCayenne, enFrancais, type DateCivile, type Instant } from './instants.js';
import { estObjet } from './objet.js';
import { refuser, type Refus } from './refus.js';

interface Dite {
  readonly chemin: string;
  readonly jour: DateCivile;
  readonly terme?: true;
}
export interface BornesDates {
  readonly avenirAnnees: number;
  readonly termeAnnees: number;
  readonly passeAnnees: number;
}

/** Every day that a value says, by its path; births have their own bounds (R2.76). */
function joursDits(champ: Champ, valeur: unknown, chemin: string): Dite[] {
  if (champ.genre === 'objet') return estObjet(valeur) ? joursDe(champ.champs, valeur, `${chemin}.`) : [];
  if (champ.genre === 'liste')
    return Array.isArray(valeur)
      ? valeur.flatMap((element, rang) => joursDits(champ.de, element, `${chemin}[${rang}]`))
      : [];
  if (typeof valeur !== 'string') return [];
  if (champ.genre === 'instant') return [{ chemin, jour: dateCayenne(valeur) }];
  return champ.genre === 'date' && !champ.naissance
    ? [{ chemin, jour: valeur, ...(champ.terme ? { terme: true } : {}) }]
    : [];
}
const joursDe = (champs: Champs, valeurs: object, prefixe = ''): Dite[] => {
  const dits: Readonly<Record<string, unknown>> = { ...valeurs };
  return Object.entries(champs).flatMap(([nom, champ]) => joursDits(champ, dits[nom], `${prefixe}${nom}`));
};

/** R2.79: no act says a day of another age, nor one that nobody waits for; each rule of its own says less. */
export function dateHorsBornes(
  champs: Champs,
  commande: object,
  { maintenant, survenuLe }: { readonly maintenant: Instant; readonly survenuLe: Instant },
  { avenirAnnees, termeAnnees, passeAnnees }: BornesDates,
): Refus | null {
  const dans = (annees: number): DateCivile => ajouterMois(dateCayenne(maintenant), 12 * annees);
  const dites: Dite[] = [...joursDe(champs, commande), { chemin: 'survenuLe', jour: dateCayenne(survenuLe) }];
  for (const { chemin, jour, terme } of dites) {
    const annees = terme ? termeAnnees : avenirAnnees;
    const [premier, dernier] = [dans(-passeAnnees), dans(annees)];
    if (jour >= premier && jour <= dernier) continue;
    const motif =
      jour > dernier
        ? `Cette date dépasse le ${enFrancais(dernier)} (dans ${annees} ans, selon la charte) : vérifiez l’année.`
        : `Cette date précède le ${enFrancais(premier)} (il y a ${passeAnnees} ans, selon la charte) : vérifiez l’année.`;
    return refuser('R2.79', motif, 'invalide', chemin);
  }
  return null;
}
