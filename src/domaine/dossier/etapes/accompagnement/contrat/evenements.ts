import type { DateCivile } from '../../../../noyau/instants.js';
import type { Changement } from './changements.js';
import type { Partie, TextesContrat } from './etat.js';

interface Contenu {
  nature: string;
  mois: number;
  statut: string;
  financement: string;
}
interface Version {
  contrat: string;
  /** The version it takes the place of. */
  remplace?: string;
  debut: DateCivile;
  fin: DateCivile;
  mesures: string[];
  parties: Partie[];
}

/** The personalised contract. */
export type FaitsContrat = {
  /** All of `Version` came later. */
  ContratConclu: { donnees: Contenu & Partial<Version>; personnel: TextesContrat };
  /** `changements` came later. */
  ContratAmende: {
    donnees: Contenu & Version & { changements?: Changement[] };
    personnel: TextesContrat & { objet?: string };
  };
  ContratSigne: {
    donnees: { contrat: string; partie: Partie; le: DateCivile; support: 'papier' | 'electronique' };
    personnel: { signataire?: string; reference?: string };
  };
  ContratTermine: { donnees: { contrat: string; motif: string }; personnel: { bilan?: string } };
};
