import type { Contexte } from '../../../contexte.js';
import type { Acte, Decision, Lectures } from '../../../noyau/acte.js';
import type { Role } from '../../../noyau/acteur.js';
import type { Champs, Valeurs } from '../../../noyau/champs.js';
import { estRefus, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import type { Proposition } from '../../proposition.js';
import {
  CHAMP_PROPOSITION,
  champsVisee,
  propositionAbsente,
  propositionVisee,
  type Visee,
} from './proposition-attendue.js';

type Pointeur = typeof CHAMP_PROPOSITION;

interface ActeProposition<C extends Champs> extends Visee {
  readonly type: string;
  readonly libelle: string;
  readonly roles: readonly Role[];
  readonly champs: C;
  /** What it reads besides the dossier. */
  readonly lit?: (commande: unknown, etat: EtatDossier) => Lectures;
  /** What must hold before any proposal is looked for. */
  readonly seuil?: (etat: EtatDossier) => Refus | null;
  /** Its own fields narrowed; the pointer to the proposal is added. */
  readonly precises?: (etat: EtatDossier, contexte: Contexte) => Champs;
  readonly decider: (
    proposition: Proposition,
    commande: Valeurs<C>,
    contexte: Contexte,
    etat: EtatDossier,
  ) => Decision<EvenementDossier> | Refus;
}

/** An act about one proposal: the one it names, or the only one it may be about (R4.52). */
export function acteProposition<const C extends Champs>({
  attend,
  aussi,
  regle,
  parmi,
  plutot,
  sinon,
  precises,
  seuil,
  decider,
  ...acte
}: ActeProposition<C>) {
  const visee: Visee = {
    attend,
    regle,
    ...(aussi ? { aussi } : {}),
    ...(parmi ? { parmi } : {}),
    ...(plutot ? { plutot } : {}),
    ...(sinon ? { sinon } : {}),
  };
  const champs: Pointeur & C = { ...CHAMP_PROPOSITION, ...acte.champs };
  const complet: Acte<EtatDossier, EvenementDossier, Contexte, Pointeur & C> = {
    ...acte,
    champs,
    champsPour: (etat, contexte) =>
      champsVisee({ ...champs, ...precises?.(etat, contexte) }, etat, contexte, visee),
    etape: 'rapprochement',
    admissible: (etat, contexte) => seuil?.(etat) ?? propositionAbsente(etat, contexte, visee),
    decider(etat, commande, contexte) {
      const { proposition: nommee, ...propre } = commande as Valeurs<Pointeur>;
      const proposition = propositionVisee(etat, contexte, visee, nommee);
      return estRefus(proposition) ? proposition : decider(proposition, propre as Valeurs<C>, contexte, etat);
    },
  };
  return acteDossier<Pointeur & C>(complet);
}
