import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'test/**/*.ts'];
const PAGE = ['apps/web/src/**/*.{ts,tsx}'];
const SCRIPTS = ['**/*.mjs', '**/*.cjs'];
const NODE_GLOBALS = ['process', 'console', 'URL', 'fetch', 'performance', 'setTimeout', 'setInterval', 'Buffer'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      'artifacts/',
      '.wordkept/',
      'libs/contracts/src/client/api.ts',
      'apps/web/vite.config.ts',
      'apps/web/public/',
    ],
  },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess every bounded index would need a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Nest's modules, and classes that are tokens of a port, are empty by nature.
      '@typescript-eslint/no-extraneous-class': 'off',
      // `!= null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Type or interface, record or index signature, an escape more in a character class: whichever reads better.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-useless-escape': 'off',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
    },
  },
  {
    files: PAGE,
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['test/browser/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './test/browser/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    // Tables of words, rules, cases and migrations are data.
    files: ['**/*.spec.ts', '**/locales/**', '**/*-rules.ts', '**/migrations/**', 'test/corpus/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/config/**', 'libs/embedded/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression > MemberExpression[object.name='process'][property.name='env']",
          message: 'libs/config is the only reader of the environment.',
        },
      ],
    },
  },
  {
    // What the compiler cannot keep out of the pure engine: clock and chance are part of the language.
    files: ['libs/engine/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'performance', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'asOf is always an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same inputs give the same ledger.' },
        { object: 'Date', property: 'now', message: 'asOf is always an argument.' },
        { property: 'Now', object: 'Temporal', message: 'asOf is always an argument.' },
        { property: 'toLocaleString', message: 'Results must not depend on the locale of the machine.' },
      ],
    },
  },
  { files: ['scripts/**/*.ts'], extends: [tseslint.configs.base], rules: { 'no-undef': 'off' } },
  {
    files: SCRIPTS,
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  prettier,
);
