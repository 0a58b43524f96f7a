/** What only a linter that knows the types can see; Biome does the rest (biome-rules.json). */
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AMBIENT = 'The engine knows no clock and no chance: time and randomness come in with the context.';

export default tseslint.config(
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: root },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    // It holds the one cast of the request path, and says why.
    ignores: ['src/http/dispatch.ts'],
    rules: {
      // `as const` is none of these: it asserts nothing that the compiler does not know.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/repositories/**/*.ts'],
    rules: {
      // Knex' builders are promises to the compiler: a callback that adds conditions returns one, and means none.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: ['src/evaluation/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: AMBIENT },
        { object: 'Math', property: 'random', message: AMBIENT },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: AMBIENT },
        { selector: 'CallExpression[callee.name="Date"]', message: AMBIENT },
      ],
    },
  },
);
