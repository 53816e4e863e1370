import { terme } from '../../../noyau/delais.js';
import { facultatif, note, reference, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { estConnu, inconnu } from '../../../referent/connus.js';
import { acteDossier } from '../../acte-dossier.js';
import { remplacantEcarte } from '../acces/remplacant-ecarte.js';

/** The protection of the dossier keeps that person out of it (R8.22). */
export const ECARTE = refuser(
  'R8.22',
  'La protection du dossier écarte cette personne : elle ne peut pas en être le référent.',
  'conflit',
  'a',
);

/** Hands the household over, without an instant left without référent; the former one goes on reading for a while (R3.2, R3.56). */
export const TransmettreReferent = acteDossier({
  type: 'TransmettreReferent',
  libelle: 'Passer le relais',
  roles: ['referent', 'pilote'],
  champs: {
    a: reference('Nouveau référent', 'personne'),
    de: facultatif(
      reference('Référent remplacé', 'personne', {
        aide: 'Celui que l’on croit remplacer : refusé si le dossier a changé de main entre-temps',
      }),
    ),
    motif: texte('Motif'),
    note: note('Note de passation', { aide: 'Où en est le ménage, ce qui lui a été dit, ce qui l’attend' }),
  },
  lit: ({ a }, { protection }) => ({ personne: [a], ...(protection ? { referent: a } : {}) }),
  admissible: ({ referent }) =>
    referent === null ? refuser('R3.1', 'Le ménage n’a pas encore de référent : désignez-le.') : null,
  decider({ referent, protection }, { a, de, motif, note: passation }, contexte) {
    const { charte, calendrier, survenuLe, lus } = contexte;
    if (referent === null || referent === a) {
      return refuser('R3.2', 'Cette personne est déjà le référent du ménage.', 'invalide', 'a');
    }
    if (de !== undefined && de !== referent)
      return refuser('R3.52', 'Le dossier a déjà un autre référent que celui-là.', 'conflit', 'de');
    if (!estConnu(lus, a, 'referent')) return inconnu('a');
    if (protection?.ecartes.personnes.includes(a)) return ECARTE;
    const remplace = protection && remplacantEcarte(protection.ecartes.personnes, contexte, 'a');
    if (remplace) return remplace;
    const lectureJusquau = terme(survenuLe, charte.referents.lectureAncien, 'fin', calendrier);
    return {
      evenements: [
        {
          type: 'ReferentTransmis',
          donnees: { de: referent, a, lectureJusquau },
          personnel: { motif, note: passation },
        },
      ],
    };
  },
});
