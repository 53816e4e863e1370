import type { Modele } from './modele.js';

export const TACHE_ESCALADEE: Modele = {
  objet: 'Escalade de niveau {{niveau}}. {{tache}} : dossier {{reference}}, due le {{echeance}}',
  corps: `Bonjour,

Une tâche de la charte de relogement n’a pas été faite à temps et remonte au niveau {{niveau}}.

Tâche : {{tache}}
Dossier : {{reference}} (opération {{operation}})
Due le : {{echeance}}

Ouvrir le dossier : {{lien}}

La procédure de relogement
`,
};
