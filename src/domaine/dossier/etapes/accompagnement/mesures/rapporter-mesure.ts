import { entier, facultatif, texte } from '../../../../noyau/champs.js';
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
  interventions: facultatif(entier('Interventions faites depuis le dernier compte rendu', 0, 100)),
  compteRendu: texte('Court compte rendu', { max: 1000, multiligne: true }),
};

/** The short monthly report of a measure, with what was done (R3.22, R3.23). */
export const RapporterMesure = acteDossier({
  type: 'RapporterMesure',
  libelle: 'Rendre compte d’une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesure: champMesurePour(mesuresPour(etat, contexte), contexte),
  }),
  admissible: aucuneMesure,
  decider(etat, { mesure: id, interventions = 1, compteRendu }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    return (
      accordMesure(etat, mesure) ?? {
        evenements: [
          { type: 'MesureRapportee', donnees: { mesure: id, interventions }, personnel: { compteRendu } },
        ],
      }
    );
  },
});
