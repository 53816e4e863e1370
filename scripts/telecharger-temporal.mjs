// Lets the Temporal SDK download one of its servers into a folder: `telecharger-temporal.mjs <type> <folder>`.
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [type, downloadDir] = process.argv.slice(2);
const server = { executable: { type: 'cached-download', downloadDir } };
const environnement =
  type === 'time-skipping'
    ? await TestWorkflowEnvironment.createTimeSkipping({ server })
    : await TestWorkflowEnvironment.createLocal({ server });
await environnement.teardown();
