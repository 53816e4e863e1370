import type { Modele } from './modele.js';

export const TACHE_ESCALADEE: Modele = {
  objet: 'Tâche en retard, montée {{vers}}. {{tache}} : dossier {{reference}}, due le {{echeance}}',
  corps: `Bonjour,

Une tâche de la charte de relogement n’a pas été faite à temps : elle est montée {{vers}} (niveau {{niveau}}) le {{monteeLe}}.
{{attendu}}

Tâche : {{tache}}
Dossier : {{reference}} (opération {{operation}})
Due le : {{echeance}}
Écrit à : {{organisation}}

Ouvrir le dossier : {{lien}}

La procédure de relogement
`,
};
