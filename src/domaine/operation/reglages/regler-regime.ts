import { nomsRegimes } from '../../charte/regimes.js';
import { choix, texte } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMPS_PROVENANCE, validationAdmise } from './champs.js';
import { DEBITEURS } from './etat.js';

const champs = {
  regime: texte('Régime légal', {
    max: 60,
    forme: { motif: '^[a-z0-9][a-z0-9-]*$', dit: 'doit être le code d’un régime de la charte' },
  }),
  debiteur: choix('Qui doit le relogement', DEBITEURS),
  ...CHAMPS_PROVENANCE,
};

/** Sets the legal regime that the households of the operation are under by default, and who owes the rehousing (R0.20). */
export const ReglerRegime = acteOperation({
  type: 'ReglerRegime',
  libelle: 'Régler le régime légal par défaut',
  roles: ['pilote'],
  champs,
  champsPour: (_etat, { charte }) => ({ ...champs, regime: choix('Régime légal', nomsRegimes(charte)) }),
  admissible: duRessort,
  decider(_etat, { regime, debiteur, source, valideLe }, contexte) {
    const connus = nomsRegimes(contexte.charte);
    if (!Object.hasOwn(connus, regime)) {
      return refuser(
        'R0.20',
        `La charte n’a pas de régime « ${regime} » ; elle connaît : ${Object.keys(connus).join(', ')}.`,
        'invalide',
        'regime',
      );
    }
    const refus = validationAdmise(valideLe, contexte);
    if (refus) return refus;
    const donnees = { regime, debiteur, source, ...dits({ valideLe }) };
    return { evenements: [{ type: 'RegimeRegle', donnees }] };
  },
});
