import { evolueur } from '../noyau/agregat.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import { CHAMPS_FACULTATIFS } from './champs-offre.js';
import type { DescriptionLogement, EvenementLogement, Lien, Photo, Prix } from './evenements.js';
import type { ModeLocationChoisie, StatutLogement } from './natures.js';

export type { DescriptionLogement, EvenementLogement, Photo } from './evenements.js';
export { NATURES_LOGEMENT, type NatureLogement } from './natures.js';

/** A hold: the proposal it is for, null when a commission decided it (R4.131); and when it lapses, null for those taken before holds expired. */
export interface Retenue {
  readonly dossier: string;
  readonly proposition: string | null;
  readonly jusquau: Instant | null;
  readonly prolongations: number;
}

export interface EtatLogement extends DescriptionLogement {
  readonly id: string;
  readonly statut: StatutLogement;
  /** Dossier that holds the dwelling, or that it was attributed to. */
  readonly dossier: string | null;
  /** The present price is the last one. */
  readonly prix: readonly (Prix & { readonly le: Instant; readonly motif?: string })[];
  readonly publieLe: Instant | null;
  readonly valableJusquau: Instant | null;
  readonly retenue: Retenue | null;
  readonly photos: readonly Photo[];
  /** The dossier of the household whose move freed this dwelling (R4.22). */
  readonly libereParDossier: string | null;
  readonly locationChoisie: { readonly mode: ModeLocationChoisie; readonly jusquau: DateCivile } | null;
  readonly candidats: readonly string[];
  /** The dossier of the household that lives there and offers it in exchange: nobody else may have it otherwise (R4.90). */
  readonly occupant: string | null;
  /** Bailleurs it has had before the present one, in order (R4.26). */
  readonly anciensBailleurs: readonly string[];
  /** Whom its réservataire, and who manages it, have succeeded to (R4.112). */
  readonly succedes: Readonly<Partial<Record<Lien, string>>>;
}

export const LOGEMENT_INITIAL: EtatLogement = {
  id: '',
  reference: '',
  bailleur: '',
  nature: 'social',
  commune: 'Cayenne',
  horsQpv: true,
  typologie: 'T1',
  surface: 0,
  loyer: 0,
  charges: 0,
  accessible: false,
  disponibleLe: '1900-01-01',
  statut: 'disponible',
  dossier: null,
  prix: [],
  publieLe: null,
  valableJusquau: null,
  retenue: null,
  photos: [],
  libereParDossier: null,
  locationChoisie: null,
  candidats: [],
  occupant: null,
  anciensBailleurs: [],
  succedes: {},
};

/** The state without what a new description or price may leave out. */
function sans(etat: EtatLogement, champs: readonly string[]): EtatLogement {
  return Object.fromEntries(Object.entries(etat).filter(([nom]) => !champs.includes(nom))) as EtatLogement &
    Record<string, unknown>;
}
const FACULTATIFS = Object.keys(CHAMPS_FACULTATIFS);
const PRIX_FACULTATIFS = ['annexes', 'depotGarantie'];
const prixDe = ({ loyer, charges, annexes, depotGarantie }: Prix): Prix => ({
  loyer,
  charges,
  ...(annexes === undefined ? {} : { annexes }),
  ...(depotGarantie === undefined ? {} : { depotGarantie }),
});

/** Held by the decision of a commission, not yet for a proposal (R4.131). */
export const parDecision = ({ statut, retenue }: EtatLogement): boolean =>
  statut === 'reserve' && retenue?.proposition === null;

const FERMEE = { locationChoisie: null, candidats: [], occupant: null } as const;

/** Held for a proposal. @param jusquau null: for no term */
function retenu(
  etat: EtatLogement,
  retenue: { dossier: string; proposition?: string; jusquau?: Instant | undefined },
): EtatLogement {
  const { dossier, proposition = null, jusquau = null } = retenue;
  return {
    ...etat,
    statut: 'reserve',
    dossier,
    retenue: { dossier, proposition, jusquau, prolongations: 0 },
  };
}

export const evoluerLogement = evolueur<EtatLogement, EvenementLogement>({
  LogementPublie: (etat, { donnees: { valableJusquau = null, ...description }, survenuLe }) => ({
    ...etat,
    ...description,
    statut: 'disponible',
    dossier: null,
    prix: [{ ...prixDe(description), le: survenuLe }],
    publieLe: survenuLe,
    valableJusquau,
  }),
  LogementModifie: (etat, { donnees }) => ({ ...sans(etat, FACULTATIFS), ...donnees }),
  LoyerModifie: (etat, { donnees: { motif, ...prix }, survenuLe }) => ({
    ...sans(etat, PRIX_FACULTATIFS),
    ...prix,
    prix: [...etat.prix, { ...prix, le: survenuLe, ...(motif === undefined ? {} : { motif }) }],
  }),
  PublicationRenouvelee: (etat, { donnees }) => ({
    ...etat,
    statut: etat.statut === 'expire' ? 'disponible' : etat.statut,
    valableJusquau: donnees.valableJusquau,
  }),
  PublicationEchue: (etat) => ({ ...etat, ...FERMEE, statut: 'expire' }),
  LogementRetire: (etat) => ({ ...etat, ...FERMEE, statut: 'retire' }),
  LogementRemis: (etat, { donnees: { disponibleLe, valableJusquau, libereParDossier } }) => ({
    ...etat,
    ...{ disponibleLe, valableJusquau },
    statut: 'disponible',
    dossier: null,
    retenue: null,
    libereParDossier: libereParDossier ?? etat.libereParDossier,
  }),
  LogementReserve: (etat, { donnees }) => retenu(etat, donnees),
  RetenueRetablie: (etat, { donnees }) => retenu(etat, donnees),
  RetenueProlongee: (etat, { donnees: { jusquau } }) => ({
    ...etat,
    retenue: etat.retenue && { ...etat.retenue, jusquau, prolongations: etat.retenue.prolongations + 1 },
  }),
  RetenueMaintenue: (etat) => ({ ...etat, retenue: etat.retenue && { ...etat.retenue, jusquau: null } }),
  LogementLibere: (etat) => ({ ...etat, statut: 'disponible', dossier: null, retenue: null }),
  LogementAttribue: (etat, { donnees: { dossier } }) => ({
    ...etat,
    statut: 'attribue',
    dossier,
    retenue: null,
    locationChoisie: etat.occupant === null ? null : etat.locationChoisie,
    candidats: [],
  }),
  LiberationRattachee: (etat, { donnees }) => ({ ...etat, libereParDossier: donnees.dossier }),
  LiberationDetachee: (etat) => ({ ...etat, libereParDossier: null }),
  PhotoAjoutee: (etat, { donnees }) => ({ ...etat, photos: [...etat.photos, donnees] }),
  PhotoRetiree: (etat, { donnees }) => ({
    ...etat,
    photos: etat.photos.filter(({ id }) => id !== donnees.photo),
  }),
  LocationChoisieOuverte: (etat, { donnees: { mode, jusquau } }) => ({
    ...etat,
    locationChoisie: { mode, jusquau },
    candidats: [],
  }),
  LocationChoisieFermee: (etat) => ({ ...etat, ...FERMEE }),
  CandidatureDeposee: (etat, { donnees }) => ({ ...etat, candidats: [...etat.candidats, donnees.dossier] }),
  CandidatureRetiree: (etat, { donnees }) => ({
    ...etat,
    candidats: etat.candidats.filter((dossier) => dossier !== donnees.dossier),
  }),
  OccupantInscrit: (etat, { donnees: { dossier } }) => ({ ...etat, occupant: dossier }),
  OccupantDesinscrit: (etat, { donnees: { dossier } }) =>
    etat.occupant === dossier ? { ...etat, occupant: null } : etat,
  OccupantParti: (etat, { donnees: { dossier } }) =>
    etat.occupant === dossier ? { ...etat, ...FERMEE, libereParDossier: dossier } : etat,
  SuccesseurSuivi: (etat, { donnees: { de, vers, champs } }) => ({
    ...etat,
    ...Object.fromEntries(champs.map((champ) => [champ, vers])),
    succedes: { ...etat.succedes, ...Object.fromEntries(champs.map((champ) => [champ, de])) },
  }),
  LogementTransfere: (etat, { donnees: { de, vers } }) => ({
    ...etat,
    bailleur: vers,
    anciensBailleurs: [...etat.anciensBailleurs, de],
  }),
});
