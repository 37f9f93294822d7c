import { readFileSync } from 'node:fs';

/** As the program is compiled, a file at a time and without a look at the types: `npm run typecheck` has that. */
const rules = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
const compile = ['@swc/jest', { ...rules, swcrc: false, sourceMaps: 'inline' }];

/** Engine and unit tests stand beside the code; test/ holds what needs a database, a queue or a whole process. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': compile },
  moduleNameMapper: {
    '^content-disposition$': '<rootDir>/apps/api/test/content-disposition.cjs',
    '^#problem$': '<rootDir>/libs/engine/src/model/problem.ts',
    '^#(api|worker)$': '<rootDir>/apps/$1/src/index.ts',
    '^#([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

/** One PostgreSQL a run, and the compiled program where a test runs it as a process of its own. */
const withServer = {
  ...common,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,scripts,test/corpus}/**/*.spec.ts', '<rootDir>/test/faults/*.spec.ts'],
    },
    { ...withServer, displayName: 'medium', testMatch: ['<rootDir>/test/medium/**/*.spec.ts'] },
    { ...withServer, displayName: 'faults', testMatch: ['<rootDir>/test/faults/processes/*.spec.ts'] },
    {
      ...withServer,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
    },
    { ...withServer, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
  ],
};
