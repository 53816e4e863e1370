import { instant, texte } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDit, premierRefus } from '../../conditions.js';
import { reprogrammee } from '../../horloge.js';
import { tachesNeesDe } from '../../procedure.js';
import { correctionTenue } from './correction-tenue.js';
import { ordreDesFaits } from './ordre-des-faits.js';
import { aucunFait, CHAMP_FAIT, champFaitPour, faitVise } from './fait-vise.js';

const champs = { fait: CHAMP_FAIT, le: instant('Date exacte'), motif: texte('Motif') };

/** Corrects when a fact happened; the deadlines it started are counted again (R0.5, R7.6). */
export const CorrigerDate = acteDossier({
  type: 'CorrigerDate',
  libelle: 'Corriger la date d’un fait',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, fait: champFaitPour(etat) }),
  admissible: aucunFait,
  decider(etat, { fait, le, motif }, contexte) {
    const vise = faitVise(etat, fait);
    if (estRefus(vise)) return vise;
    const exact = instantDit(le, contexte);
    if (!exact) return refuser('R0.4', 'Cette date est illisible.', 'invalide', 'le');
    if (exact > contexte.maintenant)
      return refuser('R0.4', 'Cette date est dans le futur.', 'invalide', 'le');
    const refus = premierRefus(
      dateAdmise(etat, contexte, dateCayenne(exact), 'le'),
      ordreDesFaits({ ...etat.faits, [fait]: { ...vise, le: exact } }, fait),
      correctionTenue(etat, fait, dateCayenne(exact), contexte),
    );
    if (refus) return refus;
    const taches = tachesNeesDe(etat, vise).map((t) => reprogrammee(etat, t, exact, contexte));
    const donnees = { fait, versionCorrigee: vise.version, le: exact, taches };
    return { evenements: [{ type: 'DateCorrigee', donnees, personnel: { motif } }] };
  },
});
