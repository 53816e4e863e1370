import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { Monde } from '../workflows/soutien/monde.js';
import { DOSSIER_HISTOIRES } from './histoires.js';
import { SCENARIOS } from './scenarios.js';

/**
 * Lives on the time-skipping server the scenarios that no file keeps yet, and writes one file per run. Done on purpose only:
 * `ENREGISTRER=oui npm test -- test/rejeu`; histories once kept are what a release must still replay (docs/decisions/0004).
 */
export async function enregistrer(): Promise<void> {
  mkdirSync(DOSSIER_HISTOIRES, { recursive: true });
  const gardees = readdirSync(DOSSIER_HISTOIRES);
  for (const [dossier, vivre] of Object.entries(SCENARIOS)) {
    if (gardees.some((nom) => nom.startsWith(`${dossier}.`))) continue;
    const monde = await Monde.creer();
    try {
      await monde.demarrerOuvrier();
      await vivre(monde, dossier);
      const histoires = await Promise.all([...monde.courses].map((runId) => monde.histoire(dossier, runId)));
      for (const [rang, histoire] of histoires.entries()) {
        writeFileSync(`${DOSSIER_HISTOIRES}${dossier}.${rang + 1}.json`, `${JSON.stringify(histoire)}\n`);
      }
    } finally {
      await monde.fermer();
    }
  }
}
