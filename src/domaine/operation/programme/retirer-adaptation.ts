import { choix } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, designe, MOTIF } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';

const champs = { adaptation: designe('Adaptation'), motif: MOTIF };
const tenues = ({ adaptations }: EtatOperation) => adaptations.filter((a) => a.retiree === null);

/** Withdraws an adaptation of the programme: recorded by mistake, or given up (R2.6, R0.5). */
export const RetirerAdaptation = acteOperation({
  type: 'RetirerAdaptation',
  libelle: 'Retirer une adaptation du programme',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({
    ...champs,
    adaptation: choix('Adaptation', Object.fromEntries(tenues(etat).map((a) => [a.id, a.decision]))),
  }),
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (tenues(etat).length === 0 ? refuser('R2.6', 'Le programme n’a pas été adapté.') : null),
  decider: (etat, donnees) =>
    tenues(etat).some((a) => a.id === donnees.adaptation)
      ? { evenements: [{ type: 'AdaptationRetiree', donnees }] }
      : refuser('R2.6', 'Cette adaptation n’est pas au programme.', 'invalide', 'adaptation'),
});
