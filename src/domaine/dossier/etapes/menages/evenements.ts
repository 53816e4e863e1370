import type { EchelleNouvelle } from '../vie/evenements.js';
import type { Partants } from './partage.js';

interface Autre {
  dossier: string;
  reference: string;
}
interface Motif {
  motif: string;
}

/** Households found twice, and households that part. */
export type FaitsMenages = {
  DoublonEcarte: { donnees: Autre; personnel: Motif };
  DoublonRepris: { donnees: Autre; personnel: Motif };
  /** On the dossier kept. */
  DossierAbsorbe: { donnees: Autre & { charte: string }; personnel: Motif };
  AbsorptionAnnulee: { donnees: Autre; personnel: Motif };
  /** On the dossier absorbed. */
  DossierFusionne: { donnees: Autre; personnel: Motif };
  FusionAnnulee: { donnees: Autre & { taches: EchelleNouvelle[] }; personnel: Motif };
  /** On the dossier that some leave. */
  MenageDecohabite: { donnees: Autre; personnel: Motif & Partants };
  DecohabitationAnnulee: { donnees: Autre; personnel: Motif };
  /** On the dossier of those who leave. */
  DossierIssuDecohabitation: { donnees: Autre & { foyer: Autre[] }; personnel: Motif };
  DossierDecohabitationAnnulee: { donnees: Autre; personnel: Motif };
  /** On the dossiers of the other households of the home. */
  FoyerElargi: { donnees: Autre };
  FoyerReduit: { donnees: Autre };
};
