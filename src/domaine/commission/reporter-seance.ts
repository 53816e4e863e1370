import { choix, date, facultatif } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteSeance } from './acte-commission.js';
import { HEURE, seanceTropLoin } from './composition.js';
import { RAISONS_REPORT } from './natures.js';
import { preavisTenu, URGENCE } from './preavis.js';

/** Moves the session to another day; held without its quorum, it is convened a second time (R4.40, R4.43, R4.236). */
export const ReporterSeance = acteSeance({
  type: 'ReporterSeance',
  libelle: 'Reporter la séance',
  attend: ['preparee', 'convoquee', 'tenue'],
  champs: {
    le: date('Nouvelle date'),
    heure: facultatif(HEURE),
    raison: choix('Raison', RAISONS_REPORT),
    urgence: URGENCE,
  },
  admissible: ({ statut, seance }) =>
    statut === 'tenue' && seance?.quorum.atteint !== false
      ? refuser('R4.41', 'La séance s’est tenue : elle ne se reporte plus.')
      : null,
  decider(etat, { le, heure, raison, urgence }, contexte) {
    const sansQuorum = etat.statut === 'tenue';
    if (etat.lignes.some((l) => l.decision !== null))
      return refuser('R4.41', 'Des décisions sont rendues : la séance ne se reporte plus.');
    if ((raison === 'quorum') !== sansQuorum)
      return refuser(
        'R4.43',
        'Cette raison est celle d’une séance tenue sans son quorum.',
        'invalide',
        'raison',
      );
    const aujourdhui = dateCayenne(contexte.maintenant);
    if (le <= etat.le && sansQuorum)
      return refuser('R4.40', 'La nouvelle date suit la séance sans quorum.', 'invalide', 'le');
    if (le < aujourdhui || le === etat.le)
      return refuser(
        'R4.40',
        'La nouvelle date est à venir, et n’est pas la date présente.',
        'invalide',
        'le',
      );
    const loin = seanceTropLoin(le, contexte);
    if (loin) return loin;
    const convoquee = etat.convocations.length > 0;
    const delais = { dits: aujourdhui, seance: le, seconde: sansQuorum, urgence, champ: 'le' };
    const refus = convoquee ? preavisTenu(etat, contexte, delais) : null;
    if (refus) return refus;
    const donnees = {
      ...{ du: etat.le, le, raison, secondeConvocation: sansQuorum },
      destinataires: convoquee ? etat.membres.map((m) => m.organisation) : [],
      ...(heure === undefined ? {} : { heure }),
      ...(urgence === undefined ? {} : { urgence }),
    };
    return { evenements: [{ type: 'SeanceReportee', donnees }] };
  },
});
