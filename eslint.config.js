/** The only place that says how code is linted. Layout of code is prettier's, imports are dependency-cruiser's. */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Every rule the plugin has, as errors: each stands for a real mistake with Office.js proxies. */
const everyOfficeRule = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

const EXCEL_ELSEWHERE = 'Only src/host/excel speaks to Excel; use the port (src/host/port.ts).';
const IMPURE = 'The core has no clock, no I/O and no user interface: pass the value in.';
const FLOAT_ROUNDING = 'Marks are exact: use src/core/model/exact.ts, which rounds half up.';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', 'node_modules/', '**/*.generated.*', 'samples/', 'test/fixtures/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise nobody waits for is a failure nobody is told of.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // A closed union must be handled whole.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // tsc reports what is unused.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Control characters are what XML and typed values must be rid of.
      'no-control-regex': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Small rooms: a longer file says in a comment why it cannot be two.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // The ideographic space is what Chinese captions are set with.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // These two speak to the React Compiler, which is not used.
      'react-hooks/incompatible-library': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/excel/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name="Excel"]', message: EXCEL_ELSEWHERE },
        { selector: 'TSQualifiedName[left.name="Excel"]', message: EXCEL_ELSEWHERE },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'sessionStorage',
          'fetch',
          'setTimeout',
          'setInterval',
          'process',
          'performance',
          'Date',
          'Office',
          'crypto',
        ].map((name) => ({ name, message: IMPURE })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: IMPURE },
        { property: 'toFixed', message: FLOAT_ROUNDING },
        { property: 'toPrecision', message: FLOAT_ROUNDING },
      ],
    },
  },
  {
    files: ['src/host/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: everyOfficeRule,
  },
  {
    // Commands and scripts speak to a terminal.
    files: ['src/cli/**', 'scripts/**', 'bench/**', 'workbench/*.ts', 'workbench/server/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**'],
    rules: {
      // A domain person reads one table of cases from top to bottom.
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // Runs in the oldest browser component that Excel may bring along.
    files: ['src/pages/support.js'],
    languageOptions: { ecmaVersion: 3, sourceType: 'script', globals: globals.browser },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
  {
    files: ['src/pages/message.js', 'src/pages/ribbon.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  prettier,
);
