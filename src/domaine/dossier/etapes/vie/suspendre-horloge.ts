import { texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Stops the clock of the dossier, with a reason: no reminder, no lateness, no escalation until it is resumed (R0.7). */
export const SuspendreHorloge = acteDossier({
  type: 'SuspendreHorloge',
  libelle: 'Suspendre l’horloge',
  roles: ['referent', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Hospitalisation, absence, recours…' }) },
  admissible: ({ statut }) =>
    statut === 'suspendu' ? refuser('R0.7', 'L’horloge est déjà suspendue.') : null,
  decider({ suspensions }, { motif }, { survenuLe }) {
    const derniere = suspensions.at(-1)?.au;
    if (derniere && survenuLe < derniere) {
      return refuser('R0.7', 'L’horloge n’avait pas encore repris à cette date.', 'invalide', 'survenuLe');
    }
    return { evenements: [{ type: 'HorlogeSuspendue', donnees: {}, personnel: { motif } }] };
  },
});
