import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The data goes one way: content → model → door → pages. An import may only point back along it. */
const oneWay = (files, forbidden, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden.map((group) => ({ group: [group], message })) }],
  },
});

export default defineConfig(
  { ignores: ['**/dist/', '.astro/', 'node_modules/', 'test-results/', 'look/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler asks for brackets where a key comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro', '**/*.{js,mjs}', '**/*.astro/*.{js,ts}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['src/settings/first-paint.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    // `astro check` holds the types of components; what Astro puts into their scope ESLint does not know.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^(_|Props$)' }],
    },
  },
  oneWay(
    ['src/edition/**'],
    [
      'astro',
      'astro:*',
      'astro/*',
      'node:*',
      '**/*.astro',
      '../pages/**',
      '../components/**',
      '../content.ts',
      '../../content.ts',
      '../elements/**',
      '../search/**',
      '../integrations/**',
    ],
    'The model is pure: it knows nothing of Astro, of a file system or of a browser.',
  ),
  oneWay(
    ['src/elements/**'],
    ['astro', 'astro:*', 'node:*', '**/content.ts', '**/integrations/**', '**/components/**'],
    'An element knows the page it stands in, and no more.',
  ),
  oneWay(
    ['src/components/**', 'src/layouts/**', 'src/pages/**'],
    ['astro:content', '**/content-folder.ts', '**/edition-store.ts'],
    'Pages and components reach the content through src/content.ts only.',
  ),
  prettier,
);
