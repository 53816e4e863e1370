import { note } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { bilanOffres } from '../../validite.js';
import { aucunRegime, CHAMP_REGIME, champRegimePour, regimeVise, vivants } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, motif: note('Motif') };

/** The household is no longer under that law; the count is made again under those that are left (R9.1, R4.63). What was paid under it is never forgotten (R9.33). */
export const DetacherRegime = acteDossier({
  type: 'DetacherRegime',
  libelle: 'Détacher un régime légal',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, regime: champRegimePour(vivants(etat), charte) }),
  admissible: aucunRegime,
  decider(etat, { regime, motif }, { charte }) {
    const vise = regimeVise(etat, regime);
    if (estRefus(vise)) return vise;
    if (vise.verses.length > 0)
      return refuser(
        'R9.33',
        'Une indemnité a été versée sous ce régime : annulez d’abord les versements enregistrés par erreur.',
        'conflit',
        'regime',
      );
    const regimes = etat.regimes.filter((r) => r.code !== regime);
    const bilan = bilanOffres({ ...etat, regimes }, charte);
    return { evenements: [{ type: 'RegimeDetache', donnees: { regime, bilan }, personnel: { motif } }] };
  },
});
