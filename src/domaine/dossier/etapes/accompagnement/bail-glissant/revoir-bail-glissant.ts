import { choix, note } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { entreeDansLogement, PAS_LOGE } from './conditions.js';
import { AVIS_REVUE, bailEnCours } from './etat.js';

const AUCUN = refuser('R3.31', 'Aucun bail glissant n’est en cours.');

/** A review of the sub-lease, before it slides (R3.31); favourable once the household lives there (R3.120). */
export const RevoirBailGlissant = acteDossier({
  type: 'RevoirBailGlissant',
  libelle: 'Revoir le bail glissant',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { avis: choix('Avis', AVIS_REVUE), compteRendu: note('Compte rendu') },
  admissible: (etat) => (bailEnCours(etat) ? null : AUCUN),
  decider(etat, { avis, compteRendu }) {
    const bail = bailEnCours(etat)?.id;
    if (!bail) return AUCUN;
    if (avis === 'favorable' && !entreeDansLogement(etat)) return { ...PAS_LOGE, champ: 'avis' };
    return {
      evenements: [{ type: 'BailGlissantRevu', donnees: { bail, avis }, personnel: { compteRendu } }],
    };
  },
});
