import { regimeDe } from '../../../charte/regimes.js';
import { note } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { departAuPlusTot } from '../../horloge-legale/depart.js';
import { offresSous } from '../../horloge-legale/offres.js';
import { bilanOffres } from '../../validite.js';
import { aucunRegime, CHAMP_REGIME, champRegimePour, regimeVise } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, motif: note('Motif et décision') };

/** A person notes that the regime has had its effect: offers exhausted, delays over (R9.9). Nothing else ever does. */
export const ConstaterEffetRegime = acteDossier({
  type: 'ConstaterEffetRegime',
  libelle: 'Constater l’effet de l’épuisement des offres',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, regime: champRegimePour(etat, charte) }),
  admissible: aucunRegime,
  decider(etat, { regime: code, motif }, contexte) {
    const vise = regimeVise(etat, code);
    if (estRefus(vise)) return vise;
    const { charte, survenuLe } = contexte;
    const regime = regimeDe(charte, code);
    if (!regime || !offresSous(etat, regime, charte).epuisees)
      return refuser('R9.9', 'Les offres dues sous ce régime ne sont pas épuisées.', 'conflit', 'regime');
    const { le, manque } = departAuPlusTot(etat, vise, regime, contexte);
    if (manque !== null)
      return refuser(
        'R9.9',
        `Rien ne prouve que le délai de ce régime a couru. Il manque : ${manque}.`,
        'conflit',
        'regime',
      );
    if (le !== null && le > dateCayenne(survenuLe))
      return refuser('R9.9', 'Le délai de ce régime court encore.', 'conflit', 'regime');
    const regimes = etat.regimes.map((r) => (r.code === code ? { ...r, eteint: r.fait } : r));
    const bilan = bilanOffres({ ...etat, regimes }, charte);
    return {
      evenements: [{ type: 'RegimeEteint', donnees: { regime: code, bilan }, personnel: { motif } }],
    };
  },
});
