import { choix, date, facultatif } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';
import { siegeComplet } from './composition.js';
import { MOYENS_CONVOCATION } from './natures.js';
import { preavisTenu, URGENCE } from './preavis.js';

/** Tells every member of the session, within the charter's notice; the service keeps the proof of each sending (R4.40). */
export const EnvoyerConvocation = acteSeance({
  type: 'EnvoyerConvocation',
  libelle: 'Envoyer la convocation',
  attend: A_VENIR,
  champs: {
    moyen: choix('Comment', MOYENS_CONVOCATION),
    envoyeeLe: facultatif(date('Envoyée le', { aide: 'Quand elle l’a été autrement que par le service' })),
    urgence: URGENCE,
  },
  admissible: siegeComplet,
  decider(etat, { moyen, envoyeeLe, urgence }, contexte) {
    const aujourdhui = dateCayenne(contexte.maintenant);
    const parCourriel = moyen === 'courriel';
    if (parCourriel && envoyeeLe !== undefined && envoyeeLe !== aujourdhui)
      return refuser('R4.40', 'Le service envoie la convocation ce jour.', 'invalide', 'envoyeeLe');
    if (parCourriel && etat.le < aujourdhui)
      return refuser(
        'R4.40',
        'La séance est passée : sa convocation a été envoyée autrement.',
        'conflit',
        'moyen',
      );
    const le = envoyeeLe ?? aujourdhui;
    const futur = pasEncore(le, contexte, 'envoyeeLe');
    if (futur) return futur;
    if (le > etat.le) return refuser('R4.40', 'La convocation précède la séance.', 'invalide', 'envoyeeLe');
    const champ = parCourriel ? 'urgence' : 'envoyeeLe';
    const delais = { dits: le, seance: etat.le, seconde: etat.secondeConvocation, urgence, champ };
    const refus = preavisTenu(etat, contexte, delais);
    if (refus) return refus;
    const destinataires = parCourriel ? etat.membres.map((m) => m.organisation) : [];
    const donnees = { moyen, le, destinataires, ...(urgence ? { urgence } : {}) };
    return { evenements: [{ type: 'ConvocationEnvoyee', donnees }] };
  },
});
