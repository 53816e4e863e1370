import { entier, facultatif, note } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import { estRefus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import {
  accordMesure,
  aucuneMesure,
  CHAMP_MESURE,
  champMesurePour,
  mesureOuverte,
  mesuresPour,
} from './champ-mesure.js';

const champs = {
  mesure: CHAMP_MESURE,
  mois: entier('Durée supplémentaire (mois)', 1, 60),
  unites: facultatif(entier('Interventions ou unités ajoutées', 1, 1000)),
  evaluation: note('Évaluation qui motive le renouvellement'),
};

/** Goes on with a measure, after an evaluation (R3.21). */
export const RenouvelerMesure = acteDossier({
  type: 'RenouvelerMesure',
  libelle: 'Renouveler une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesure: champMesurePour(mesuresPour(etat, contexte), contexte),
  }),
  admissible: aucuneMesure,
  decider(etat, { mesure: id, mois, unites, evaluation }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    const refus = accordMesure(etat, mesure);
    if (refus) return refus;
    const fin = ajouterMois(mesure.fin ?? dateCayenne(contexte.survenuLe), mois);
    const donnees = { mesure: id, fin, ...(unites === undefined ? {} : { prevues: unites }) };
    return { evenements: [{ type: 'MesureRenouvelee', donnees, personnel: { evaluation } }] };
  },
});
