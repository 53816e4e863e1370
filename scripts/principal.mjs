import { preparer } from './preparer.mjs';

/** Prepares, then runs `suite`; an error is said in one line and ends with code 1. */
export async function principal(suite, dire) {
  try {
    await preparer(dire);
    await suite();
  } catch (erreur) {
    console.error(`Erreur : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
    process.exit(1);
  }
}
