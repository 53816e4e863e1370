import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Monde } from '../workflows/soutien/monde.js';
import { DOSSIER_HISTOIRES } from './histoires.js';
import { SCENARIOS } from './scenarios.js';

/**
 * Lives every scenario on the time-skipping server and writes one file per run. Done on purpose only, when the procedure has
 * changed: `ENREGISTRER=oui npm test -- test/rejeu` (docs/decisions/0004).
 */
export async function enregistrer(): Promise<void> {
  mkdirSync(DOSSIER_HISTOIRES, { recursive: true });
  for (const nom of readdirSync(DOSSIER_HISTOIRES)) rmSync(`${DOSSIER_HISTOIRES}${nom}`);
  for (const [dossier, vivre] of Object.entries(SCENARIOS)) {
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
