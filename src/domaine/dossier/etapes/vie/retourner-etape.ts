import { ETAPES, LIBELLES_ETAPES } from '../../../charte/etapes.js';
import { choix, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { etapeSelonFaits } from '../../procedure.js';

const champs = { etape: choix('Étape à reprendre', LIBELLES_ETAPES), motif: texte('Motif') };
const rangAtteint = (etat: EtatDossier) => ETAPES.indexOf(etapeSelonFaits(etat));

/** Asks the procedure to take a step again: its own facts are undone, the later ones stand (R0.5). */
export const RetournerEtape = acteDossier({
  type: 'RetournerEtape',
  libelle: 'Revenir à une étape',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => {
    const atteintes = ETAPES.slice(0, rangAtteint(etat) + 1).map((e) => [e, LIBELLES_ETAPES[e]]);
    return { ...champs, etape: choix('Étape à reprendre', Object.fromEntries(atteintes)) };
  },
  decider(etat, { etape, motif }, contexte) {
    if (ETAPES.indexOf(etape) > rangAtteint(etat)) {
      return refuser(
        'R0.2',
        'Cette étape n’est pas encore atteinte : seule la procédure fait avancer.',
        'conflit',
        'etape',
      );
    }
    const rendu = etape === 'rapprochement' ? attribution(etat) : null;
    return {
      evenements: [{ type: 'RetourDemande', donnees: { etape }, personnel: { motif } }],
      ailleurs: rendu ? [liberer(rendu.logement, contexte, 'retour-rapprochement')] : [],
    };
  },
});
