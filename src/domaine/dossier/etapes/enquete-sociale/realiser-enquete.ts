import { choix, facultatif, note, objet, texte } from '../../../noyau/champs.js';
import { terme } from '../../../noyau/delais.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../champs-menage.js';
import { exigeEtape } from '../../conditions.js';

/** Version of the homogenised questionnaire, one for NPNRU and LHI (R2.1, R2.5). */
const QUESTIONNAIRE = 'homogeneise-1';

/** The social survey is done, by the référent or a local relay (R2.1); done again when it has aged past its validity (R2.4). */
export const RealiserEnquete = acteDossier({
  type: 'RealiserEnquete',
  libelle: 'Réaliser l’enquête sociale',
  etape: 'enquete-sociale',
  roles: ['referent', 'partenaire'],
  champs: {
    par: choix('Réalisée par', { referent: 'Le référent', relais: 'Un relais local' }),
    relais: facultatif(texte('Relais local', { aide: 'Nom de la structure' })),
    situation: objet('Situation', CHAMPS_SITUATION),
    souhaits: objet('Souhaits', CHAMPS_SOUHAITS),
    besoins: facultatif(note('Besoins d’accompagnement')),
  },
  admissible(etat, { charte, calendrier, survenuLe }) {
    const { 'enquete-realisee': realisee, 'enquete-validee': validee } = etat.faits;
    if (!realisee)
      return exigeEtape(etat, 'concertation', 'R1.4', 'Le ménage doit être informé avant d’être enquêté.');
    if (!validee) return refuser('R2.2', 'L’enquête est réalisée : elle attend sa validation.');
    const fin = terme(realisee.le, charte.validiteEnquete, 'fin', calendrier);
    return survenuLe < fin
      ? refuser('R2.4', 'L’enquête validée est encore récente : pour la reprendre, revenez à l’étape 2.')
      : null;
  },
  decider({ faits }, { par, relais, situation, souhaits, besoins }, { survenuLe }) {
    const informe = faits['menage-informe'];
    if (informe && dateCayenne(survenuLe) < dateCayenne(informe.le)) {
      return refuser(
        'R1.4',
        'L’enquête ne peut pas précéder l’information du ménage.',
        'invalide',
        'survenuLe',
      );
    }
    if (par === 'relais' && !relais) {
      return refuser('R2.1', 'Nommez la structure qui a réalisé l’enquête.', 'invalide', 'relais');
    }
    const donnees = { par, ...(relais ? { relais } : {}), questionnaire: QUESTIONNAIRE };
    const personnel = { situation, souhaits, ...(besoins ? { besoins } : {}) };
    return { evenements: [{ type: 'EnqueteRealisee', donnees, personnel }] };
  },
});
