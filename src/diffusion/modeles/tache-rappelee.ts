import type { Modele } from './modele.js';

export const TACHE_RAPPELEE: Modele = {
  objet: 'Rappel. {{tache}} : dossier {{reference}}, avant le {{echeance}}',
  corps: `Bonjour,

Une tâche attend toujours {{organisation}} dans la charte de relogement de la CACL.

Tâche : {{tache}}
Dossier : {{reference}} (opération {{operation}})
À faire avant le : {{echeance}}

Répondre en une page : {{lien}}

Si la réponse vient de partir, ce message est sans objet.
La CACL, pilote du relogement
`,
};
