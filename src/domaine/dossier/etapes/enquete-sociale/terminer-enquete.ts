import { choix, facultatif, texte } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estObjet } from '../../../noyau/objet.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import type { Reponses } from '../../../questionnaire/modele.js';
import { traduire } from '../../../questionnaire/traduire.js';
import { acteDossier } from '../../acte-dossier.js';
import { avantInformation, enqueteRealisable } from './conditions.js';
import { reponsesRefusees } from './reponses.js';
import { QUI_ENQUETE, signature } from './signature.js';

/** A whole survey, as JSON text. */
const REPONSES_MAX = 400_000;

function lireReponses(json: string): Reponses | null {
  try {
    const lu: unknown = JSON.parse(json);
    return estObjet(lu) ? lu : null;
  } catch {
    return null;
  }
}

/** The whole questionnaire is answered (R2.20): the service sends it from the draft, checked by its model (R2.22). */
export const TerminerEnquete = acteDossier({
  type: 'TerminerEnquete',
  libelle: 'Terminer l’enquête sociale',
  etape: 'enquete-sociale',
  roles: ['referent', 'partenaire'],
  routePropre: true,
  champs: {
    par: facultatif(choix('Réalisée par', QUI_ENQUETE)),
    relais: facultatif(texte('Relais local', { aide: 'Nom de la structure' })),
    questionnaire: texte('Version du questionnaire', { max: 60 }),
    reponses: texte('Réponses', { max: REPONSES_MAX }),
    restreintes: texte('Réponses restreintes', { max: REPONSES_MAX }),
  },
  admissible: enqueteRealisable,
  decider(etat, { questionnaire, reponses: dites, restreintes: tues, ...qui }, { survenuLe, acteur }) {
    const trop = avantInformation(etat, survenuLe);
    if (trop) return trop;
    const signe = signature(qui, acteur);
    if (estRefus(signe)) return signe;
    const [reponses, restreintes] = [lireReponses(dites), lireReponses(tues)];
    if (!reponses || !restreintes)
      return refuser('R2.22', 'Les réponses ne sont pas lisibles.', 'invalide', 'reponses');
    const jour = dateCayenne(survenuLe);
    const toutes = { ...reponses, ...restreintes };
    const refus = reponsesRefusees(toutes, jour, (question) => `reponses.${question}`);
    if (refus) return refus;
    const personnel = { ...traduire(toutes, jour), reponses, restreintes };
    return {
      evenements: [{ type: 'EnqueteRealisee', donnees: { ...signe, questionnaire }, personnel }],
    };
  },
});
