import { choix, entier, facultatif, texte } from '../../../../noyau/champs.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { direMois, moisDe } from '../../../../noyau/mois.js';
import { estRefus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import {
  accordMesure,
  aucuneMesure,
  CHAMP_MESURE,
  champMesurePour,
  mesureOuverte,
  mesuresPour,
} from './champ-mesure.js';
import { moisAdmis, moisARapporter } from './mois-rapportes.js';

const MOIS = 'Mois dont il rend compte';

const champs = {
  mesure: CHAMP_MESURE,
  mois: facultatif(
    texte(MOIS, {
      max: 7,
      aide: 'Celui du jour, s’il n’est pas dit',
      forme: { motif: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$', dit: 'doit être un mois, comme 2026-03' },
    }),
  ),
  interventions: facultatif(entier('Interventions faites depuis le dernier compte rendu', 0, 100)),
  compteRendu: texte('Court compte rendu', { max: 1000, multiligne: true }),
};

/** The short monthly report of a measure, with what was done (R3.22, R3.23), one for each month of its life (R3.138). */
export const RapporterMesure = acteDossier({
  type: 'RapporterMesure',
  libelle: 'Rendre compte d’une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour(etat, contexte) {
    const mesures = mesuresPour(etat, contexte);
    const { mois: _libre, ...autres } = champs;
    const restent = new Set(mesures.flatMap((m) => moisARapporter(m, contexte.survenuLe)));
    const options = Object.fromEntries([...restent].sort().map((m) => [m, direMois(m)]));
    return {
      ...autres,
      mesure: champMesurePour(mesures, contexte),
      ...(restent.size > 0 ? { mois: facultatif(choix(MOIS, options)) } : {}),
    };
  },
  admissible: aucuneMesure,
  decider(etat, { mesure: id, mois: dit, interventions = 1, compteRendu }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    const { survenuLe } = contexte;
    const mois = dit ?? moisDe(dateCayenne(survenuLe));
    const donnees = { mesure: id, interventions, mois };
    return (
      premierRefus(accordMesure(etat, mesure), moisAdmis(mesure, mois, survenuLe)) ?? {
        evenements: [{ type: 'MesureRapportee', donnees, personnel: { compteRendu } }],
      }
    );
  },
});
