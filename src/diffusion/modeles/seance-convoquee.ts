import type { Modele } from './modele.js';

export const SEANCE_CONVOQUEE: Modele = {
  objet: 'Convocation. {{commission}}, {{seance}}',
  corps: `Bonjour,

{{organisation}} est convoquée à la séance suivante.

Commission : {{commission}}
Séance : {{seance}}
Lieu : {{lieu}}
Siège : {{role}}
Ordre du jour : {{dossiers}}

Voir la convocation et l’ordre du jour : {{lien}}

Ce message ne contient aucun nom : l’ordre du jour s’ouvre après connexion.
La CACL, pilote du relogement
`,
};
