import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { orientationVers } from '../grilles/orientation.js';
import { DECISIONS_ARBITRAGE, desaccordsOuverts, OBJETS_DESACCORD } from './etat.js';
import { dejaArretee, issuesOffertes, mesureArretee } from './mesure-arretee.js';

const AIDE_ISSUE =
  'Pour une mesure arrêtée qui ne se termine pas par une orientation : celle de son catalogue';
const champs = {
  desaccord: texte('Désaccord', { max: 20 }),
  instance: texte('Instance d’arbitrage', { max: 60 }),
  decision: choix('Décision', DECISIONS_ARBITRAGE),
  orientation: texte('Orientation donnée au ménage', {
    max: 60,
    aide: 'Situation de la grille d’orientation : « le ménage bénéficie à tout le moins d’une orientation »',
  }),
  issue: facultatif(texte('Issue de la mesure arrêtée', { max: 60, aide: AIDE_ISSUE })),
  motif: note('Motif'),
};

/** Settles a disagreement; whatever the decision, the household receives an orientation (R3.13, R3.24). */
export const ArbitrerDesaccord = acteDossier({
  type: 'ArbitrerDesaccord',
  libelle: 'Arbitrer un désaccord',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({
    ...champs,
    desaccord: choix(
      'Désaccord',
      Object.fromEntries(desaccordsOuverts(etat).map((d) => [d.id, OBJETS_DESACCORD[d.objet]])),
    ),
    instance: choix('Instance d’arbitrage', choixDe(charte.accompagnement.instancesArbitrage)),
    orientation: choix('Orientation donnée au ménage', choixDe(charte.orientations.situations)),
    issue: facultatif(
      choix('Issue de la mesure arrêtée', issuesOffertes(etat, charte), { aide: AIDE_ISSUE }),
    ),
  }),
  admissible: (etat) =>
    desaccordsOuverts(etat).length > 0 ? null : refuser('R3.13', 'Aucun désaccord n’attend d’arbitrage.'),
  decider(etat, { desaccord, instance, decision, orientation, issue, motif }, contexte) {
    const { charte } = contexte;
    const vise = desaccordsOuverts(etat).find((d) => d.id === desaccord);
    if (!vise)
      return refuser('R3.13', 'Ce désaccord n’existe pas, ou est déjà arbitré.', 'conflit', 'desaccord');
    if (!entreeDe(charte.accompagnement.instancesArbitrage, instance))
      return refuser('R3.24', 'Cette instance n’est pas dans la charte.', 'invalide', 'instance');
    const situation = entreeDe(charte.orientations.situations, orientation);
    if (!situation)
      return refuser(
        'R3.38',
        'Cette situation n’est pas dans la grille d’orientation.',
        'invalide',
        'orientation',
      );
    const suite = { issue, bilan: motif, orientation: situation.libelle };
    const arretee = dejaArretee(etat, vise);
    if (arretee?.fermeture && decision !== 'arreter')
      return refuser(
        'R3.183',
        `La mesure s’est terminée le ${enFrancais(dateCayenne(arretee.fermeture.le))} : l’arbitrage en prend acte (« ${DECISIONS_ARBITRAGE.arreter} ») et oriente le ménage.`,
        'conflit',
        'decision',
      );
    const arret =
      decision === 'arreter' && !arretee ? mesureArretee(etat, vise.mesure, suite, contexte) : null;
    if (estRefus(arret)) return arret;
    return {
      evenements: [
        { type: 'DesaccordArbitre', donnees: { desaccord, decision, instance }, personnel: { motif } },
        ...(arret ? [arret] : []),
        orientationVers(etat, { situation: situation.code, mesures: situation.mesures }),
      ],
    };
  },
});
