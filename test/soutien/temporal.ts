import { TestWorkflowEnvironment } from '@temporalio/testing';
import { trouverServeurTempsSaute } from '../../src/embarque/temporal-cli.js';

/** The time-skipping server; close it with `teardown()`. */
export async function serveurTempsSaute(): Promise<TestWorkflowEnvironment> {
  const path = await trouverServeurTempsSaute();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}
