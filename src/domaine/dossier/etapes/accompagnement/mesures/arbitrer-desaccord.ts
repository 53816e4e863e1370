import { choix, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { orientationVers } from '../grilles/orientation.js';
import { DECISIONS_ARBITRAGE, desaccordsOuverts, mesureDe, OBJETS_DESACCORD } from './etat.js';

const champs = {
  desaccord: texte('Désaccord', { max: 20 }),
  instance: texte('Instance d’arbitrage', { max: 60 }),
  decision: choix('Décision', DECISIONS_ARBITRAGE),
  orientation: texte('Orientation donnée au ménage', {
    max: 60,
    aide: 'Situation de la grille d’orientation : « le ménage bénéficie à tout le moins d’une orientation »',
  }),
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
  }),
  admissible: (etat) =>
    desaccordsOuverts(etat).length > 0 ? null : refuser('R3.13', 'Aucun désaccord n’attend d’arbitrage.'),
  decider(etat, { desaccord, instance, decision, orientation, motif }, { charte }) {
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
    const mesure = vise.mesure === null ? undefined : mesureDe(etat, vise.mesure);
    const arret =
      decision === 'arreter' && mesure && !mesure.terminee
        ? [
            {
              type: 'MesureTerminee' as const,
              donnees: { mesure: mesure.id, issue: 'orientation' },
              personnel: {},
            },
          ]
        : [];
    return {
      evenements: [
        { type: 'DesaccordArbitre', donnees: { desaccord, decision, instance }, personnel: { motif } },
        ...arret,
        orientationVers(etat, { situation: situation.code, mesures: situation.mesures }),
      ],
    };
  },
});
