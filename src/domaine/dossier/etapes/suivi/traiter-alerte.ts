import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { choix, facultatif, note, texte } from '../../../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EvenementDossier } from '../../evenements.js';
import { choixMesures } from '../accompagnement/catalogue.js';
import { ouvertes } from '../accompagnement/mesures/etat.js';
import { choixPrescription, OuvrirMesure } from '../accompagnement/mesures/ouvrir-mesure.js';
import { alertesOuvertes, NATURES_ALERTE, type Alerte } from './etat.js';

const champs = {
  alerte: texte('Alerte', { max: 10 }),
  suite: choix('Suite donnée', {
    mesure: 'Une mesure est rouverte',
    orientation: 'Orientation vers un partenaire',
    'sans-suite': 'Sans suite, la difficulté est levée',
  }),
  brique: facultatif(
    texte('Mesure rouverte', { max: 60, aide: 'Code d’une mesure du catalogue de la charte' }),
  ),
  organisation: OuvrirMesure.champs.organisation,
  operateur: OuvrirMesure.champs.operateur,
  prescripteur: OuvrirMesure.champs.prescripteur,
  financeur: OuvrirMesure.champs.financeur,
  logement: OuvrirMesure.champs.logement,
  compteRendu: note('Compte rendu'),
};

/** A refusal about the code is shown at the field that says it here. */
const surLaBrique = (refus: Refus): Refus => (refus.champ === 'code' ? { ...refus, champ: 'brique' } : refus);

const nommer = ({ id, nature, fait }: Alerte): [string, string] => [
  id,
  `${nature ? NATURES_ALERTE[nature] : 'Alerte'}, le ${enFrancais(dateCayenne(fait.le))}`,
];

/** What is done about an alert: a brick is reopened, the household is directed to a partner, or the difficulty is over (R6.5, R6.8). */
export const TraiterAlerte = acteDossier({
  type: 'TraiterAlerte',
  libelle: 'Traiter une alerte',
  etape: 'suivi',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: ({ suivi }, { charte }) => ({
    ...champs,
    ...choixPrescription(charte),
    brique: facultatif(choix('Mesure rouverte', choixMesures(charte))),
    alerte: choix('Alerte', Object.fromEntries(alertesOuvertes(suivi).map(nommer))),
  }),
  lit: ({ organisation }) => (organisation ? { organisation } : {}),
  admissible: ({ suivi }) =>
    alertesOuvertes(suivi).length > 0 ? null : refuser('R6.8', 'Aucune alerte n’attend d’être traitée.'),
  decider(etat, { alerte, suite, brique, compteRendu, ...ouverture }, contexte) {
    if (!alertesOuvertes(etat.suivi).some((a) => a.id === alerte))
      return refuser('R6.8', 'Cette alerte n’existe pas, ou est déjà traitée.', 'conflit', 'alerte');
    const traitee: EvenementDossier = {
      type: 'AlerteTraitee',
      donnees: { alerte, suite },
      personnel: { compteRendu },
    };
    if (suite !== 'mesure') return { evenements: [traitee] };
    if (!brique || !(ouverture.organisation ?? ouverture.operateur)) {
      const champ = brique ? 'operateur' : 'brique';
      return refuser('R6.5', 'Dites la mesure rouverte et son opérateur.', 'invalide', champ);
    }
    if (ouvertes(etat).some((m) => m.code === brique)) return { evenements: [traitee] };
    const reouverte = { code: brique, ...ouverture, reprise: compteRendu };
    const ouverte = OuvrirMesure.decider(etat, reouverte, contexte);
    return estRefus(ouverte) ? surLaBrique(ouverte) : { evenements: [traitee, ...ouverte.evenements] };
  },
});
