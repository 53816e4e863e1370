import { echeanceLogement } from '../domaine/logement/echeance.js';
import type { EtatLogement, NatureLogement } from '../domaine/logement/etat.js';
import type { ModeLocationChoisie, StatutLogement } from '../domaine/logement/natures.js';
import { definirTable } from './table.js';

interface LigneLogement {
  id: string;
  reference: string;
  bailleur: string;
  nature: string;
  commune: string;
  hors_qpv: boolean;
  typologie: string;
  surface: number;
  loyer: number;
  charges: number;
  annexes: number | null;
  accessible: boolean;
  decent: boolean | null;
  disponible_le: string;
  financement: string | null;
  adresse: string | null;
  reservataire: string | null;
  gestionnaire: string | null;
  qpv: string | null;
  secteur: string | null;
  latitude: number | null;
  longitude: number | null;
  etage: number | null;
  accessibilite: string | null;
  classe_energie: string | null;
  annee_construction: number | null;
  statut: string;
  dossier: string | null;
  publie_le: string | null;
  valable_jusquau: string | null;
  echeance: string | null;
  libere_par: string | null;
  passerelle: string | null;
  passerelle_jusquau: string | null;
  candidats: number;
  occupant: string | null;
  photos: number;
  ancien_bailleur: string | null;
  version: number;
}

function ligne(etat: EtatLogement, version: number): LigneLogement {
  const { id, reference, bailleur, nature, commune, typologie, surface, loyer, charges } = etat;
  const { accessible, statut, dossier } = etat;
  return {
    ...{ id, reference, bailleur, nature, commune, typologie, surface, loyer, charges, accessible },
    ...{ statut, dossier, version },
    hors_qpv: etat.horsQpv,
    decent: etat.decent ?? null,
    disponible_le: etat.disponibleLe,
    annexes: etat.annexes ?? null,
    financement: etat.financement ?? null,
    adresse: etat.adresse ?? null,
    reservataire: etat.reservataire ?? null,
    gestionnaire: etat.gestionnaire ?? null,
    qpv: etat.qpv?.nom ?? null,
    secteur: etat.secteur ?? null,
    latitude: etat.position?.latitude ?? null,
    longitude: etat.position?.longitude ?? null,
    etage: etat.etage ?? null,
    accessibilite: etat.accessibilite ?? null,
    classe_energie: etat.classeEnergie ?? null,
    annee_construction: etat.anneeConstruction ?? null,
    publie_le: etat.publieLe,
    valable_jusquau: etat.valableJusquau,
    echeance: echeanceLogement(etat)?.le ?? null,
    libere_par: etat.libereParDossier,
    passerelle: etat.locationChoisie?.mode ?? null,
    passerelle_jusquau: etat.locationChoisie?.jusquau ?? null,
    candidats: etat.candidats.length,
    occupant: etat.occupant,
    photos: etat.photos.length,
    ancien_bailleur: etat.anciensBailleurs.at(-1) ?? null,
  };
}

export const VUE_LOGEMENT = definirTable<EtatLogement, LigneLogement>({
  nom: 'vues.logement',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    reference: 'text',
    bailleur: 'text',
    nature: 'text',
    commune: 'text',
    hors_qpv: 'boolean',
    typologie: 'text',
    surface: 'double precision',
    loyer: 'double precision',
    charges: 'double precision',
    annexes: 'double precision',
    accessible: 'boolean',
    decent: 'boolean',
    disponible_le: 'date',
    financement: 'text',
    adresse: 'text',
    reservataire: 'text',
    gestionnaire: 'text',
    qpv: 'text',
    secteur: 'text',
    latitude: 'double precision',
    longitude: 'double precision',
    etage: 'smallint',
    accessibilite: 'text',
    classe_energie: 'text',
    annee_construction: 'smallint',
    statut: 'text',
    dossier: 'text',
    publie_le: 'timestamptz(3)',
    valable_jusquau: 'timestamptz(3)',
    echeance: 'timestamptz(3)',
    libere_par: 'text',
    passerelle: 'text',
    passerelle_jusquau: 'date',
    candidats: 'smallint',
    occupant: 'text',
    photos: 'smallint',
    ancien_bailleur: 'text',
    version: 'integer',
  },
  manquants: `SELECT id FROM vues.logement WHERE nature = 'iml' AND gestionnaire IS NULL`,
  lignes: (etat, version) => [ligne(etat, version)],
});

export interface LogementListe {
  readonly id: string;
  readonly reference: string;
  readonly bailleur: string;
  readonly nature: NatureLogement;
  readonly commune: string;
  readonly horsQpv: boolean;
  readonly typologie: string;
  readonly surface: number;
  readonly loyer: number;
  readonly charges: number;
  readonly annexes: number | null;
  readonly accessible: boolean;
  readonly disponibleLe: string;
  readonly financement: string | null;
  readonly adresse: string | null;
  readonly reservataire: string | null;
  readonly secteur: string | null;
  readonly statut: StatutLogement;
  readonly valableJusquau: string | null;
  readonly passerelle: ModeLocationChoisie | null;
  readonly passerelleJusquau: string | null;
  readonly nombrePhotos: number;
  readonly version: number;
}
