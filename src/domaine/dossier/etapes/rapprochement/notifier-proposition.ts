import { choix, jourDuFait, facultatif, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { finNotifiee } from '../../delai-reponse.js';
import { MODES_NOTIFICATION } from '../../proposition.js';
import { silenceDe, silenceSous } from '../../silence.js';
import { acteProposition } from './acte-proposition.js';

/** The offer is notified to the household, with its proof: the delay to answer runs from it (R4.55, R9.5), and what its silence entails is told (R4.194). */
export const NotifierProposition = acteProposition({
  type: 'NotifierProposition',
  libelle: 'Constater la notification de l’offre',
  roles: ['referent', 'pilote'],
  champs: {
    mode: choix('Mode', MODES_NOTIFICATION),
    le: jourDuFait('Notifiée le'),
    preuve: texte('Référence de la preuve', { aide: 'Numéro de recommandé, récépissé, acte' }),
    motif: facultatif(texte('Motif de la rectification', { aide: 'Quand l’offre est déjà notifiée' })),
  },
  attend: ['proposee', 'confirmee', 'visitee'],
  regle: 'R4.55',
  decider({ id, propose, notification }, { mode, le, preuve, motif }, contexte, etat) {
    const apres = { fait: propose, regle: 'R4.55', nom: 'la proposition du logement' };
    const refus = dateAdmise(etat, contexte, le, 'le', apres);
    if (refus) return refus;
    if (notification && motif === undefined)
      return refuser(
        'R4.55',
        'Cette offre est déjà notifiée : une rectification dit son motif.',
        'conflit',
        'motif',
      );
    const survenuLe = instantDu(etat, contexte, le);
    const { reponseAvant, gardee } = finNotifiee(etat, notification, survenuLe, contexte);
    const { charte } = contexte;
    const silence = notification ? silenceDe(etat, notification, charte) : silenceSous(etat, charte);
    const donnees = { proposition: id, mode, le, reponseAvant, silence, ...(gardee ? { gardee } : {}) };
    const personnel = { preuve, ...(motif === undefined ? {} : { motif }) };
    return { evenements: [{ type: 'PropositionNotifiee', survenuLe, donnees, personnel }] };
  },
});
