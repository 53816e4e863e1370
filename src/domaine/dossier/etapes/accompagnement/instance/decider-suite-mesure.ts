import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { orientationVers } from '../grilles/orientation.js';
import { mesureDe } from '../mesures/etat.js';
import { mesureArretee } from '../mesures/mesure-arretee.js';
import { DECISIONS_INSTANCE, saisinesOuvertes } from './etat.js';

const ARRET = 'reorientation';
const champs = {
  saisine: texte('Saisine', { max: 20 }),
  decision: choix('Décision', DECISIONS_INSTANCE),
  orientation: facultatif(
    texte('Orientation donnée au ménage', {
      max: 60,
      aide: 'Exigée pour une réorientation : situation de la grille d’orientation',
    }),
  ),
  motif: note('Motif'),
};
const AUCUNE = refuser('R3.72', 'Aucune mesure n’attend la décision de l’instance de suivi.');

/** The instance of follow-up and reorientation decides about a measure; reoriented, the household is directed elsewhere (R3.72). */
export const DeciderSuiteMesure = acteDossier({
  type: 'DeciderSuiteMesure',
  libelle: 'Rendre la décision de l’instance sur une mesure',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({
    ...champs,
    saisine: choix(
      'Mesure',
      Object.fromEntries(
        saisinesOuvertes(etat).map(({ id, mesure }) => {
          const code = mesureDe(etat, mesure)?.code ?? mesure;
          return [id, mesureDuCatalogue(charte, code)?.libelle ?? code];
        }),
      ),
    ),
    orientation: facultatif(
      choix('Orientation donnée au ménage', choixDe(charte.orientations.situations), {
        aide: 'Exigée pour une réorientation',
      }),
    ),
  }),
  admissible: (etat) => (saisinesOuvertes(etat).length > 0 ? null : AUCUNE),
  decider(etat, { saisine: id, decision, orientation, motif }, contexte) {
    const saisine = saisinesOuvertes(etat).find((s) => s.id === id);
    if (!saisine)
      return refuser('R3.72', 'Cette saisine n’existe pas, ou est déjà jugée.', 'conflit', 'saisine');
    const decidee = {
      type: 'SuiteMesureDecidee' as const,
      donnees: { saisine: id, decision },
      personnel: { motif },
    };
    if (decision !== ARRET) return { evenements: [decidee] };
    const situation = orientation && entreeDe(contexte.charte.orientations.situations, orientation);
    if (!situation)
      return refuser(
        'R3.72',
        'Une réorientation dit vers quoi : choisissez une situation de la grille d’orientation.',
        'invalide',
        'orientation',
      );
    const fin = { bilan: motif, orientation: situation.libelle, venuDe: 'Cette saisine de l’instance' };
    const arret = mesureArretee(etat, saisine.mesure, { ...fin, dAbord: ARRET }, contexte);
    if (estRefus(arret)) return arret;
    const vers = { situation: situation.code, mesures: situation.mesures };
    return { evenements: [decidee, arret, orientationVers(etat, vers)] };
  },
});
