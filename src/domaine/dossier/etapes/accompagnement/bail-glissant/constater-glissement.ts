import { date } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../../conditions.js';
import { bailEnCours } from './etat.js';

const AUCUN = refuser(
  'R3.31',
  'Aucun glissement n’est attendu : pas de bail glissant en cours, ou il est bloqué.',
);

/** The lease has slid: the household is the tenant (R3.31). */
export const ConstaterGlissement = acteDossier({
  type: 'ConstaterGlissement',
  libelle: 'Constater le glissement du bail',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: { le: date('Glissement le') },
  admissible: (etat) => (bailEnCours(etat) ? null : AUCUN),
  decider(etat, { le }, contexte) {
    const bail = bailEnCours(etat);
    if (!bail) return AUCUN;
    const apres = { fait: bail.fait, regle: 'R3.31', nom: 'le début de la sous-location' };
    return (
      dateAdmise(etat, contexte, le, 'le', apres) ?? {
        evenements: [
          { type: 'BailGlisse', survenuLe: instantDu(etat, contexte, le), donnees: { bail: bail.id, le } },
        ],
      }
    );
  },
});
