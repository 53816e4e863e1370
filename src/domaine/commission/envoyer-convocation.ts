import { choix, jourDuFait, facultatif } from '../noyau/champs.js';
import type { Contexte } from '../contexte.js';
import { dateCayenne, enFrancais, instantCayenne, type DateCivile } from '../noyau/instants.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';
import { siegeComplet } from './composition.js';
import type { EtatCommission } from './etat.js';
import { MOYENS_CONVOCATION } from './natures.js';
import { preavisTenu, URGENCE } from './preavis.js';

/** A convocation carries the agenda of a session that was set by then, and comes before it (R4.163). */
function envoiPossible(etat: EtatCommission, le: DateCivile, parCourriel: boolean, { maintenant }: Contexte) {
  const refus = (motif: string, champ: string): Refus => refuser('R4.163', motif, 'invalide', champ);
  if (etat.lignes.length === 0)
    return refuser('R4.163', 'L’ordre du jour est vide : inscrivez un dossier avant de convoquer.');
  const cree = etat.creeeLe === null ? null : dateCayenne(etat.creeeLe);
  if (cree !== null && cree < etat.le && le < cree)
    return refus(
      `La séance n’est préparée que depuis le ${enFrancais(cree)} : sa convocation ne la précède pas. Décidée plus tôt, elle se prépare en la datant de ce jour-là.`,
      'envoyeeLe',
    );
  const [heures = 0, minutes = 0] = (etat.heure ?? '').split(':').map(Number);
  const debut = instantCayenne(etat.le, heures + minutes / 60);
  return parCourriel && etat.heure !== null && debut <= maintenant
    ? refus('L’heure de la séance est passée : sa convocation a été envoyée autrement.', 'moyen')
    : null;
}

/** Tells every member of the session, within the charter's notice; the service keeps the proof of each sending (R4.40). */
export const EnvoyerConvocation = acteSeance({
  type: 'EnvoyerConvocation',
  libelle: 'Envoyer la convocation',
  attend: A_VENIR,
  champs: {
    moyen: choix('Comment', MOYENS_CONVOCATION),
    envoyeeLe: facultatif(
      jourDuFait('Envoyée le', { aide: 'Quand elle l’a été autrement que par le service' }),
    ),
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
    const impossible = envoiPossible(etat, le, parCourriel, contexte);
    if (impossible) return impossible;
    const champ = parCourriel ? 'urgence' : 'envoyeeLe';
    const delais = { dits: le, seance: etat.le, seconde: etat.secondeConvocation, urgence, champ };
    const refus = preavisTenu(etat, contexte, delais);
    if (refus) return refus;
    const destinataires = parCourriel ? etat.membres.map((m) => m.organisation) : [];
    const donnees = { moyen, le, destinataires, ...(urgence ? { urgence } : {}) };
    return { evenements: [{ type: 'ConvocationEnvoyee', donnees }] };
  },
});
