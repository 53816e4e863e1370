import type { Contexte } from '../contexte.js';
import { couvre } from '../noyau/acteur.js';
import type { Valeurs } from '../noyau/champs.js';
import { ajouterMois, dateCayenne, enFrancais, type DateCivile } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { TypeOrganisation } from '../organisation/etat.js';
import type { CHAMPS_OFFRE } from './champs-offre.js';
import { NATURES_LOGEMENT, type NatureLogement } from './natures.js';

export type Offre = Valeurs<typeof CHAMPS_OFFRE>;
type Nom = keyof typeof CHAMPS_OFFRE;

/** What each nature must say, and the other natures may not (R4.11). */
export const PROPRES: Readonly<Partial<Record<NatureLogement, readonly Nom[]>>> = {
  transitoire: ['dureeMaximaleMois'],
  iml: ['gestionnaire'],
  'bail-rehabilitation': ['travauxJusquau'],
  'auto-construction': ['operateur', 'parcelle'],
};
const DITS: Readonly<Partial<Record<Nom, string>>> = {
  dureeMaximaleMois: 'sa durée maximale d’occupation',
  gestionnaire: 'l’association qui le gère',
  travauxJusquau: 'la fin de ses travaux',
  operateur: 'l’opérateur qui accompagne',
  parcelle: 'sa parcelle',
};

/** Who may be each organisation that an offer names. */
const TYPES_ADMIS: Readonly<Partial<Record<Nom, readonly TypeOrganisation[]>>> = {
  reservataire: ['reservataire', 'collectivite', 'bailleur'],
  gestionnaire: ['association', 'partenaire', 'operateur'],
  operateur: ['operateur', 'association', 'partenaire', 'bailleur'],
};
const ORGANISATIONS = Object.keys(TYPES_ADMIS) as ('reservataire' | 'gestionnaire' | 'operateur')[];
const ROLES_DITS = {
  reservataire: 'un réservataire, une collectivité ou un bailleur',
  gestionnaire: 'une association ou un partenaire',
  operateur: 'un opérateur, une association, un partenaire ou un bailleur',
} as const;

/** Organisations that an offer names: what its act must read. */
export const organisationsDe = (offre: Partial<Offre>): string[] =>
  ORGANISATIONS.flatMap((champ) => offre[champ] ?? []);

const faux = (regle: string, motif: string, champ: string): Refus => refuser(regle, motif, 'invalide', champ);

function selonNature(offre: Offre): Refus | null {
  const attendus = PROPRES[offre.nature] ?? [];
  const manquant = attendus.find((champ) => offre[champ] === undefined);
  const nature = NATURES_LOGEMENT[offre.nature].toLowerCase();
  if (manquant)
    return faux('R4.11', `L’offre « ${nature} » doit dire ${DITS[manquant] ?? manquant}.`, manquant);
  const autres = Object.values(PROPRES)
    .flat()
    .filter((c) => !attendus.includes(c));
  const deTrop = autres.find((champ) => offre[champ] !== undefined);
  return deTrop
    ? faux('R4.11', `L’offre « ${nature} » n’a pas à dire ${DITS[deTrop] ?? deTrop}.`, deTrop)
    : null;
}

function dates(offre: Offre, { maintenant }: Contexte): Refus | null {
  const aujourdhui = dateCayenne(maintenant);
  const { disponibleLe, travauxJusquau, conventionneLe, anneeConstruction } = offre;
  if (travauxJusquau !== undefined && travauxJusquau < aujourdhui)
    return faux('R4.11', 'La fin des travaux est déjà passée.', 'travauxJusquau');
  if (travauxJusquau !== undefined && disponibleLe < travauxJusquau)
    return faux('R4.11', 'Le logement ne peut pas être disponible avant la fin des travaux.', 'disponibleLe');
  if (conventionneLe !== undefined && conventionneLe > aujourdhui)
    return faux('R4.27', 'La convention ne peut pas être datée dans le futur.', 'conventionneLe');
  const annee = Number(disponibleLe.slice(0, 4));
  if (anneeConstruction !== undefined && anneeConstruction > annee)
    return faux(
      'R4.27',
      'Le logement ne peut pas être disponible avant d’être construit.',
      'anneeConstruction',
    );
  return null;
}

/** R4.134: a dwelling is not offered for a day that nobody can wait for. */
export function disponibiliteAdmise(le: DateCivile, { maintenant, charte }: Contexte): Refus | null {
  const { disponibiliteMaxMois } = charte.guichet;
  const limite = ajouterMois(dateCayenne(maintenant), disponibiliteMaxMois);
  return le > limite
    ? faux(
        'R4.134',
        `Une offre est disponible dans ${disponibiliteMaxMois} mois au plus selon la charte, soit le ${enFrancais(limite)}.`,
        'disponibleLe',
      )
    : null;
}

/** R4.134: a surface that no dwelling of that typology has is a mistake of typing. */
function surfaceVraisemblable({ typologie, surface }: Offre, { charte }: Contexte): Refus | null {
  const bornes = charte.guichet.surfaces.find((s) => s.typologie === typologie);
  if (!bornes) return null;
  const { min = 0, max } = bornes;
  if (surface >= min && surface <= max) return null;
  const borne = surface > max ? `${max} m² au plus` : `${min} m² au moins`;
  const motif = `Un ${typologie} compte ${borne} selon la charte : vérifiez la surface et la typologie.`;
  return faux('R4.134', motif, 'surface');
}

function lieu({ horsQpv, qpv, accessible, accessibilite, etage, ascenseur }: Offre): Refus | null {
  if (horsQpv && qpv) return faux('R4.19', 'Le logement est dit hors quartier prioritaire.', 'qpv');
  const niveau = accessibilite === 'fauteuil' || accessibilite === 'adapte';
  if (accessibilite !== undefined && accessible !== niveau)
    return faux(
      'R4.27',
      accessible
        ? 'Un logement accessible l’est en fauteuil, ou il est adapté.'
        : 'Ce niveau est celui d’un logement accessible.',
      'accessibilite',
    );
  if (accessible && (etage ?? 0) > 0 && ascenseur === false)
    return faux('R4.27', 'À l’étage sans ascenseur, le logement n’est pas accessible.', 'accessible');
  return null;
}

function organisations(offre: Offre, { lus }: Contexte): Refus | null {
  for (const champ of ORGANISATIONS) {
    const code = offre[champ];
    if (code === undefined) continue;
    const type = lus.organisations?.find((o) => o.id === code)?.type;
    const regle = champ === 'reservataire' ? 'R4.18' : 'R4.11';
    if (type === undefined) return faux(regle, `« ${code} » n’est pas une organisation déclarée.`, champ);
    if (!TYPES_ADMIS[champ]?.includes(type))
      return faux(regle, `« ${code} » n’est pas ${ROLES_DITS[champ]}.`, champ);
  }
  return null;
}

/** What the fields of an offer cannot say one by one; null when it holds together (R4.11, R4.18, R4.19, R4.27, R4.134). */
export function offreAdmise(offre: Offre, contexte: Contexte): Refus | null {
  const { acteur, charte } = contexte;
  if (acteur.type === 'personne' && !couvre(acteur, offre.commune))
    return refuser('R0.6', 'Cette commune n’est pas de votre territoire.', 'interdit', 'commune');
  const { dureeTransitoireMois } = charte.demenagement;
  const trop = (offre.dureeMaximaleMois ?? 0) > dureeTransitoireMois;
  return (
    selonNature(offre) ??
    (trop
      ? faux(
          'R4.8',
          `Un logement transitoire dure ${dureeTransitoireMois} mois au plus selon la charte.`,
          'dureeMaximaleMois',
        )
      : null) ??
    dates(offre, contexte) ??
    disponibiliteAdmise(offre.disponibleLe, contexte) ??
    surfaceVraisemblable(offre, contexte) ??
    lieu(offre) ??
    organisations(offre, contexte)
  );
}
