import { preparer } from './preparer.mjs';

/** Prepares (`options` of `preparer`), then runs `suite`; an error is said in one line and ends with code 1. */
export async function principal(suite, options) {
  try {
    await preparer(options);
    await suite();
  } catch (erreur) {
    console.error(`Erreur : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
    process.exit(1);
  }
}
