import { entier, facultatif, note, reference } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne, enFrancais, plusTard } from '../../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { mesureDuCatalogue } from '../catalogue.js';
import {
  accordMesure,
  aucuneMesure,
  CHAMP_MESURE,
  champMesurePour,
  mesureOuverte,
  mesuresPour,
} from './champ-mesure.js';
import { desaccordsOuverts, mesureDe, type Mesure } from './etat.js';
import { NON_DECLAREE, operateurAdmis } from './operateur.js';

const champs = {
  mesure: CHAMP_MESURE,
  mois: entier('Durée supplémentaire (mois)', 1, 60),
  unites: facultatif(entier('Interventions ou unités ajoutées', 1, 1000)),
  organisation: facultatif(
    reference('Opérateur, si la mesure n’en a pas de déclaré', 'organisation', {
      aide: 'Une mesure soumise à agrément, ouverte sous un nom seul, n’est renouvelée qu’avec son opérateur déclaré',
    }),
  ),
  evaluation: note('Évaluation qui motive le renouvellement'),
};

/** The operator is said once: a renewal gives one to a measure that had none declared, and changes none. */
const operateurInchange = ({ organisation }: Mesure, dite: string | undefined): Refus | null =>
  organisation !== null && dite !== undefined && dite !== organisation
    ? refuser(
        'R3.89',
        'Cette mesure est déjà confiée à une organisation : un renouvellement n’en change pas. Terminez la mesure, puis ouvrez-la avec son nouvel opérateur.',
        'conflit',
        'organisation',
      )
    : null;

/** R3.183: what is disputed is arbitrated before it goes on; its end stays possible (R3.16). */
function desaccordEnAttente(etat: EtatDossier, id: string): Refus | null {
  const desaccord = desaccordsOuverts(etat).find(({ mesure }) => mesure === id);
  return desaccord
    ? refuser(
        'R3.183',
        `Un désaccord sur cette mesure (le ${enFrancais(dateCayenne(desaccord.fait.le))}) attend son arbitrage : elle ne se renouvelle qu’après.`,
        'conflit',
        'mesure',
      )
    : null;
}

/** Goes on with a measure, after an evaluation (R3.21); its operator is looked at anew, on the day that the new period begins (R3.66), and said if it never was (R3.89). */
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
  lit({ mesure, organisation: dite }, etat) {
    const organisation = mesureDe(etat, mesure)?.organisation ?? dite;
    return organisation ? { organisation } : {};
  },
  admissible: aucuneMesure,
  decider(etat, { mesure: id, mois, unites, organisation: dite, evaluation }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    const jour = dateCayenne(contexte.survenuLe);
    const entree = mesureDuCatalogue(contexte.charte, mesure.code);
    const organisation = mesure.organisation ?? dite;
    const confiee = {
      organisation,
      du: plusTard(mesure.fin ?? jour, jour),
    };
    const refus = premierRefus(
      desaccordEnAttente(etat, id),
      operateurInchange(mesure, dite),
      dite !== undefined && !contexte.lus.organisation && NON_DECLAREE,
      accordMesure(etat, { ...mesure, organisation: organisation ?? null }),
      entree && operateurAdmis(etat, entree, confiee, contexte),
    );
    if (refus) return refus;
    const fin = ajouterMois(mesure.fin ?? jour, mois);
    const donnees = {
      ...{ mesure: id, fin },
      ...(unites === undefined ? {} : { prevues: unites }),
      ...(organisation === undefined || mesure.organisation ? {} : { organisation }),
    };
    return { evenements: [{ type: 'MesureRenouvelee', donnees, personnel: { evaluation } }] };
  },
});
