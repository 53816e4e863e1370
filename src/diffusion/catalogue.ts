import type { Echelon } from '../domaine/charte/charte.js';
import { TACHES } from '../domaine/charte/taches.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import type { EvenementDossier } from '../domaine/dossier/evenements.js';
import type { Tache } from '../domaine/dossier/taches.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { ORGANISATION_PILOTE } from '../domaine/organisation/niveaux.js';
import type { AnnonceSeance } from './annonce-seance.js';
import type { NomModele } from './modeles/index.js';

type DeType<T extends EvenementDossier['type']> = Inscrit<Extract<EvenementDossier, { type: T }>>;

interface Ligne<T extends EvenementDossier['type']> {
  readonly canal: 'courriel';
  readonly modele: NomModele;
  /** The task the message is about. */
  readonly tache: (evenement: DeType<T>) => string;
  /** Organisation told; null when the fact concerns no organisation. */
  readonly destinataire: (evenement: DeType<T>, tache: Tache) => string | null;
}

const organisation = (_evenement: unknown, tache: Tache): string | null => tache.pour.organisation ?? null;

/** The one place: event → recipient, channel, template (R8.5). An event that is not here is told to nobody. */
const CATALOGUE: { readonly [T in EvenementDossier['type']]?: Ligne<T> } = {
  TacheOuverte: {
    canal: 'courriel',
    modele: 'tache-ouverte',
    tache: ({ donnees }) => donnees.id,
    destinataire: organisation,
  },
  TacheRappelee: {
    canal: 'courriel',
    modele: 'tache-rappelee',
    tache: ({ donnees }) => donnees.tache,
    destinataire: organisation,
  },
  TacheEscaladee: {
    canal: 'courriel',
    modele: 'tache-escaladee',
    tache: ({ donnees }) => donnees.tache,
    destinataire: () => ORGANISATION_PILOTE,
  },
};

/** One message owed, as it is kept until delivered: nothing personal, and the same body at every try. */
export interface AnnonceTache {
  /** `<dossier>.<version>`: one message at most per fact. */
  readonly id: string;
  readonly dossier: string;
  readonly version: number;
  /** Organisation told. */
  readonly destinataire: string;
  readonly modele: NomModele;
  readonly tache: string;
  readonly reference: string;
  readonly operation: string;
  readonly echeance: Instant;
  readonly niveau: number;
  /** The level that an escalation reached, and when it did; absent of what is no escalation. */
  readonly vers?: Echelon;
  readonly monteeLe?: Instant;
}

/** Any message owed: about a task of a dossier, or about a session of a commission. */
export type Annonce = AnnonceTache | AnnonceSeance;

/** The level that an escalation reached. */
const monteeDe = (fait: DeType<EvenementDossier['type']>): Pick<AnnonceTache, 'vers' | 'monteeLe'> =>
  fait.type === 'TacheEscaladee' && 'vers' in fait.donnees
    ? { vers: (fait as DeType<'TacheEscaladee'>).donnees.vers, monteeLe: fait.survenuLe }
    : {};

/** The message that one event of a dossier owes; null when it owes none. `etat` is the state after the command. */
export function annonce(evenement: Inscrit<EvenementDossier>, etat: EtatDossier): AnnonceTache | null {
  const ligne = CATALOGUE[evenement.type] as Ligne<EvenementDossier['type']> | undefined;
  if (!ligne) return null;
  const fait = evenement as DeType<EvenementDossier['type']>;
  const tache = etat.taches.find((t) => t.id === ligne.tache(fait));
  const destinataire = tache ? ligne.destinataire(fait, tache) : null;
  if (!tache || !destinataire) return null;
  return {
    id: `${etat.id}.${evenement.version}`,
    dossier: etat.id,
    version: evenement.version,
    destinataire,
    modele: ligne.modele,
    tache: TACHES[tache.code].libelle,
    reference: etat.reference,
    operation: etat.operation,
    echeance: tache.echeance,
    niveau: tache.niveau,
    ...monteeDe(fait),
  };
}
