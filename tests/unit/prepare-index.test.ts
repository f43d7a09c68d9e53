import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareIndex, type IndexFile } from '../../src/search/build/prepare-index.ts';

const entry = { version: '1', languages: { en: { hash: 'en_abc', wasm: 'en', page_count: 1 } } };
const record = gzipSync(`pagefind_dcd${JSON.stringify({ url: '/notes/volcano/' })}`);
const files = [
  { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  { path: 'pagefind.js', content: Buffer.from('') },
  { path: 'pagefind-worker.js', content: Buffer.from('') },
  { path: 'pagefind.en_abc.pf_meta', content: Buffer.from('') },
  { path: 'index/en_7654321.pf_index', content: Buffer.from('') },
  { path: 'pagefind-ui.css', content: Buffer.from('') },
  { path: 'wasm.en.pagefind', content: gzipSync('the program') },
  { path: 'wasm.unknown.pagefind', content: gzipSync('another') },
  { path: 'fragment/en_1234567.pf_fragment', content: record },
];

function written(listed = true, made: readonly IndexFile[] = files) {
  return new Map(
    prepareIndex(made, { listed, edition: 'e1' }).map(({ path, content }) => [
      path,
      Buffer.from(content).toString(),
    ]),
  );
}

test('what nothing fetches is not published', () => {
  expect([...written().keys()]).toEqual([
    'pagefind.js',
    'pagefind.en_abc.pf_meta',
    'index/en_7654321.pf_index',
    'fragment/en_1234567.pf_fragment',
    'pagefind-entry.json',
    'wasm.en.wasm',
    'manifest.json',
  ]);
});

test('the program stands under a name that hosts compress, and the entry file leads to it', () => {
  const index = written();
  expect(index.get('wasm.en.wasm')).toBe('the program');
  const { languages } = JSON.parse(index.get('pagefind-entry.json') ?? '') as typeof entry;
  const asked = new URL(`wasm.${languages.en.wasm}.pagefind`, 'http://site/');
  expect(asked.pathname).toBe('/wasm.en.wasm');
  expect(languages.en.hash).toBe('en_abc');
});

test('the manifest names what Pagefind asks for, and says where each record leads', () => {
  expect(JSON.parse(written().get('manifest.json') ?? '')).toEqual({
    tag: 'en_abc-e1',
    entryTag: 'en_abc',
    files: [
      'pagefind.js',
      'wasm.en.wasm?for=.pagefind',
      'pagefind.en_abc.pf_meta',
      'pagefind-entry.json?ts=en_abc',
    ],
    addresses: { en_1234567: 'notes/volcano/' },
  });
});

test('the manifest of a large edition does not list its records', () => {
  expect(JSON.parse(written(false).get('manifest.json') ?? '')).not.toHaveProperty('addresses');
});

test('the program for languages without stems is taken where Pagefind has no other', () => {
  const plain = { ...entry, languages: { pl: { hash: 'pl_abc', wasm: null, page_count: 1 } } };
  const index = written(true, [
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(plain)) },
    { path: 'pagefind.pl_abc.pf_meta', content: Buffer.from('') },
    ...files.filter(({ path }) => path !== 'pagefind-entry.json'),
  ]);
  expect(index.get('wasm.unknown.wasm')).toBe('another');
  expect(index.has('wasm.en.wasm')).toBe(false);
});

test.each([
  [
    'a file that is missing',
    files.filter(({ path }) => path !== 'pagefind.js'),
    'it did not make pagefind.js',
  ],
  [
    'a file that is not known',
    [...files, { path: 'pagefind.new', content: Buffer.from('') }],
    'pagefind.new',
  ],
  [
    'a record that is missing',
    files.filter(({ path }) => !path.startsWith('fragment/')),
    'number of its records',
  ],
  [
    'a record without its signature',
    files.map((file) => (file.content === record ? { ...file, content: gzipSync('{}') } : file)),
    'does not begin with “pagefind_dcd”',
  ],
  [
    'a program that is not compressed',
    files.map((file) => (file.path === 'wasm.en.pagefind' ? { ...file, content: Buffer.from('x') } : file)),
    'wasm.en.pagefind is not compressed',
  ],
])('%s stops the build, with what to do', (_name, made, words) => {
  expect(() => written(true, made)).toThrow(words);
  expect(() => written(true, made)).toThrow('src/search/build/prepare-index.ts');
});
