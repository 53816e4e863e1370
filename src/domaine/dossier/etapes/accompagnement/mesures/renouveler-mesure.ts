import { entier, facultatif, note } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne, plusTard } from '../../../../noyau/instants.js';
import { estRefus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { mesureDuCatalogue } from '../catalogue.js';
import {
  accordMesure,
  aucuneMesure,
  CHAMP_MESURE,
  champMesurePour,
  mesureOuverte,
  mesuresPour,
} from './champ-mesure.js';
import { mesureDe } from './etat.js';
import { operateurAdmis } from './operateur.js';

const champs = {
  mesure: CHAMP_MESURE,
  mois: entier('Durée supplémentaire (mois)', 1, 60),
  unites: facultatif(entier('Interventions ou unités ajoutées', 1, 1000)),
  evaluation: note('Évaluation qui motive le renouvellement'),
};

/** Goes on with a measure, after an evaluation (R3.21); its operator is looked at anew, on the day that the new period begins (R3.66). */
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
  lit({ mesure }, etat) {
    const organisation = mesureDe(etat, mesure)?.organisation;
    return organisation ? { organisation } : {};
  },
  admissible: aucuneMesure,
  decider(etat, { mesure: id, mois, unites, evaluation }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    const jour = dateCayenne(contexte.survenuLe);
    const entree = mesureDuCatalogue(contexte.charte, mesure.code);
    const confiee = {
      organisation: mesure.organisation ?? undefined,
      du: plusTard(mesure.fin ?? jour, jour),
    };
    const refus = premierRefus(
      accordMesure(etat, mesure),
      entree && operateurAdmis(etat, entree, confiee, contexte),
    );
    if (refus) return refus;
    const fin = ajouterMois(mesure.fin ?? jour, mois);
    const donnees = { mesure: id, fin, ...(unites === undefined ? {} : { prevues: unites }) };
    return { evenements: [{ type: 'MesureRenouvelee', donnees, personnel: { evaluation } }] };
  },
});
