import { choix } from '../noyau/champs.js';
import { estRefus, refuser } from '../noyau/refus.js';
import { acteSeance, TENUE } from './acte-commission.js';
import { CHAMPS_DECISION, completer, decisionAdmise, decisionPour, precisionsDe } from './decision.js';
import { ligneDe } from './etat.js';
import { logementEncoreLibre, logementNonPromis, logementsRetenus } from './logement-retenu.js';
import { RAISONS_CORRECTION } from './natures.js';

const MOTIF = choix('Motif de la correction', RAISONS_CORRECTION);

/** Replaces a decision by a new fact, with its reason; the replaced one stays in the minutes (R4.48). */
export const CorrigerDecision = acteSeance({
  type: 'CorrigerDecision',
  libelle: 'Corriger une décision',
  attend: TENUE,
  champs: { ...CHAMPS_DECISION, correction: MOTIF },
  lit: ({ correction: _, ...dite }, etat) => ({
    ...(dite.precisions === undefined ? {} : { dossier: [dite.dossier] }),
    logement: logementsRetenus(etat, [dite]),
  }),
  champsPour: (etat, contexte) => ({ ...decisionPour(etat, contexte).champs, correction: MOTIF }),
  admissible: ({ lignes }) =>
    lignes.some((l) => l.decision !== null)
      ? null
      : refuser('R4.48', 'Aucune décision n’est rendue : il n’y a rien à corriger.'),
  decider(etat, { correction, ...dite }, contexte) {
    const ligne = ligneDe(etat, dite.dossier);
    const refus = decisionAdmise(etat, ligne, dite, contexte);
    if (refus) return refus;
    if (!ligne?.decision)
      return refuser('R4.48', 'La décision sur ce dossier n’est pas encore rendue.', 'conflit', 'dossier');
    const pris = logementEncoreLibre(etat, dite, []) ?? logementNonPromis(etat, dite, contexte);
    if (pris) return pris;
    const decision = completer(ligne, dite);
    const { decision: avant, raison, logement, reexamenLe, suitePar } = ligne.decision;
    const meme =
      avant === decision.decision &&
      raison === decision.raison &&
      logement === decision.logement &&
      reexamenLe === decision.reexamenLe &&
      suitePar === decision.suitePar;
    if (meme) return refuser('R4.48', 'La décision corrigée est la même.', 'conflit', 'decision');
    const ailleurs = precisionsDe(etat, contexte, [{ ...dite, champ: 'precisions' }]);
    if (estRefus(ailleurs)) return ailleurs;
    const donnees = { decision, raison: correction };
    return { evenements: [{ type: 'DecisionCorrigee', donnees }], ailleurs };
  },
});
