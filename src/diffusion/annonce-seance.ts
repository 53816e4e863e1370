import type { EtatCommission } from '../domaine/commission/etat.js';
import type { EvenementCommission } from '../domaine/commission/evenements.js';
import { ROLES_MEMBRES, TYPES_COMMISSION } from '../domaine/commission/natures.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import type { NomModele } from './modeles/index.js';

/** One message owed to a member of a session: nothing personal, and the same body at every try. */
export interface AnnonceSeance {
  /** `<commission>.<version>.<organisation>`: one message at most per fact and member. */
  readonly id: string;
  readonly commission: string;
  readonly version: number;
  /** Organisation told. */
  readonly destinataire: string;
  readonly modele: NomModele;
  readonly nature: string;
  readonly role: string;
  readonly le: DateCivile;
  readonly heure: string | null;
  /** The day it was planned for before. */
  readonly avant: DateCivile | null;
  readonly lieu: string;
  readonly dossiers: number;
}

/** Which events of a commission are told to its members, and by which template. */
const MODELES_SEANCE: { readonly [T in EvenementCommission['type']]?: NomModele } = {
  ConvocationEnvoyee: 'seance-convoquee',
  CompositionModifiee: 'seance-convoquee',
  SeanceReportee: 'seance-reportee',
  SeanceAnnulee: 'seance-annulee',
};

const lieuDe = ({ lieu, visio }: EtatCommission): string =>
  [lieu, visio === null ? null : `visioconférence ${visio}`].filter((d) => d !== null).join(', ou ') ||
  'à préciser';

/** The messages that one event of a commission owes: one to each organisation that the fact names (R4.40). */
export function annoncesSeance(
  { type, version, donnees }: Inscrit<EvenementCommission>,
  etat: EtatCommission,
): AnnonceSeance[] {
  const modele = MODELES_SEANCE[type];
  if (!modele || !('destinataires' in donnees)) return [];
  const { id, nature, le, heure, membres, lignes } = etat;
  return donnees.destinataires.map((destinataire) => ({
    id: `${id}.${version}.${destinataire}`,
    ...{ commission: id, version, destinataire, modele, le, heure },
    nature: TYPES_COMMISSION[nature],
    role: ROLES_MEMBRES[membres.find((m) => m.organisation === destinataire)?.role ?? 'consultative'],
    avant: 'du' in donnees ? donnees.du : null,
    lieu: lieuDe(etat),
    dossiers: lignes.length,
  }));
}
