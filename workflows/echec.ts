import { isCancellation, TemporalFailure } from '@temporalio/workflow';

/** An activity failed for good (a local one says so by its own failure, unwrapped). Any other error goes on its way. */
export async function ouEchec<R>(activite: Promise<R>): Promise<{ readonly valeur: R } | null> {
  try {
    return { valeur: await activite };
  } catch (erreur) {
    if (erreur instanceof TemporalFailure && !isCancellation(erreur)) return null;
    throw erreur;
  }
}
