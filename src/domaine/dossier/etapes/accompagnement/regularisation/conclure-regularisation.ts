import { choix, facultatif, note } from '../../../../noyau/champs.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import {
  aucuneRegularisation,
  CHAMP_REGULARISATION,
  champRegularisationPour,
  nomPiece,
  regularisationVisee,
} from './champ.js';
import { ISSUES_REGULARISATION, piecesManquantes } from './etat.js';

const champs = {
  regularisation: CHAMP_REGULARISATION,
  issue: choix('Issue', ISSUES_REGULARISATION),
  precisions: facultatif(note('Précisions', { aide: 'Sans numéro de titre ni de pièce d’identité' })),
};

/** Ends a regularisation; a situation is regularised once every expected piece was seen (R3.30). */
export const ConclureRegularisation = acteDossier({
  type: 'ConclureRegularisation',
  libelle: 'Conclure une régularisation',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({ ...champs, regularisation: champRegularisationPour(etat, contexte) }),
  admissible: aucuneRegularisation,
  decider(etat, { regularisation, issue, precisions }, contexte) {
    const visee = regularisationVisee(etat, regularisation);
    if (estRefus(visee)) return visee;
    const manquantes = piecesManquantes(visee);
    if (issue === 'regularisee' && manquantes.length > 0) {
      const noms = manquantes.map((code) => nomPiece(visee, code, contexte)).join(' ; ');
      return refuser('R3.30', `Il manque encore : ${noms}.`, 'conflit', 'issue');
    }
    const personnel = precisions ? { precisions } : {};
    return { evenements: [{ type: 'RegularisationConclue', donnees: { regularisation, issue }, personnel }] };
  },
});
