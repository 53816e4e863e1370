import type { Contexte } from '../../../contexte.js';
import type { Decision } from '../../../noyau/acte.js';
import type { Role } from '../../../noyau/acteur.js';
import type { Champs, Valeurs } from '../../../noyau/champs.js';
import { estRefus, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier, Proposition } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { bailleurDe, propositionAttendue } from './proposition-attendue.js';

interface ActeProposition<C extends Champs> {
  readonly type: string;
  readonly libelle: string;
  readonly roles: readonly Role[];
  readonly champs: C;
  readonly champsPour?: (etat: EtatDossier, contexte: Contexte) => Champs;
  /** The state in which the open proposal must be, and the rule that says so. */
  readonly attend: Proposition['etat'];
  readonly regle: string;
  readonly decider: (
    proposition: Proposition,
    commande: Valeurs<C>,
    contexte: Contexte,
    etat: EtatDossier,
  ) => Decision<EvenementDossier> | Refus;
}

/** An act about the open proposal: one at a time, so it needs no pointer to it (R4.2). */
export function acteProposition<const C extends Champs>({
  attend,
  regle,
  decider,
  ...acte
}: ActeProposition<C>) {
  return acteDossier<C>({
    ...acte,
    etape: 'rapprochement',
    admissible(etat, contexte) {
      const proposition = propositionAttendue(etat, attend, regle);
      return estRefus(proposition) ? proposition : bailleurDe(etat, contexte);
    },
    decider(etat, commande, contexte) {
      const proposition = propositionAttendue(etat, attend, regle);
      return estRefus(proposition) ? proposition : decider(proposition, commande, contexte, etat);
    },
  });
}
