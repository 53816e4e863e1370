import { facultatif, note } from '../noyau/champs.js';
import type { Instant } from '../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { empechements } from './avant-publication.js';
import type { Charte } from './charte.js';
import { dejaUneVersion, effetPasse, memeJour, type VersionPubliee } from './date-effet.js';
import { controler, refuserContenu } from './lire-contenu.js';

/** The content of a draft that may be published, or what refuses it whatever reason is given: said before a reason is asked for (R4.243). */
export function publiable(
  contenu: unknown,
  publiees: readonly VersionPubliee[],
  maintenant: Instant,
): Charte | Refus {
  const lue = controler(contenu);
  if (estRefus(lue)) return lue;
  return refuserContenu('R0.49', empechements(lue)) ?? effetPasse(lue, publiees, maintenant) ?? lue;
}

/** Publishes a version: from then on it never changes (R7.2). Its content is checked once more: a draft may be older than a rule (R0.34). */
export const PublierCharte = acteCharte({
  type: 'PublierCharte',
  libelle: 'Publier la version de la charte',
  roles: ['pilote', 'administrateur'],
  champs: {
    malgreObstacles: facultatif(
      note('Motif pour publier malgré des dossiers qui ne peuvent pas migrer', {
        aide: 'À remplir seulement si l’essai en montre ; sans nom de personne',
      }),
    ),
    remplace: facultatif(
      note('Motif pour remplacer la version qui prend effet le même jour', {
        aide: 'À remplir seulement s’il y en a une ; sans nom de personne',
      }),
    ),
  },
  lit: (_commande, { id }) => ({ publiees: id }),
  admissible({ contenu, publiee }) {
    if (!contenu) return refuser('R7.2', 'Cette version n’est pas préparée.');
    return publiee ? refuser('R7.2', 'Cette version est déjà publiée.') : null;
  },
  decider({ contenu }, { malgreObstacles, remplace }, { maintenant, lus: { publiees = [] } }) {
    const lue = publiable(contenu, publiees, maintenant);
    if (estRefus(lue)) return lue;
    const refus = remplace === undefined ? dejaUneVersion(lue, publiees) : null;
    if (refus) return refus;
    const versions = memeJour(lue, publiees);
    const donnees = {
      effet: lue.enVigueurDu,
      ...(malgreObstacles ? { malgreObstacles } : {}),
      ...(remplace !== undefined && versions.length > 0 ? { remplace: { versions, motif: remplace } } : {}),
    };
    return { evenements: [{ type: 'ChartePubliee', donnees }] };
  },
});
