import { choix, date, facultatif, note, reference } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, exigeEtape, instantDu } from '../../conditions.js';

/**
 * "Réaliser une enquête auprès des ménages les plus fragiles après le relogement, en mobilisant notamment les associations" (003,
 * R6.2).
 */
export const RealiserEnqueteSuivi = acteDossier({
  type: 'RealiserEnqueteSuivi',
  libelle: 'Réaliser l’enquête des plus fragiles',
  etape: 'suivi',
  roles: ['referent', 'partenaire'],
  champs: {
    le: date('Date'),
    association: facultatif(reference('Association mobilisée', 'organisation')),
    satisfaction: choix('Le ménage se dit', {
      satisfait: 'Satisfait de son logement',
      reserve: 'Satisfait avec des réserves',
      insatisfait: 'Insatisfait',
      'sans-avis': 'Ne se prononce pas',
    }),
    compteRendu: note('Compte rendu'),
    besoins: facultatif(note('Besoins exprimés')),
  },
  admissible: (etat) =>
    exigeEtape(etat, 'demenagement', 'R6.2', 'L’enquête suit un relogement définitif.') ??
    (etat.faits['enquete-suivi'] ? refuser('R6.2', 'L’enquête des plus fragiles est déjà faite.') : null),
  decider(etat, { compteRendu, besoins, ...donnees }, contexte) {
    const emmenagement = { fait: etat.faits['demenagement'], regle: 'R6.2', nom: 'le déménagement' };
    const refus = dateAdmise(etat, contexte, donnees.le, 'le', emmenagement);
    if (refus) return refus;
    const personnel = { compteRendu, ...(besoins ? { besoins } : {}) };
    return {
      evenements: [
        {
          type: 'EnqueteSuiviRealisee',
          survenuLe: instantDu(etat, contexte, donnees.le),
          donnees,
          personnel,
        },
      ],
    };
  },
});
