import { DECISIONS_CAS } from '../../../commission/etat.js';
import { choix, note, texte } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';

/** Applies to one dossier what the commission decided; done once, whatever the retries (R4.7). */
export const AppliquerDecisionCas = acteDossier({
  type: 'AppliquerDecisionCas',
  libelle: 'Appliquer la décision de la commission',
  roles: 'procedure',
  champs: {
    commission: texte('Commission'),
    decision: choix('Décision', DECISIONS_CAS),
    motif: note('Motif'),
  },
  decider(etat, { motif, ...donnees }) {
    if (!etat.faits['offres-epuisees']) return { evenements: [] };
    return { evenements: [{ type: 'CasSpecifiqueTranche', donnees, personnel: { motif } }] };
  },
});
