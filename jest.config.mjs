import { OPTIONS_SWC } from './scripts/preparer/swc.mjs';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...OPTIONS_SWC, sourceMaps: 'inline' }] },
  globalSetup: '<rootDir>/test/soutien/avant-tout.mjs',
  globalTeardown: '<rootDir>/test/soutien/apres-tout.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/soutien/seconde-chance.mjs'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Each test file's ES modules stay in the worker's memory; a worker grown old spends its time collecting it.
  workerIdleMemoryLimit: '400MB',
  testSequencer: '<rootDir>/test/soutien/ordre.mjs',
};
