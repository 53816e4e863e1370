import { jourDuFait } from '../../../../noyau/champs.js';
import type { Fait } from '../../../../noyau/evenement.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, instantDu, premierRefus } from '../../../conditions.js';
import { entreeDansLogement, glissementPermis, PAS_LOGE } from './conditions.js';
import { bailEnCours } from './etat.js';

const AUCUN = refuser(
  'R3.31',
  'Aucun glissement n’est attendu : pas de bail glissant en cours, ou il est bloqué.',
);

const SANS_AVIS = refuser(
  'R3.120',
  'Le bail ne glisse qu’après une revue favorable, ou une décision de l’instance qui le demande : enregistrez-la d’abord.',
);

/** The lease has slid: the household, who lives there, is the tenant, after a favourable review (R3.31, R3.120). */
export const ConstaterGlissement = acteDossier({
  type: 'ConstaterGlissement',
  libelle: 'Constater le glissement du bail',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: { le: jourDuFait('Glissement le') },
  admissible: (etat) => (bailEnCours(etat) ? null : AUCUN),
  decider(etat, { le }, contexte) {
    const bail = bailEnCours(etat);
    if (!bail) return AUCUN;
    const entree = entreeDansLogement(etat);
    if (!entree) return PAS_LOGE;
    const permis = glissementPermis(bail);
    if (!permis) return SANS_AVIS;
    const apres = (fait: Fait, nom: string) =>
      dateAdmise(etat, contexte, le, 'le', { fait, regle: 'R3.120', nom });
    const refus = premierRefus(
      apres(bail.fait, 'le début de la sous-location'),
      apres(entree, 'l’entrée dans le logement'),
      apres(permis, 'l’avis favorable au glissement'),
    );
    if (refus) return refus;
    const donnees = { bail: bail.id, le };
    return { evenements: [{ type: 'BailGlisse', survenuLe: instantDu(etat, contexte, le), donnees }] };
  },
});
