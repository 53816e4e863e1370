import type { Ecartes, OBJETS_MANDAT } from '../../acces.js';

/** Who may know the dossier, beside its référent. Who is kept out and why says what happened to the household: it is sealed. */
export type FaitsAcces = {
  PartenaireMandate: {
    donnees: { mandat: string; organisation: string; objet: keyof typeof OBJETS_MANDAT };
  };
  MandatTermine: { donnees: { mandat: string }; personnel: { motif: string } };
  PassationLue: { donnees: { passation: number } };
  AccesRestreint: {
    donnees: object;
    personnel: { motif: string; connaissent: readonly string[]; ecartes: Ecartes };
  };
  /** The ground on which the reason of the protection was read. */
  ProtectionConsultee: { donnees: object; personnel: { motif: string } };
  /** Who has come to follow or house the other adult is kept out in turn (R8.26). */
  EcartesCompletes: { donnees: object; personnel: Ecartes };
  /** Somebody has come to follow, or to house, both (R8.27). */
  SeparationCompromise: { donnees: object; personnel: Pick<Ecartes, 'personnes' | 'organisations'> };
  SeparationExaminee: { donnees: object; personnel: { suite: string } };
  AccesRetabli: { donnees: object; personnel: { motif: string } };
};
