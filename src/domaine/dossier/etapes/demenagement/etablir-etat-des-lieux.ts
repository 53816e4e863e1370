import { choix, date, facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';
import { dateApresBail } from './apres-le-bail.js';

const SENS = { entree: 'Entrée dans le nouveau logement', sortie: 'Sortie du logement d’origine' } as const;
const champs = {
  sens: choix('État des lieux de', SENS),
  le: date('Date'),
  contradictoire: ouiNon('Établi contradictoirement', {
    aide: 'En présence du ménage ou de son représentant',
  }),
  reserves: facultatif(note('Réserves')),
};

/** Inventories that may be established now: the entry's once the lease is signed, the exit's once the dossier is in this step. */
function possibles({ faits }: EtatDossier): (keyof typeof SENS)[] {
  const entree = faits['bail'] && !faits['etat-des-lieux-entree'];
  const sortie = (faits['bail'] ?? faits['demenagement']) && !faits['etat-des-lieux-sortie'];
  return [...(entree ? (['entree'] as const) : []), ...(sortie ? (['sortie'] as const) : [])];
}

/** Inventory on entry to the new dwelling, or on leaving the one of origin (R5.7). */
export const EtablirEtatDesLieux = acteDossier({
  type: 'EtablirEtatDesLieux',
  libelle: 'Établir un état des lieux',
  etape: 'demenagement',
  roles: ['bailleur', 'referent'],
  champs,
  champsPour: (etat) => ({
    ...champs,
    sens: choix('État des lieux de', Object.fromEntries(possibles(etat).map((s) => [s, SENS[s]]))),
  }),
  admissible: (etat, contexte) =>
    bailleurDe(etat, contexte) ??
    (possibles(etat).length > 0
      ? null
      : refuser('R5.7', 'Aucun état des lieux n’est à établir : le bail précède celui d’entrée.')),
  decider(etat, { sens, le, contradictoire, reserves }, contexte) {
    if (!possibles(etat).includes(sens))
      return refuser(
        'R5.7',
        'Cet état des lieux est déjà établi, ou le bail n’est pas signé.',
        'conflit',
        'sens',
      );
    const refus =
      sens === 'entree' ? dateApresBail(etat, contexte, le, 'R5.7') : dateAdmise(etat, contexte, le, 'le');
    if (refus) return refus;
    const donnees = { sens, le, contradictoire };
    const personnel = reserves ? { reserves } : {};
    return {
      evenements: [
        { type: 'EtatDesLieuxEtabli', survenuLe: instantDu(etat, contexte, le), donnees, personnel },
      ],
    };
  },
});
