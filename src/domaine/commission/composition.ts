import type { Contexte, Lus } from '../contexte.js';
import { choix, facultatif, liste, objet, ouiNon, reference, texte } from '../noyau/champs.js';
import { ajouterJours, dateCayenne, enFrancais, type DateCivile } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { tropLoin } from '../noyau/trop-loin.js';
import type { EtatCommission } from './etat.js';
import type { MembreDit } from './evenements.js';
import { ROLES_MEMBRES } from './natures.js';

export const MEMBRES = liste(
  'Membres',
  objet('Membre', {
    organisation: reference('Organisation', 'organisation'),
    role: choix('Rôle', ROLES_MEMBRES),
    reservataire: facultatif(ouiNon('Siège comme réservataire')),
  }),
  40,
);
export const HEURE = texte('Heure', {
  max: 5,
  aide: 'De Cayenne, par exemple 09:30',
  forme: { motif: '^([01]\\d|2[0-3]):[0-5]\\d$', dit: 'doit être une heure HH:MM' },
});

export const organisations = (membres: readonly MembreDit[]): string[] => membres.map((m) => m.organisation);

/** Each organisation is declared and sits once; one presides at most (R4.40). */
export function composition(
  membres: readonly MembreDit[],
  { organisations: connues = [] }: Lus,
): Refus | null {
  const vus = new Set<string>();
  for (const [rang, { organisation }] of membres.entries()) {
    const champ = `membres[${rang}].organisation`;
    if (!connues.some((o) => o.id === organisation))
      return refuser('R4.40', 'Cette organisation n’est pas déclarée.', 'invalide', champ);
    if (vus.has(organisation))
      return refuser('R4.40', 'Cette organisation siège déjà à la séance.', 'conflit', champ);
    vus.add(organisation);
  }
  const presidents = membres.filter((m) => m.role === 'president');
  return presidents.length > 1
    ? refuser('R4.40', 'Une séance a une seule présidence.', 'invalide', 'membres')
    : null;
}

/** Why those who sit cannot hold the session: nobody to preside, or nobody beside (R4.40, R4.136). */
function incomplet(membres: readonly Pick<MembreDit, 'role'>[]): string | null {
  if (!membres.some((m) => m.role === 'president')) return 'Aucun membre ne préside la séance';
  return membres.length < 2 ? 'Une commission réunit au moins deux organisations' : null;
}

/** R4.136: a session of the past was held: who sat is known, and it is told while it is still remembered. */
export function seancePassee(
  { le, membres }: { readonly le: DateCivile; readonly membres: readonly MembreDit[] },
  { maintenant, charte }: Contexte,
): Refus | null {
  const aujourdhui = dateCayenne(maintenant);
  if (le >= aujourdhui) return null;
  const plancher = ajouterJours(aujourdhui, -charte.commissions.saisieTardiveJours);
  if (le < plancher)
    return refuser(
      'R4.136',
      `Une séance tenue avant le ${enFrancais(plancher)} ne se saisit plus : vérifiez sa date.`,
      'invalide',
      'le',
    );
  const manque = incomplet(membres);
  return manque
    ? refuser(
        'R4.136',
        `${manque} : une séance passée se saisit avec ceux qui y siégeaient.`,
        'invalide',
        'membres',
      )
    : null;
}

/** R4.236: a session to come is held within what the charter admits: a case on its agenda waits for it. */
export const seanceTropLoin = (le: DateCivile, { maintenant, charte }: Contexte): Refus | null =>
  tropLoin(
    le,
    { maintenant, mois: charte.commissions.seanceDansMois, regle: 'R4.236', nom: 'Une séance' },
    'le',
  );

/** What a convocation needs: someone to preside, and someone beside (R4.40). */
export function siegeComplet({ membres }: Pick<EtatCommission, 'membres'>): Refus | null {
  const manque = incomplet(membres);
  return manque ? refuser('R4.40', `${manque} : complétez la composition.`) : null;
}
