import { choix, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { premierRefus } from '../../conditions.js';
import { BRIQUES } from './briques.js';
import { consentement, enqueteValidee } from './conditions.js';

/** Opens a brick of support (R3.8), with the household's agreement (R3.3). */
export const OuvrirMesure = acteDossier({
  type: 'OuvrirMesure',
  libelle: 'Ouvrir une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'pilote'],
  champs: { code: choix('Brique', BRIQUES), operateur: texte('Opérateur') },
  admissible: (etat) => premierRefus(enqueteValidee(etat), consentement(etat)),
  decider({ mesures }, { code, operateur }) {
    if (mesures.some((m) => m.code === code && !m.terminee)) {
      return refuser('R3.8', `La brique « ${BRIQUES[code]} » est déjà ouverte.`, 'conflit', 'code');
    }
    const donnees = { mesure: `m${mesures.length + 1}`, code };
    return { evenements: [{ type: 'MesureOuverte', donnees, personnel: { operateur } }] };
  },
});
