import type { Ailleurs } from '../../../noyau/acte.js';
import { facultatif, note } from '../../../noyau/champs.js';
import type { DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';

export const PRECISIONS = facultatif(
  note('Précisions', { aide: 'Gardées dans le dossier du ménage, et scellées avec lui' }),
);

interface Dites {
  readonly dossier: string;
  readonly precisions: string;
  readonly commission: string;
  readonly seance: DateCivile;
}

/** Where what is said of a household goes: its dossier, whose key seals it (R4.45, R8.4). */
export function precisionsAuDossier(
  lus: readonly EtatDossier[] | undefined,
  { dossier, precisions, ...donnees }: Dites,
  champ: string,
): Ailleurs | Refus {
  const etat = lus?.find((d) => d.id === dossier);
  if (!etat || etat.purge)
    return refuser('R0.9', 'Les données de ce ménage sont effacées : rien ne s’y ajoute.', 'efface', champ);
  const consignees = { type: 'PrecisionsCommissionConsignees', donnees, personnel: { precisions } };
  return { agregat: 'dossier', id: dossier, evenements: [consignees] };
}
