import { examiner } from '../api/dto/valider.js';
import { OuvrirDossier } from '../domaine/dossier/etapes/vie/ouvrir-dossier.js';
import type { Valeurs } from '../domaine/noyau/champs.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import type { Programme } from '../domaine/territoire.js';
import * as lire from './cellules.js';
import { COLONNE_DE, COLONNES, type Colonne, type Remarque, FORME_MENAGES } from './colonnes.js';
import { doutes } from './doutes.js';
import { decoder, lireCsv, type Cellules, type Enregistrement } from './fichier-csv.js';

/** What a good line opens: the body of `OuvrirDossier`, and the programme that its operation must have. */
export interface MenageLu {
  readonly programme: Programme;
  readonly corps: Valeurs<typeof OuvrirDossier.champs>;
}

export interface LigneLue {
  readonly ligne: number;
  /** null when the line is refused. */
  readonly menage: MenageLu | null;
  readonly refus: readonly Remarque[];
  readonly avertissements: readonly Remarque[];
}

const OBLIGATOIRES: readonly Colonne[] = ['reference', 'programme', 'operation', 'commune', 'nom', 'prenom'];
/** Faults are told in the order of the columns. */
const ORDRE: readonly (Colonne | 'ligne')[] = [...COLONNES, 'ligne'];
const PROGRAMMES: Readonly<Record<string, Programme>> = { npnru: 'NPNRU', lhi: 'LHI' };
const STATUTS = {
  locataire: 'locataire',
  'proprietaire occupant': 'proprietaire-occupant',
  'occupant sans titre': 'occupant-sans-titre',
  heberge: 'heberge',
} as const;
const DIT_STATUT = 'doit être locataire, propriétaire occupant, occupant sans titre ou hébergé';

/**
 * Reads a file of households, line by line, without writing anything.
 * @param aujourdhui civil date of Cayenne, for birth dates
 * @throws FichierRefuse when the file as a whole cannot be read (encoding, header, unclosed quote)
 */
export async function* lireMenages(octets: Buffer, aujourdhui: DateCivile): AsyncGenerator<LigneLue> {
  for await (const enregistrement of lireCsv(decoder(octets), FORME_MENAGES))
    yield lireLigne(enregistrement, aujourdhui);
}

function lireLigne(
  { ligne, cellules, nombre, attendues }: Enregistrement<Colonne>,
  aujourdhui: DateCivile,
): LigneLue {
  if (!cellules) {
    const motif = `compte ${nombre} colonnes au lieu de ${attendues}`;
    return { ligne, menage: null, refus: [{ ligne, champ: 'ligne', motif }], avertissements: [] };
  }
  const lecture = new Lecture(cellules);
  const programme = lecture.de('programme', (c) => lire.parmi(c, PROGRAMMES, 'doit être NPNRU ou LHI'));
  const corps = lireCorps(lecture, aujourdhui);
  const { commande, malformes, refuses } = examiner(OuvrirDossier.champs, corps);
  for (const { champ, motif } of [...malformes, ...refuses]) lecture.refuser(colonneDe(champ), motif);
  const refus = ORDRE.flatMap((champ) => lecture.refus.get(champ) ?? []).map((r) => ({ ligne, ...r }));
  if (refus.length > 0 || !programme) return { ligne, menage: null, refus, avertissements: [] };
  const lu = commande as Valeurs<typeof OuvrirDossier.champs>;
  const avertissements = doutes(lu.identite, lu.situation, aujourdhui).map((d) => ({ ligne, ...d }));
  return { ligne, menage: { programme, corps: lu }, refus, avertissements };
}

function lireCorps(lecture: Lecture, aujourdhui: DateCivile): Record<string, unknown> {
  const { de } = lecture;
  return {
    reference: de('reference', lire.texte),
    operation: de('operation', lire.texte),
    commune: de('commune', lire.commune),
    immeuble: de('immeuble', lire.texte),
    identite: {
      nom: de('nom', lire.texte),
      prenom: de('prenom', lire.texte),
      dateNaissance: de('date_naissance', (c) => lire.dateNaissance(c, aujourdhui)),
      telephone: de('telephone', lire.telephone),
      langue: de('langue', lire.texte),
      numeroUnique: de('numero_unique', lire.numeroUnique),
    },
    situation: {
      statutOccupation: de('statut_occupation', (c) => lire.parmi(c, STATUTS, DIT_STATUT)),
      ancienneteAnnees: de('anciennete_annees', lire.nombre),
      nombrePersonnes: de('nombre_personnes', lire.entier),
      ressourcesMensuelles: de('ressources_mensuelles', lire.nombre),
      loyer: de('loyer', lire.nombre),
      charges: de('charges', lire.nombre),
      aides: de('aides', lire.nombre),
      typologie: de('typologie', lire.typologie),
      surface: de('surface', lire.nombre),
      position: lirePosition(lecture),
      handicap: de('handicap', lire.ouiNon),
      violences: de('violences', lire.ouiNon),
      dalo: de('dalo', lire.ouiNon),
    },
    souhaits: {
      communes: de('communes_souhaitees', lire.communes),
      typologie: de('typologie_souhaitee', lire.typologie),
      accepteTransitoire: de('accepte_transitoire', lire.ouiNon),
    },
  };
}

/** Both coordinates, or none: one alone is refused as the other's absence. */
function lirePosition({ de }: Lecture): object | undefined {
  const [latitude, longitude] = [de('latitude', lire.coordonnee), de('longitude', lire.coordonnee)];
  return latitude === undefined && longitude === undefined ? undefined : { latitude, longitude };
}

const colonneDe = (champ: string): Colonne | 'ligne' => COLONNE_DE[champ.replace(/\[\d+\]$/, '')] ?? 'ligne';

/** The cells of one line, and the first fault of each. */
class Lecture {
  readonly refus = new Map<Colonne | 'ligne', { champ: Colonne | 'ligne'; motif: string }>();

  constructor(private readonly cellules: Cellules<Colonne>) {}

  /** Reads one cell; undefined when it is empty or refused. */
  readonly de = <V>(champ: Colonne, lecteur: (cellule: string) => lire.Lue<V>): V | undefined => {
    const cellule = lire.nettoyer(this.cellules[champ]);
    const lue = lecteur(cellule);
    if ('motif' in lue) this.refuser(champ, lue.motif);
    else if (lue.valeur === undefined && OBLIGATOIRES.includes(champ)) this.refuser(champ, 'est obligatoire');
    return 'motif' in lue ? undefined : lue.valeur;
  };

  refuser(champ: Colonne | 'ligne', motif: string): void {
    if (!this.refus.has(champ)) this.refus.set(champ, { champ, motif });
  }
}
