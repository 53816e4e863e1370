import { expect, jest } from '@jest/globals';

/** Suites that drive browsers and whole stacks of processes, on machines that do other things besides (decision 0038). */
const REELS = /[/\\]test[/\\](web|pannes|embarque)[/\\]/;

if (REELS.test(expect.getState().testPath ?? '')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
