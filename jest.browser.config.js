/** Browser tests: the whole add-in in Chromium on the built workbench, one file after the other. */
import unit from './jest.config.js';

export default {
  ...unit,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/test/browser/start.ts',
  globalTeardown: '<rootDir>/test/browser/stop.ts',
  setupFilesAfterEnv: ['<rootDir>/test/browser/retry.ts'],
  maxWorkers: 1,
  testTimeout: 240_000,
};
