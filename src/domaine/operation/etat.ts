import type { EvenementsDe, Fait } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';
import { evolueur } from '../noyau/agregat.js';
import type { Commune, Programme } from '../territoire.js';

export interface ActionConcertation {
  readonly nature: string;
  readonly le: DateCivile;
  readonly lieu?: string;
  readonly participants?: number;
  readonly partenaires: readonly string[];
  readonly compteRendu?: string;
}

export type EvenementOperation = EvenementsDe<{
  OperationDeclaree: {
    donnees: { code: string; programme: Programme; nom: string; communes: Commune[]; charte: string };
  };
  /** The gate of step 1: "Démarrer la concertation une fois les projets bien définis" (R1.1). */
  ProjetDefini: { donnees: { definiLe: DateCivile } };
  ActionConcertationEnregistree: { donnees: ActionConcertation };
  CharteChoisie: { donnees: { charte: string; motif: string } };
}>;

export interface EtatOperation {
  readonly id: string;
  readonly code: string;
  readonly programme: Programme;
  readonly nom: string;
  readonly communes: readonly Commune[];
  /** Version of the charter that new dossiers are opened under. */
  readonly charte: string;
  readonly defini: (Fait & { readonly date: DateCivile }) | null;
  readonly actions: readonly ActionConcertation[];
}

export const OPERATION_INITIALE: EtatOperation = {
  id: '',
  code: '',
  programme: 'NPNRU',
  nom: '',
  communes: [],
  charte: '',
  defini: null,
  actions: [],
};

export const evoluerOperation = evolueur<EtatOperation, EvenementOperation>({
  OperationDeclaree: (etat, { donnees }) => ({ ...etat, ...donnees }),
  ProjetDefini: (etat, { version, survenuLe, donnees }) => ({
    ...etat,
    defini: { version, le: survenuLe, date: donnees.definiLe },
  }),
  CharteChoisie: (etat, { donnees }) => ({ ...etat, charte: donnees.charte }),
  ActionConcertationEnregistree: (etat, { donnees }) => ({ ...etat, actions: [...etat.actions, donnees] }),
});
