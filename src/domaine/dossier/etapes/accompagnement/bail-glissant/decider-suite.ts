import { choix, date, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { glissementAdmis } from './conditions.js';
import { bailBloque } from './etat.js';

const champs = {
  decision: texte('Décision', { max: 60 }),
  glissement: facultatif(date('Nouvelle date de glissement')),
  motif: note('Motif'),
};
const AUCUN = refuser('R3.32', 'Aucun glissement bloqué n’attend de décision.');

/** The instance of follow-up and reorientation decides about a lease that does not slide (R3.32). */
export const DeciderSuiteGlissement = acteDossier({
  type: 'DeciderSuiteGlissement',
  libelle: 'Rendre la décision de l’instance de suivi et de réorientation',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    decision: choix('Décision', choixDe(charte.accompagnement.decisionsInstance)),
  }),
  admissible: (etat) => (bailBloque(etat) ? null : AUCUN),
  decider(etat, { decision, glissement, motif }, contexte) {
    const bail = bailBloque(etat)?.id;
    if (!bail) return AUCUN;
    if (!entreeDe(contexte.charte.accompagnement.decisionsInstance, decision))
      return refuser('R3.32', 'Cette décision n’est pas dans la charte.', 'invalide', 'decision');
    if (decision === 'maintien' && !glissement)
      return refuser(
        'R3.32',
        'Prolonger la sous-location demande une nouvelle date de glissement.',
        'invalide',
        'glissement',
      );
    const refus = glissement ? glissementAdmis(glissement, contexte) : null;
    if (refus) return refus;
    const donnees = { bail, decision, ...(glissement ? { glissement } : {}) };
    return { evenements: [{ type: 'SuiteGlissementDecidee', donnees, personnel: { motif } }] };
  },
});
