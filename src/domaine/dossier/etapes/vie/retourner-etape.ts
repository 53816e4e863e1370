import { ETAPES, LIBELLES_ETAPES } from '../../../charte/etapes.js';
import { choix, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer, premierRefus } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { etapeSelonFaits } from '../../procedure.js';
import {
  CHAMPS_LOGEMENT_QUITTE,
  defaitsSurPlace,
  entreeDans,
  entreeTient,
  etapesReprises,
  logementRendu,
  retourVain,
} from './retour-admis.js';

const usuels = { etape: choix('Étape à reprendre', LIBELLES_ETAPES), motif: texte('Motif') };
const champs = { ...usuels, ...CHAMPS_LOGEMENT_QUITTE };
const rangAtteint = (etat: EtatDossier) => ETAPES.indexOf(etapeSelonFaits(etat));

/** Asks the procedure to take a step again: its own facts are undone, the later ones stand (R0.5). */
export const RetournerEtape = acteDossier({
  type: 'RetournerEtape',
  libelle: 'Revenir à une étape',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => {
    const reprises = etapesReprises(etat).map((e) => [e, LIBELLES_ETAPES[e]]);
    const etape = choix('Étape à reprendre', Object.fromEntries(reprises));
    return { ...(etat.faits['bail'] ? champs : usuels), etape };
  },
  admissible: (etat) => (etapesReprises(etat).length > 0 ? null : retourVain(etat, etapeSelonFaits(etat))),
  decider(etat, { etape, motif, ...dit }, contexte) {
    if (ETAPES.indexOf(etape) > rangAtteint(etat)) {
      return refuser(
        'R0.2',
        'Cette étape n’est pas encore atteinte : seule la procédure fait avancer.',
        'conflit',
        'etape',
      );
    }
    const rendu = etape === 'rapprochement' ? attribution(etat) : null;
    const refus = premierRefus(
      retourVain(etat, etape),
      entreeTient(etat, etape),
      rendu && logementRendu(etat, dit),
    );
    if (refus) return refus;
    const quittee = rendu && entreeDans(etat);
    const defaits = defaitsSurPlace(etat, etape);
    const donnees = {
      etape,
      ...(quittee ? { quittee: quittee.id } : {}),
      ...(defaits ? { defaits } : {}),
    };
    const personnel = { motif, ...(quittee && dit.heberge ? { heberge: dit.heberge } : {}) };
    return {
      evenements: [{ type: 'RetourDemande', donnees, personnel }],
      ailleurs: rendu ? [liberer(rendu.logement, contexte, 'retour-rapprochement')] : [],
    };
  },
});
