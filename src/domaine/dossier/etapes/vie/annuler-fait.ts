import { texte } from '../../../noyau/champs.js';
import { estRefus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { aucunFait, CHAMP_FAIT, champFaitPour, faitVise } from './fait-vise.js';

const champs = { fait: CHAMP_FAIT, motif: texte('Motif') };

/** Withdraws a fact said by mistake; nothing is erased, the procedure goes back to what is true (R0.5). */
export const AnnulerFait = acteDossier({
  type: 'AnnulerFait',
  libelle: 'Retirer un fait saisi par erreur',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, fait: champFaitPour(etat) }),
  admissible: aucunFait,
  decider(etat, { fait, motif }) {
    const vise = faitVise(etat, fait);
    if (estRefus(vise)) return vise;
    const donnees = { fait, versionAnnulee: vise.version };
    return { evenements: [{ type: 'FaitAnnule', donnees, personnel: { motif } }] };
  },
});
