import { examiner } from '../../api/dto/valider.js';
import {
  ACCESSIBILITES,
  CLASSES_ENERGIE,
  FINANCEMENTS,
  NATURES_LOGEMENT,
} from '../../domaine/logement/natures.js';
import { PublierLogement } from '../../domaine/logement/publier-logement.js';
import type { Valeurs } from '../../domaine/noyau/champs.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { simplifier } from '../../domaine/territoire.js';
import * as lire from '../cellules.js';
import { decoder, lireCsv, type Cellules, type Enregistrement } from '../fichier-csv.js';
import { COLONNE_DE, colonneDe, FORME_OFFRES, OBLIGATOIRES, type ColonneOffre } from './colonnes.js';

export type OffreLue = Valeurs<typeof PublierLogement.champs>;
export interface RemarqueOffre {
  readonly ligne: number;
  readonly champ: ColonneOffre | 'ligne';
  readonly motif: string;
}
export interface LigneOffre {
  readonly ligne: number;
  /** null when the line is refused. */
  readonly offre: OffreLue | null;
  readonly refus: readonly RemarqueOffre[];
}

type Nom = keyof typeof COLONNE_DE;
type Lecteur = (cellule: string) => lire.Lue<unknown>;

/** Codes and labels alike, whatever their accents and case. */
function choixDe(options: Readonly<Record<string, string>>): Lecteur {
  const valeurs = Object.entries(options).flatMap(([code, libelle]) => [
    [simplifier(code), code],
    [simplifier(libelle), code],
  ]);
  const motif = `doit être l’une de ces valeurs : ${Object.keys(options).join(', ')}`;
  return (cellule) => lire.parmi(cellule, Object.fromEntries(valeurs) as Record<string, string>, motif);
}

const LECTEURS: Readonly<Record<Nom, Lecteur>> = {
  reference: lire.texte,
  bailleur: lire.texte,
  nature: choixDe(NATURES_LOGEMENT),
  commune: lire.commune,
  horsQpv: lire.ouiNon,
  'qpv.nom': lire.texte,
  'qpv.code': lire.texte,
  'qpv.millesime': lire.entier,
  typologie: lire.typologie,
  surface: lire.nombre,
  etage: lire.entier,
  ascenseur: lire.ouiNon,
  loyer: lire.nombre,
  charges: lire.nombre,
  annexes: lire.nombre,
  depotGarantie: lire.nombre,
  accessible: lire.ouiNon,
  accessibilite: choixDe(ACCESSIBILITES),
  decent: lire.ouiNon,
  disponibleLe: lire.dateCivile,
  financement: choixDe(FINANCEMENTS),
  reservataire: lire.texte,
  conventionneLe: lire.dateCivile,
  anneeConstruction: lire.entier,
  classeEnergie: choixDe(CLASSES_ENERGIE),
  secteur: lire.texte,
  adresse: lire.texte,
  'position.latitude': lire.coordonnee,
  'position.longitude': lire.coordonnee,
  identRpls: lire.texte,
  dureeMaximaleMois: lire.entier,
  gestionnaire: lire.texte,
  travauxJusquau: lire.dateCivile,
  operateur: lire.texte,
  parcelle: lire.texte,
};

/** Reads a file of offers, line by line, without writing anything. @throws FichierRefuse */
export async function* lireOffres(octets: Buffer): AsyncGenerator<LigneOffre> {
  for await (const enregistrement of lireCsv(decoder(octets), FORME_OFFRES)) yield lireLigne(enregistrement);
}

function lireLigne({ ligne, cellules, nombre, attendues }: Enregistrement<ColonneOffre>): LigneOffre {
  if (!cellules) {
    const motif = `compte ${nombre} colonnes au lieu de ${attendues}`;
    return { ligne, offre: null, refus: [{ ligne, champ: 'ligne', motif }] };
  }
  const fautes = new Map<ColonneOffre | 'ligne', string>();
  const dire = (champ: ColonneOffre | 'ligne', motif: string): void => {
    if (!fautes.has(champ)) fautes.set(champ, motif);
  };
  const { commande, malformes, refuses } = examiner(PublierLogement.champs, corpsDe(cellules, dire));
  for (const { champ, motif } of [...malformes, ...refuses]) dire(colonneDe(champ), motif);
  const refus = [...FORME_OFFRES.colonnes, 'ligne' as const].flatMap((champ) => {
    const motif = fautes.get(champ);
    return motif === undefined ? [] : [{ ligne, champ, motif }];
  });
  return { ligne, offre: refus.length > 0 ? null : (commande as OffreLue), refus };
}

/** `qpv.nom` goes under `qpv`. */
function poser(corps: Record<string, unknown>, nom: string, valeur: unknown): void {
  const [ensemble = nom, partie] = nom.split('.');
  const tenu = corps[ensemble];
  corps[ensemble] = partie === undefined ? valeur : { ...(estObjet(tenu) ? tenu : {}), [partie]: valeur };
}

/** The body that the cells say; the parts of the quarter under one field, those of the position too. */
function corpsDe(
  cellules: Cellules<ColonneOffre>,
  dire: (champ: ColonneOffre, motif: string) => void,
): Record<string, unknown> {
  const corps: Record<string, unknown> = {};
  for (const [nom, lecteur] of Object.entries(LECTEURS) as [Nom, Lecteur][]) {
    const colonne = COLONNE_DE[nom];
    const lue = lecteur(lire.nettoyer(cellules[colonne]));
    if ('motif' in lue) dire(colonne, lue.motif);
    else if (lue.valeur === undefined && OBLIGATOIRES.includes(colonne)) dire(colonne, 'est obligatoire');
    else if (lue.valeur !== undefined) poser(corps, nom, lue.valeur);
  }
  return corps;
}
