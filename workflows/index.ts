export { diffusion } from './diffusion.js';
export { parcoursRelogement } from './parcours-relogement.js';
export { processusCommission } from './processus-commission.js';
export { processusOperation } from './processus-operation.js';
