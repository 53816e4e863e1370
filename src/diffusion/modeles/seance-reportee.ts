import type { Modele } from './modele.js';

export const SEANCE_REPORTEE: Modele = {
  objet: 'Séance reportée. {{commission}}, {{seance}}',
  corps: `Bonjour,

La séance à laquelle {{organisation}} siège est reportée.

Commission : {{commission}}
Séance prévue le : {{avant}}
Nouvelle séance : {{seance}}
Lieu : {{lieu}}

Voir la convocation et l’ordre du jour : {{lien}}

La CACL, pilote du relogement
`,
};
