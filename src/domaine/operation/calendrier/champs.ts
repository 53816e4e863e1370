import { dateCayenne, enFrancais, type DateCivile } from '../../noyau/instants.js';
import { choix, entier, facultatif, texte } from '../../noyau/champs.js';
import type { Contexte } from '../../contexte.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { tropAncien } from '../../noyau/trop-ancien.js';
import { CHOIX_COMMUNES } from '../../territoire.js';
import { communesDuRessort, designe } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import type { Immeuble, Jalon, NatureJalon } from './etat.js';
import { dateDe, immeublesTenus, jalonsTenus, secteurs } from './lectures.js';

const PLEIN = { forme: { motif: '^.*\\S.*$', dit: 'ne doit pas être vide' } } as const;

/** What is said of a building. */
export const CHAMPS_IMMEUBLE = {
  secteur: facultatif(
    texte('Secteur', {
      max: 80,
      ...PLEIN,
      aide: 'Partie de l’opération : ses dates valent pour ses immeubles',
    }),
  ),
  commune: facultatif(choix('Commune', CHOIX_COMMUNES)),
  logements: facultatif(entier('Nombre de logements', 0, 5_000)),
  referenceCommune: facultatif(
    texte('Référence de l’immeuble hors de l’opération', {
      max: 60,
      ...PLEIN,
      aide: 'Parcelle ou identifiant national : dit qu’une autre opération porte le même immeuble',
    }),
  ),
};
export const LIBELLE_IMMEUBLE = texte('Nom', { max: 120, ...PLEIN, aide: 'Bâtiment, adresse ou lieu-dit' });

export const CHAMP_JALON = designe('Date du calendrier');
export const CHAMP_IMMEUBLE = designe('Immeuble');
/** The same fields, with what stands in this operation. */
export const champJalonPour = (etat: EtatOperation) =>
  choix(
    'Date du calendrier',
    Object.fromEntries(jalonsTenus(etat).map((j) => [j.id, `${j.libelle} (${enFrancais(dateDe(j))})`])),
  );
export const champImmeublePour = (etat: EtatOperation) =>
  choix('Immeuble', Object.fromEntries(immeublesTenus(etat).map((i) => [i.id, i.libelle])));
export const champSecteurPour = (etat: EtatOperation) =>
  choix('Secteur', Object.fromEntries(secteurs(etat).map((s) => [s, s])));

export function aucunJalon(etat: EtatOperation, contexte: Contexte): Refus | null {
  return (
    communesDuRessort(etat.communes, contexte) ??
    (jalonsTenus(etat).length === 0
      ? refuser('R1.7', 'Le calendrier de l’opération n’a encore aucune date.')
      : null)
  );
}
export function aucunImmeuble(etat: EtatOperation, contexte: Contexte): Refus | null {
  return (
    communesDuRessort(etat.communes, contexte) ??
    (immeublesTenus(etat).length === 0 ? refuser('R1.11', 'L’opération n’a encore aucun immeuble.') : null)
  );
}

export const jalonVise = (etat: EtatOperation, id: string): Jalon | Refus =>
  jalonsTenus(etat).find((j) => j.id === id) ??
  refuser(
    'R1.7',
    'Cette date n’est pas au calendrier de l’opération, ou en a été retirée.',
    'invalide',
    'jalon',
  );

export const immeubleVise = (etat: Pick<EtatOperation, 'immeubles'>, code: string): Immeuble | Refus =>
  immeublesTenus(etat).find((i) => i.id === code) ??
  refuser('R1.11', `L’opération n’a pas d’immeuble « ${code} ».`, 'invalide', 'immeuble');

/** R1.40, R1.41: a date of the calendar is not of another age; works and demolition follow the definition of the project, and a past one waits for it. */
export function jalonDate(
  { defini }: EtatOperation,
  nature: NatureJalon,
  le: DateCivile,
  { maintenant, charte }: Contexte,
): Refus | null {
  const ancien = tropAncien(le, { maintenant, annees: charte.concertation.ancienneteFaitsAnnees }, 'le');
  if (ancien || nature === 'phase') return ancien;
  if (defini && le < defini.date)
    return refuser(
      'R1.41',
      `Le projet a été défini le ${enFrancais(defini.date)} : ni travaux ni démolition ne se prévoient avant.`,
      'invalide',
      'le',
    );
  return !defini && le < dateCayenne(maintenant)
    ? refuser(
        'R1.41',
        'Cette date est passée, et le projet n’est pas déclaré défini : déclarez-le d’abord, à sa date.',
        'invalide',
        'le',
      )
    : null;
}
