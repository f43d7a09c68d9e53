import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/`, each with the rooms that it may import from: the data goes one way, and an import may only point back
 * along it. A room that is pure knows nothing of Astro, of a file system or of a browser’s build.
 */
const ROOMS = {
  languages: { from: [], isPure: true },
  edition: { from: ['languages'], isPure: true },
  // It reads the shores of the world from the package that brings them.
  drawing: { from: ['edition', 'languages'] },
  'address.ts': { from: ['edition'], isPure: true },
  markup: { from: ['address.ts', 'edition'], isPure: true },
  copying: { from: [], isPure: true },
  reading: { from: ['address.ts'], isPure: true },
  annotations: { from: [], isPure: true },
  settings: { from: ['languages'], isPure: true },
  offline: { from: ['edition', 'languages', 'markup'] },
  citations: { from: ['copying', 'edition', 'languages', 'markup'] },
  metadata: { from: ['citations', 'edition', 'languages'], isPure: true },
  markdown: { from: ['address.ts', 'citations', 'drawing', 'edition', 'languages', 'markup'] },
  search: { from: ['address.ts', 'edition', 'languages'] },
  exports: { from: ['address.ts', 'citations', 'drawing', 'edition', 'languages', 'markup'], isPure: true },
  'edition-store.ts': { from: ['edition'], isPure: true },
  'edition-folder.ts': { from: ['edition'] },
  'security-policy.ts': { from: [], isPure: true },
  'progress-line.ts': { from: [], isPure: true },
  fonts: { from: ['edition-folder.ts'] },
  pictures: { from: ['edition', 'markup'] },
  printing: { from: ['edition', 'exports'] },
  server: { from: [] },
  elements: {
    from: [
      ...[
        'address.ts',
        'annotations',
        'copying',
        'edition',
        'languages',
        'markup',
        'offline',
        'reading',
        'search',
        'settings',
      ],
    ],
    isPure: true,
  },
  styles: { from: [] },
  integrations: {
    from: [
      'address.ts',
      'edition',
      'edition-folder.ts',
      'edition-store.ts',
      'exports',
      'languages',
      'markdown',
      'markup',
      'offline',
      'pictures',
      'printing',
      'progress-line.ts',
      'search',
      'security-policy.ts',
    ],
  },
  'content.config.ts': { from: ['edition', 'edition-store.ts', 'integrations'] },
  'content.ts': {
    from: [
      'address.ts',
      'citations',
      'drawing',
      'edition',
      'edition-store.ts',
      'exports',
      'languages',
      'markdown',
      'markup',
    ],
  },
  components: {
    from: [
      ...['address.ts', 'citations', 'content.ts', 'drawing', 'edition', 'elements', 'exports', 'languages'],
      'markdown',
      ...['markup', 'metadata', 'reading', 'search', 'settings', 'styles'],
    ],
  },
  layouts: {
    from: [
      ...['components', 'content.ts', 'edition', 'elements', 'exports', 'languages', 'markup'],
      ...['security-policy.ts', 'settings', 'styles'],
    ],
  },
  pages: {
    from: [
      ...['address.ts', 'components', 'content.ts', 'edition', 'edition-folder.ts', 'elements', 'exports'],
      ...['fonts', 'languages', 'layouts', 'markup', 'pictures', 'search', 'styles'],
    ],
  },
  'taking-in': { from: ['edition', 'languages', 'markup'], isPure: true },
  commands: {
    from: [
      'address.ts',
      'citations',
      'edition',
      'edition-folder.ts',
      'edition-store.ts',
      'exports',
      'progress-line.ts',
      'server',
      'taking-in',
    ],
  },
};

/** Holds every import of `src/` against the rooms. */
const oneWay = {
  create(context) {
    const src = path.join(import.meta.dirname, 'src');
    const roomOf = (file) => path.relative(src, file).split(path.sep)[0] ?? '';
    const room = roomOf(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const { from, isPure = false } = ROOMS[room] ?? { from: [] };
      if (source.value.startsWith('.')) {
        const target = path.resolve(path.dirname(context.filename), source.value);
        const other = roomOf(target);
        if (other === room || !target.startsWith(src) || from.includes(other)) return;
        context.report({
          node: source,
          message: `src/${room} may not import from src/${other}: see ROOMS in eslint.config.js.`,
        });
      } else if (isPure && /^(?:astro|node:|@astrojs\/)/u.test(source.value)) {
        context.report({ node: source, message: `src/${room} is pure, and may not import ${source.value}.` });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

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
  {
    files: ['src/**'],
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    rules: { 'rooms/one-way': 'error' },
  },
  prettier,
);
