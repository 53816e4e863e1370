import { liste, objet } from '../noyau/champs.js';
import { estRefus, refuser } from '../noyau/refus.js';
import { acteSeance, TENUE } from './acte-commission.js';
import {
  CHAMPS_DECISION,
  completer,
  decisionAdmise,
  decisionPour,
  precisionsDe,
  quorumReuni,
} from './decision.js';
import { aDecider, ligneDe } from './etat.js';
import { logementEncoreLibre, logementNonPromis, logementsRetenus } from './logement-retenu.js';

const LIMITES = { min: 1 };

/** Records what the session decided, all in one fact; the procedure applies it dossier by dossier (R4.46, R4.47). */
export const RendreDecisions = acteSeance({
  type: 'RendreDecisions',
  libelle: 'Rendre les décisions',
  attend: TENUE,
  champs: { decisions: liste('Décisions', objet('Décision', CHAMPS_DECISION), 200, LIMITES) },
  lit: ({ decisions }, etat) => ({
    dossier: decisions.filter((d) => d.precisions !== undefined).map((d) => d.dossier),
    logement: logementsRetenus(etat, decisions),
  }),
  champsPour: (etat, contexte) => ({
    decisions: liste('Décisions', decisionPour(etat, contexte), 200, LIMITES),
  }),
  admissible(etat) {
    if (etat.nature === 'caleol')
      return refuser(
        'R4.6',
        'La CALEOL décide dans le dossier de chaque ménage, proposition par proposition.',
      );
    const sansQuorum = quorumReuni(etat);
    if (sansQuorum) return sansQuorum;
    return aDecider(etat).length > 0 ? null : refuser('R4.46', 'Aucun dossier n’attend de décision.');
  },
  decider(etat, { decisions }, contexte) {
    for (const [rang, dite] of decisions.entries()) {
      const chemin = `decisions[${rang}].`;
      const ligne = ligneDe(etat, dite.dossier);
      if (ligne?.decision || decisions.findIndex((d) => d.dossier === dite.dossier) !== rang)
        return refuser('R4.46', 'La décision sur ce dossier est déjà rendue.', 'conflit', `${chemin}dossier`);
      const refus =
        decisionAdmise(etat, ligne, dite, contexte, chemin) ??
        logementEncoreLibre(etat, dite, decisions.slice(0, rang), chemin) ??
        logementNonPromis(etat, dite, contexte, chemin);
      if (refus) return refus;
    }
    const dites = decisions.map((d, rang) => ({ ...d, champ: `decisions[${rang}].precisions` }));
    const ailleurs = precisionsDe(etat, contexte, dites);
    if (estRefus(ailleurs)) return ailleurs;
    const rendues = decisions.map((d) => completer(ligneDe(etat, d.dossier), d));
    return { evenements: [{ type: 'DecisionsRendues', donnees: { decisions: rendues } }], ailleurs };
  },
});
