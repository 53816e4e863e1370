import { pasEncore } from '../../noyau/pas-encore.js';
import { choix, jourDuFait, entier, facultatif, liste, objet, texte } from '../../noyau/champs.js';
import { enFrancais, type DateCivile } from '../../noyau/instants.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../../territoire.js';
import { acteOperation, duRessort, MOTIF, nouvelId } from '../acte-operation.js';
import type { Contexte } from '../../contexte.js';
import type { EtatOperation } from '../etat.js';
import type { LigneAdaptation } from './etat.js';
import { PLEIN } from '../concertation/champs.js';

const LIGNE = objet('Changement', {
  typologie: choix('Typologie', TYPOLOGIES),
  commune: facultatif(choix('Commune', CHOIX_COMMUNES)),
  logements: entier('Logements en plus (ou en moins)', -2_000, 2_000),
});

/** R0.4, R1.40: a programme is adapted once its project is defined, not before. */
function jourDecide({ defini }: EtatOperation, le: DateCivile, contexte: Contexte): Refus | null {
  const tot = pasEncore(le, contexte, 'decideeLe');
  if (tot) return tot;
  if (!defini)
    return refuser(
      'R1.40',
      'Le projet n’est pas encore défini : déclarez-le d’abord.',
      'conflit',
      'decideeLe',
    );
  if (le >= defini.date) return null;
  const motif = `Le programme ne s’adapte pas avant que le projet soit défini (${enFrancais(defini.date)}).`;
  return refuser('R1.40', motif, 'invalide', 'decideeLe');
}

const memeLigne = (a: LigneAdaptation, b: LigneAdaptation): boolean =>
  a.typologie === b.typologie && a.commune === b.commune;

/** R2.6, R1.40: a number of dwellings, once per size and commune, in the communes of the operation. */
function lignesAdmises({ communes }: EtatOperation, lignes: readonly LigneAdaptation[]): Refus | null {
  for (const [rang, ligne] of lignes.entries()) {
    const faute = (regle: string, motif: string, champ: string) =>
      refuser(regle, motif, 'invalide', `lignes[${rang}].${champ}`);
    if (ligne.logements === 0) return faute('R2.6', 'Dites combien de logements.', 'logements');
    if (ligne.commune !== undefined && !communes.includes(ligne.commune))
      return faute('R1.40', `${ligne.commune} n’est pas une commune de l’opération.`, 'commune');
    if (lignes.findIndex((l) => memeLigne(l, ligne)) < rang)
      return faute('R1.40', 'Ce changement est déjà dit : une ligne par typologie et commune.', 'typologie');
  }
  return null;
}

/** Records a decision that fits the programme to the needs of the surveys: "adapter la programmation des opérations aux besoins exprimés" (R2.6). */
export const AdapterProgramme = acteOperation({
  type: 'AdapterProgramme',
  libelle: 'Adapter le programme aux besoins',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs: {
    decideeLe: jourDuFait('Décidée le'),
    decision: texte('Décision', { max: 300, ...PLEIN }),
    motif: MOTIF,
    lignes: facultatif(liste('Ce qui change', LIGNE, 60)),
  },
  admissible: duRessort,
  decider(etat, { lignes = [], ...dit }, contexte) {
    const refus = jourDecide(etat, dit.decideeLe, contexte) ?? lignesAdmises(etat, lignes);
    if (refus) return refus;
    const donnees = { adaptation: nouvelId('b', contexte), ...dit, lignes };
    return { evenements: [{ type: 'ProgrammeAdapte', donnees }] };
  },
});
