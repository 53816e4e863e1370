import { choix, facultatif, note } from '../../../../noyau/champs.js';
import { estRefus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import {
  accordDemarches,
  aucuneRegularisation,
  CHAMP_REGULARISATION,
  champRegularisationPour,
  regularisationVisee,
} from './champ.js';
import { DEMARCHES } from './etat.js';

const champs = {
  regularisation: CHAMP_REGULARISATION,
  demarche: choix('Démarche', DEMARCHES),
  compteRendu: facultatif(note('Compte rendu', { aide: 'Sans numéro de titre ni de pièce d’identité' })),
};

/** A step taken in the household's name to regularise a situation (R3.28): its agreement stands (R3.3). */
export const FaireDemarche = acteDossier({
  type: 'FaireDemarche',
  libelle: 'Faire une démarche de régularisation',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({ ...champs, regularisation: champRegularisationPour(etat, contexte) }),
  admissible: (etat, contexte) => aucuneRegularisation(etat) ?? accordDemarches(etat, contexte),
  decider(etat, { regularisation, demarche, compteRendu }) {
    const visee = regularisationVisee(etat, regularisation);
    if (estRefus(visee)) return visee;
    const personnel = compteRendu ? { compteRendu } : {};
    return { evenements: [{ type: 'DemarcheFaite', donnees: { regularisation, demarche }, personnel }] };
  },
});
