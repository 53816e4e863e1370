import type { Modele } from './modele.js';

export const TACHE_OUVERTE: Modele = {
  objet: '{{tache}} : dossier {{reference}}, avant le {{echeance}}',
  corps: `Bonjour,

Une tâche attend {{organisation}} dans la charte de relogement de la CACL.

Tâche : {{tache}}
Dossier : {{reference}} (opération {{operation}})
À faire avant le : {{echeance}}

Répondre en une page : {{lien}}

Ce message ne contient aucun nom : le dossier s’ouvre après connexion.
La CACL, pilote du relogement
`,
};
