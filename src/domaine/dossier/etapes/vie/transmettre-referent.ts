import { note, reference, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Hands the household over, without an instant left without référent (R3.2). */
export const TransmettreReferent = acteDossier({
  type: 'TransmettreReferent',
  libelle: 'Passer le relais',
  roles: ['referent', 'pilote'],
  champs: {
    a: reference('Nouveau référent', 'personne'),
    motif: texte('Motif'),
    note: note('Note de passation', { aide: 'Où en est le ménage, ce qui lui a été dit, ce qui l’attend' }),
  },
  admissible: ({ referent }) =>
    referent === null ? refuser('R3.1', 'Le ménage n’a pas encore de référent : désignez-le.') : null,
  decider({ referent }, { a, motif, note: passation }) {
    if (referent === null || referent === a) {
      return refuser('R3.2', 'Cette personne est déjà le référent du ménage.', 'invalide', 'a');
    }
    return {
      evenements: [
        { type: 'ReferentTransmis', donnees: { de: referent, a }, personnel: { motif, note: passation } },
      ],
    };
  },
});
