import { TestWorkflowEnvironment } from '@temporalio/testing';
import { dossierTemporaire, effacerDonnees } from '../../src/embarque/donnees.js';
import { trouverServeurTempsSaute } from '../../src/embarque/temporal-cli.js';
import { demarrerTemporal } from '../../src/embarque/temporal-serveur.js';

export interface TemporalDeTest {
  /** host:port; stays the same over kills and restarts. */
  readonly adresse: string;
  /** SIGKILL of the server; its base stays. */
  tuer(): Promise<void>;
  /** Starts again on the same port, with the same base or, after `vider`, on none. */
  redemarrer(options?: { vider?: boolean }): Promise<void>;
  fermer(): Promise<void>;
}

/** A real Temporal development server on its own folder, for one test file. */
export async function temporalDeTest(): Promise<TemporalDeTest> {
  const donnees = await dossierTemporaire();
  let serveur = await demarrerTemporal({ donnees });
  const { adresse, port } = serveur;
  return {
    adresse,
    tuer: () => serveur.tuer(),
    async redemarrer({ vider = false } = {}) {
      await serveur.arreter();
      if (vider) await effacerDonnees(donnees);
      serveur = await demarrerTemporal({ donnees, port });
    },
    async fermer() {
      await serveur.arreter();
      await effacerDonnees(donnees);
    },
  };
}

/** The time-skipping server; close it with `teardown()`. */
export async function serveurTempsSaute(): Promise<TestWorkflowEnvironment> {
  const path = await trouverServeurTempsSaute();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}
