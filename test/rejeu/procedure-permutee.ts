import type { EntreeParcours } from '../../workflows/contrat.js';
import { CHARTE, parcourir } from '../../workflows/parcours-relogement.js';

/** A procedure whose steps 2 and 3 were exchanged by mistake: it must not replay. */
export async function parcoursRelogement(entree: EntreeParcours): Promise<void> {
  await parcourir(
    { ...CHARTE, 'enquete-sociale': CHARTE.accompagnement, accompagnement: CHARTE['enquete-sociale'] },
    entree,
  );
}
