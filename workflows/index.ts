export { diffusion } from './diffusion.js';
export { parcoursRelogement } from './parcours-relogement.js';
export { processusCharte } from './processus-charte.js';
export { processusCommission } from './processus-commission.js';
export { processusLogement } from './processus-logement.js';
export { processusPassation } from './processus-passation.js';
export { processusOrganisation } from './processus-organisation.js';
export { processusOperation } from './processus-operation.js';
