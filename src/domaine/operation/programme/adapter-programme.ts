import { pasEncore } from '../../noyau/pas-encore.js';
import { choix, date, entier, facultatif, liste, objet, texte } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../../territoire.js';
import { acteOperation, duRessort, MOTIF, nouvelId } from '../acte-operation.js';
import { PLEIN } from '../concertation/champs.js';

const LIGNE = objet('Changement', {
  typologie: choix('Typologie', TYPOLOGIES),
  commune: facultatif(choix('Commune', CHOIX_COMMUNES)),
  logements: entier('Logements en plus (ou en moins)', -2_000, 2_000),
});

/** Records a decision that fits the programme to the needs of the surveys: "adapter la programmation des opérations aux besoins exprimés" (R2.6). */
export const AdapterProgramme = acteOperation({
  type: 'AdapterProgramme',
  libelle: 'Adapter le programme aux besoins',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs: {
    decideeLe: date('Décidée le'),
    decision: texte('Décision', { max: 300, ...PLEIN }),
    motif: MOTIF,
    lignes: facultatif(liste('Ce qui change', LIGNE, 60)),
  },
  admissible: duRessort,
  decider(_etat, { lignes = [], ...dit }, contexte) {
    const tot = pasEncore(dit.decideeLe, contexte, 'decideeLe');
    if (tot) return tot;
    const vide = lignes.findIndex((l) => l.logements === 0);
    if (vide >= 0)
      return refuser('R2.6', 'Dites combien de logements.', 'invalide', `lignes[${vide}].logements`);
    const donnees = { adaptation: nouvelId('b', contexte), ...dit, lignes };
    return { evenements: [{ type: 'ProgrammeAdapte', donnees }] };
  },
});
