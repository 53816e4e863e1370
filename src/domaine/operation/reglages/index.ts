import { AjouterPartenaire } from './ajouter-partenaire.js';
import { ReglerDemenagement } from './regler-demenagement.js';
import { ReglerObjectifHorsQpv } from './regler-objectif-hors-qpv.js';
import { ReglerObjectifNeuf } from './regler-objectif-neuf.js';
import { ReglerObjectifResteACharge } from './regler-objectif-reste-a-charge.js';
import { ReglerRegime } from './regler-regime.js';
import { RetirerObjectif } from './retirer-objectif.js';
import { RetirerPartenaire } from './retirer-partenaire.js';

export const ACTES_REGLAGES = {
  ReglerRegime,
  ReglerObjectifHorsQpv,
  ReglerObjectifNeuf,
  ReglerObjectifResteACharge,
  RetirerObjectif,
  ReglerDemenagement,
  AjouterPartenaire,
  RetirerPartenaire,
};
