import type { Modele } from './modele.js';

export const SEANCE_ANNULEE: Modele = {
  objet: 'Séance annulée. {{commission}}, {{seance}}',
  corps: `Bonjour,

La séance à laquelle {{organisation}} siège est annulée. Ses dossiers seront inscrits à une autre.

Commission : {{commission}}
Séance : {{seance}}

Voir la séance : {{lien}}

La CACL, pilote du relogement
`,
};
