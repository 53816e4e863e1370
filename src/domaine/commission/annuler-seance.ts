import { choix } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteSeance } from './acte-commission.js';
import { RAISONS_ANNULATION } from './natures.js';

/** Cancels the session; its dossiers are proposed for the agenda of another (R4.40, R4.42). */
export const AnnulerSeance = acteSeance({
  type: 'AnnulerSeance',
  libelle: 'Annuler la séance',
  attend: ['preparee', 'convoquee', 'tenue'],
  champs: { raison: choix('Raison', RAISONS_ANNULATION) },
  admissible: ({ lignes, seance }) => {
    if (lignes.some((l) => l.decision !== null))
      return refuser('R4.40', 'Des décisions sont rendues : la séance ne s’annule plus.');
    return seance?.quorum.atteint
      ? refuser('R4.40', 'La séance s’est tenue avec son quorum : elle ne s’annule plus.')
      : null;
  },
  decider: ({ convocations, membres }, { raison }) => {
    const destinataires = convocations.length > 0 ? membres.map((m) => m.organisation) : [];
    return { evenements: [{ type: 'SeanceAnnulee', donnees: { raison, destinataires } }] };
  },
});
