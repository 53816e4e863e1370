import type { Charte } from '../../../charte/charte.js';
import { offresDues, regimeDe, type Regime } from '../../../charte/regimes.js';
import type { Contexte } from '../../../contexte.js';
import { note } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { departAuPlusTot } from '../../horloge-legale/depart.js';
import { jalonsDe } from '../../horloge-legale/jalons.js';
import { offresNotifiees } from '../../horloge-legale/offres-notifiees.js';
import { offresSous } from '../../horloge-legale/offres.js';
import type { RegimeDossier } from '../../regimes.js';
import { bilanOffres } from '../../validite.js';
import { aucunRegime, CHAMP_REGIME, champRegimePour, regimeVise, vivants } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, motif: note('Motif et décision') };

/** Only a law that protects the household from leaving until a date says what follows once it is over (R9.70). */
const aUnEffet = ({ datesGardees }: EtatDossier, regime: Regime | undefined): boolean =>
  regime !== undefined && jalonsDe(regime, datesGardees).some((j) => j.portee === 'pas-de-depart-avant');

const avecEffet = (etat: EtatDossier, charte: Charte): readonly RegimeDossier[] =>
  vivants(etat).filter(({ code }) => aUnEffet(etat, regimeDe(charte, code)));

const SANS_EFFET = refuser(
  'R9.70',
  'La loi ne tire aucun effet de l’épuisement des offres : le régime reste rattaché, et la commission d’examen des cas spécifiques décide.',
  'conflit',
  'regime',
);

/** R9.9, R9.71: offers exhausted, each notified with its proof, delays over and proved. */
function pasEncore(etat: EtatDossier, regime: Regime, vise: RegimeDossier, contexte: Contexte): Refus | null {
  const { charte, survenuLe } = contexte;
  if (!offresSous(etat, regime, charte).epuisees)
    return refuser('R9.9', 'Les offres dues sous ce régime ne sont pas épuisées.', 'conflit', 'regime');
  const { le, manque } = departAuPlusTot(etat, vise, regime, contexte);
  if (manque !== null)
    return refuser(
      'R9.9',
      `Rien ne prouve que le délai de ce régime a couru. Il manque : ${manque}.`,
      'conflit',
      'regime',
    );
  if (offresNotifiees(etat, regime).length < offresDues(charte, regime))
    return refuser(
      'R9.71',
      'Les offres refusées n’ont pas toutes été notifiées : constatez d’abord leur notification, avec sa preuve.',
      'conflit',
      'regime',
    );
  return le !== null && le > dateCayenne(survenuLe)
    ? refuser('R9.9', 'Le délai de ce régime court encore.', 'conflit', 'regime')
    : null;
}

/** A person notes that the regime has had its effect: offers exhausted, delays over (R9.9). Nothing else ever does. What the law owes to the household stays owed (R9.72). */
export const ConstaterEffetRegime = acteDossier({
  type: 'ConstaterEffetRegime',
  libelle: 'Constater l’effet de l’épuisement des offres',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, regime: champRegimePour(avecEffet(etat, charte), charte) }),
  admissible: (etat, { charte }) =>
    aucunRegime(etat) ?? (avecEffet(etat, charte).length > 0 ? null : SANS_EFFET),
  decider(etat, { regime: code, motif }, contexte) {
    const vise = regimeVise(etat, code);
    if (estRefus(vise)) return vise;
    const { charte } = contexte;
    const regime = regimeDe(charte, code);
    if (!regime || !aUnEffet(etat, regime)) return SANS_EFFET;
    const refus = pasEncore(etat, regime, vise, contexte);
    if (refus) return refus;
    const regimes = etat.regimes.map((r) => (r.code === code ? { ...r, eteint: r.fait } : r));
    const bilan = bilanOffres({ ...etat, regimes }, charte);
    return {
      evenements: [{ type: 'RegimeEteint', donnees: { regime: code, bilan }, personnel: { motif } }],
    };
  },
});
