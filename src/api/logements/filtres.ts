import type { Personne } from '../../domaine/noyau/acteur.js';
import { estDateCivile } from '../../domaine/noyau/instants.js';
import { COMMUNES } from '../../domaine/territoire.js';
import type { FiltreLogements, TriLogements } from '../../vues/liste-logements.js';
import { communesDe } from '../reperes/communes-visibles.js';
import { ouiNon, parmi, refuser, type Parametres } from '../requete/parametres.js';
import { FINANCES, NATURES, ORDRES, STATUTS, TAILLES } from './schemas.js';

/** What a bailleur or a réservataire is held to: its own dwellings, its own contingent (R0.6, R4.18). */
export function horizonDe({
  role,
  organisation = '',
}: Personne): Pick<FiltreLogements, 'bailleur' | 'reservataire'> {
  if (role === 'bailleur') return { bailleur: organisation };
  return role === 'reservataire' ? { reservataire: organisation } : {};
}

/** @throws Probleme 400 */
function positif(parametres: Parametres, nom: string): number | undefined {
  const valeur = parametres[nom];
  if (valeur === undefined) return undefined;
  if (!/^\d{1,8}([.,]\d{1,2})?$/.test(valeur)) throw refuser(nom, 'doit être un nombre positif');
  return Number(valeur.replace(',', '.'));
}

/** A calendar day. @throws Probleme 400 */
function jour(parametres: Parametres, nom: string): string | undefined {
  const valeur = parametres[nom];
  if (valeur !== undefined && !estDateCivile(valeur)) throw refuser(nom, 'doit être une date AAAA-MM-JJ');
  return valeur;
}

/** The filters asked, within what the caller may see; null when nothing can answer. @throws Probleme 400 */
export function filtreDe(
  parametres: Parametres,
  acteur: Personne,
): (FiltreLogements & { readonly tri: TriLogements | undefined }) | null {
  const horizon = horizonDe(acteur);
  const { bailleur, reservataire } = { ...parametres, ...horizon };
  const ailleurs =
    (horizon.bailleur !== undefined && (parametres['bailleur'] ?? horizon.bailleur) !== horizon.bailleur) ||
    (horizon.reservataire !== undefined &&
      (parametres['reservataire'] ?? horizon.reservataire) !== horizon.reservataire);
  const filtre = {
    bailleur,
    reservataire,
    nature: parmi(parametres, 'nature', NATURES),
    financement: parmi(parametres, 'financement', FINANCES),
    disponibleAu: jour(parametres, 'disponibleAu'),
    commune: parmi(parametres, 'commune', COMMUNES),
    statut: parmi(parametres, 'statut', STATUTS),
    typologie: parmi(parametres, 'typologie', TAILLES),
    typologieMin: parmi(parametres, 'typologieMin', TAILLES),
    coutMax: positif(parametres, 'coutMax'),
    surfaceMin: positif(parametres, 'surfaceMin'),
    accessible: ouiNon(parametres, 'accessible'),
    horsQpv: ouiNon(parametres, 'horsQpv'),
    passerelle: ouiNon(parametres, 'passerelle'),
    recherche: parametres['recherche'],
    communes: communesDe(acteur),
    regard: acteur,
    tri: parmi(parametres, 'tri', ORDRES),
  };
  return ailleurs ? null : filtre;
}
