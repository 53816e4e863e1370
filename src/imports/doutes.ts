import type { Identite, Situation } from '../domaine/dossier/menage.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import type { Colonne } from './colonnes.js';

/** What is said of a line that is accepted: two columns that do not go together (never a refusal). */
export interface Doute {
  readonly champ: Colonne;
  readonly motif: string;
}

const SURFACE_PAR_PERSONNE = 4;
const MAJORITE = 18;
const CHIFFRES_NUMERO_UNIQUE = 18;

const age = (naissance: DateCivile, aujourdhui: DateCivile): number =>
  Number(aujourdhui.slice(0, 4)) -
  Number(naissance.slice(0, 4)) -
  (aujourdhui.slice(5) < naissance.slice(5) ? 1 : 0);

/** Incoherences of one household. */
export function doutes(identite: Identite, situation: Situation, aujourdhui: DateCivile): Doute[] {
  return [
    ...doutesLoyer(situation),
    ...doutesLogement(situation),
    ...doutesPersonne(identite, situation, aujourdhui),
  ];
}

function doutesLoyer({
  statutOccupation,
  loyer = 0,
  charges = 0,
  aides = 0,
  ressourcesMensuelles: ressources,
}: Situation): Doute[] {
  const releves: Doute[] = [];
  if (loyer > 0 && statutOccupation === 'proprietaire-occupant')
    releves.push({ champ: 'loyer', motif: 'un propriétaire occupant ne paie pas de loyer' });
  if (loyer > 0 && statutOccupation === 'occupant-sans-titre')
    releves.push({ champ: 'loyer', motif: 'un occupant sans titre ne doit pas de loyer' });
  if (ressources !== undefined && ressources > 0 && loyer + charges - aides > ressources) {
    releves.push({ champ: 'charges', motif: 'loyer et charges, aides déduites, dépassent les ressources' });
  }
  if (aides > 0 && aides > loyer + charges)
    releves.push({ champ: 'aides', motif: 'les aides dépassent le loyer et les charges' });
  return releves;
}

function doutesLogement({ surface, nombrePersonnes }: Situation): Doute[] {
  if (
    surface === undefined ||
    nombrePersonnes === undefined ||
    surface >= nombrePersonnes * SURFACE_PAR_PERSONNE
  )
    return [];
  return [{ champ: 'surface', motif: `moins de ${SURFACE_PAR_PERSONNE} m² par personne` }];
}

function doutesPersonne(
  { nom, prenom, dateNaissance, telephone, numeroUnique }: Identite,
  { ancienneteAnnees }: Situation,
  aujourdhui: DateCivile,
): Doute[] {
  const releves: Doute[] = [];
  for (const [champ, dit] of [['nom', nom] as const, ['prenom', prenom] as const])
    if (/\d/.test(dit)) releves.push({ champ, motif: 'contient un chiffre' });
  const ans = dateNaissance === undefined ? undefined : age(dateNaissance, aujourdhui);
  if (ans !== undefined && ans < MAJORITE)
    releves.push({ champ: 'date_naissance', motif: 'la personne de référence est mineure' });
  if (ans !== undefined && (ancienneteAnnees ?? 0) > ans + 1)
    releves.push({ champ: 'anciennete_annees', motif: 'l’ancienneté dépasse l’âge' });
  if (telephone && /^[567]\d{8}$/.test(telephone))
    releves.push({ champ: 'telephone', motif: 'le zéro initial semble perdu' });
  if (numeroUnique && numeroUnique.replace(/\D/g, '').length !== CHIFFRES_NUMERO_UNIQUE) {
    releves.push({ champ: 'numero_unique', motif: `compte d’ordinaire ${CHIFFRES_NUMERO_UNIQUE} chiffres` });
  }
  return releves;
}
