/** Unit tests: TypeScript through swc, no type checking here (`tsc` does that). */
export default {
  testEnvironment: 'node',
  // Every core reads sentences: a machine of two would keep one of them idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/workbench'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
};
