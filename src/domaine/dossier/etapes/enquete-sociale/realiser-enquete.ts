import { choix, facultatif, note, objet, texte } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estRefus } from '../../../noyau/refus.js';
import { SITUATION, SOUHAITS } from '../../../questionnaire/correspondance.js';
import { VERSION_COURTE } from '../../../questionnaire/livre.js';
import { champCourt, enReponses, exiges } from '../../../questionnaire/traduire.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_LIEU, CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../champs-menage.js';
import { avantInformation, enqueteRealisable } from './conditions.js';
import { reponsesRefusees } from './reponses.js';
import { QUI_ENQUETE, signature } from './signature.js';

/**
 * The social survey is done, by the référent or a local relay, who signs it (R2.1, R2.24); done again when it has aged past its validity (R2.4). Told
 * field by field, by its short version, it answers what the whole questionnaire, `TerminerEnquete`, must answer (R2.23).
 */
export const RealiserEnquete = acteDossier({
  type: 'RealiserEnquete',
  libelle: 'Réaliser l’enquête sociale',
  etape: 'enquete-sociale',
  roles: ['referent', 'partenaire'],
  champs: {
    par: choix('Réalisée par', QUI_ENQUETE),
    relais: facultatif(texte('Relais local', { aide: 'Nom de la structure' })),
    situation: objet('Situation', { ...exiges(CHAMPS_SITUATION, SITUATION), ...CHAMPS_LIEU }),
    souhaits: objet('Souhaits', exiges(CHAMPS_SOUHAITS, SOUHAITS)),
    besoins: facultatif(note('Besoins d’accompagnement')),
  },
  admissible: enqueteRealisable,
  decider(etat, { situation, souhaits, besoins, ...qui }, { survenuLe, acteur }) {
    const trop = avantInformation(etat, survenuLe);
    if (trop) return trop;
    const signe = signature(qui, acteur);
    if (estRefus(signe)) return signe;
    const refus = reponsesRefusees(enReponses({ situation, souhaits }), dateCayenne(survenuLe), champCourt);
    if (refus) return refus;
    const donnees = { ...signe, questionnaire: VERSION_COURTE };
    const personnel = { situation, souhaits, ...(besoins ? { besoins } : {}) };
    return { evenements: [{ type: 'EnqueteRealisee', donnees, personnel }] };
  },
});
