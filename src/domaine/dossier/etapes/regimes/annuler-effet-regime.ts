import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { bilanOffres } from '../../validite.js';
import { CHAMP_REGIME, champRegimePour, eteints } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, motif: note('Motif') };

/** The effect of a regime was noted by mistake: the regime lives again with its dates and its tasks, and the count is made again (R9.73). */
export const AnnulerEffetRegime = acteDossier({
  type: 'AnnulerEffetRegime',
  libelle: 'Annuler le constat de l’effet d’un régime',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, regime: champRegimePour(eteints(etat), charte) }),
  admissible: (etat) =>
    eteints(etat).length > 0 ? null : refuser('R9.73', 'L’effet d’aucun régime n’a été constaté.'),
  decider(etat, { regime, motif }, { charte }) {
    if (!eteints(etat).some((r) => r.code === regime))
      return refuser('R9.73', 'L’effet de ce régime n’a pas été constaté.', 'invalide', 'regime');
    const regimes = etat.regimes.map((r) => (r.code === regime ? { ...r, eteint: null } : r));
    const bilan = bilanOffres({ ...etat, regimes }, charte);
    return { evenements: [{ type: 'EffetRegimeAnnule', donnees: { regime, bilan }, personnel: { motif } }] };
  },
});
