import { facultatif, liste, choix } from '../../noyau/champs.js';
import { acteOperation, dits } from '../acte-operation.js';
import { immeublesTenus } from '../calendrier/lectures.js';
import type { EtatOperation } from '../etat.js';
import {
  CHAMP_LE,
  CHAMP_NATURE,
  CHAMP_NATURE_OFFERTE,
  CHAMPS_ACTION,
  citationsAdmises,
  concertationOuverte,
  jourAdmis,
} from './champs.js';

const champs = { nature: CHAMP_NATURE, le: CHAMP_LE, ...CHAMPS_ACTION };

/** The buildings of the operation as boxes to tick; no field when it has none. */
export function champsActionPour(etat: EtatOperation) {
  const { immeubles: _, ...autres } = CHAMPS_ACTION;
  const tenus = immeublesTenus(etat);
  if (tenus.length === 0) return autres;
  const immeuble = choix('Immeuble', Object.fromEntries(tenus.map((i) => [i.id, i.libelle])));
  return { immeubles: facultatif(liste('Immeubles concernés', immeuble, 100)), ...autres };
}

/** Records a concertation action, with its partners and attendance (R1.3); never before the project is defined (R1.1). */
export const EnregistrerActionConcertation = acteOperation({
  type: 'EnregistrerActionConcertation',
  libelle: 'Consigner une action de concertation',
  etape: 'concertation',
  roles: ['pilote', 'referent', 'partenaire'],
  champs,
  champsPour: (etat) => ({ nature: CHAMP_NATURE_OFFERTE, le: CHAMP_LE, ...champsActionPour(etat) }),
  admissible: concertationOuverte,
  decider(etat, { nature, le, partenaires = [], ...reste }, contexte) {
    const refus = jourAdmis(etat, le, contexte) ?? citationsAdmises(etat, reste);
    if (refus) return refus;
    const donnees = { nature, le, partenaires, ...dits(reste) };
    return { evenements: [{ type: 'ActionConcertationEnregistree', donnees }] };
  },
});
