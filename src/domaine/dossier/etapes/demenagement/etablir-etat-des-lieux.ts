import { choix, jourDuFait, facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';
import { dateApresBail } from './apres-le-bail.js';

const SENS = { entree: 'Entrée dans le nouveau logement', sortie: 'Sortie du logement d’origine' } as const;
const champs = {
  sens: choix('État des lieux de', SENS),
  le: jourDuFait('Date'),
  contradictoire: ouiNon('Établi contradictoirement', {
    aide: 'En présence du ménage ou de son représentant',
  }),
  reserves: facultatif(note('Réserves')),
};

type Sens = keyof typeof SENS;
const ENTREE = 'L’état des lieux d’entrée suit le bail, qui n’est pas signé.';
const SORTIE =
  'Le ménage n’a pas encore déménagé : l’état des lieux de sortie suit le déménagement, qui se constate d’abord.';

/** Why that inventory is not to establish: each once, the entry's after the lease, the exit's after the move (R5.7, R5.24). */
function empeche({ faits, transitoire }: EtatDossier, sens: Sens): Refus | null {
  if (faits[`etat-des-lieux-${sens}`])
    return refuser('R5.7', `Cet état des lieux est déjà établi : « ${SENS[sens]} ».`, 'conflit', 'sens');
  if (sens === 'entree') return faits['bail'] ? null : refuser('R5.7', ENTREE, 'conflit', 'sens');
  return faits['demenagement'] || transitoire ? null : refuser('R5.24', SORTIE, 'conflit', 'sens');
}

const possibles = (etat: EtatDossier): Sens[] =>
  (['entree', 'sortie'] as const).filter((sens) => empeche(etat, sens) === null);

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
      : empeche(etat, etat.faits['etat-des-lieux-entree'] ? 'sortie' : 'entree')),
  decider(etat, { sens, le, contradictoire, reserves }, contexte) {
    const parti = etat.faits['demenagement'] ?? etat.transitoire?.fait;
    const refus =
      empeche(etat, sens) ??
      (sens === 'entree'
        ? dateApresBail(etat, contexte, le, 'R5.7')
        : dateAdmise(etat, contexte, le, 'le', { fait: parti, regle: 'R5.24', nom: 'le déménagement' }));
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
