import { choix, liste, objet, reference, texte } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteCommission } from './acte-commission.js';
import { DECISIONS_CAS } from './etat.js';

/** Records what the session decided; the procedure applies it dossier by dossier (R4.13). */
export const RendreDecisions = acteCommission({
  type: 'RendreDecisions',
  libelle: 'Rendre les décisions',
  roles: ['pilote'],
  champs: {
    decisions: liste(
      'Décisions',
      objet('Décision', {
        dossier: reference('Dossier', 'dossier'),
        decision: choix('Décision', DECISIONS_CAS),
        motif: texte('Motif', { aide: 'Sans nom de personne' }),
      }),
      200,
      { min: 1 },
    ),
  },
  admissible: ({ examens, le }, { maintenant }) => {
    if (le > dateCayenne(maintenant)) return refuser('R0.4', 'La séance n’a pas encore eu lieu.');
    return examens.some((e) => e.decision === null)
      ? null
      : refuser('R4.13', 'Aucun dossier n’attend de décision.');
  },
  decider({ examens }, { decisions }) {
    const vus = new Set<string>();
    for (const [rang, { dossier }] of decisions.entries()) {
      const champ = `decisions[${rang}].dossier`;
      const examen = examens.find((e) => e.dossier === dossier);
      if (!examen) return refuser('R4.13', 'Ce dossier n’est pas à l’ordre du jour.', 'invalide', champ);
      if (examen.decision !== null || vus.has(dossier)) {
        return refuser('R4.13', 'La décision sur ce dossier est déjà rendue.', 'conflit', champ);
      }
      vus.add(dossier);
    }
    return { evenements: [{ type: 'DecisionsRendues', donnees: { decisions } }] };
  },
});
