import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareIndex } from '../../src/integrations/prepare-index.ts';

const entry = { version: '1', languages: { en: { hash: 'en_abc', wasm: 'en', page_count: 1 } } };
const record = gzipSync(`pagefind_dcd${JSON.stringify({ url: '/notes/volcano/' })}`);
const files = [
  { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  { path: 'pagefind.js', content: Buffer.from('') },
  { path: 'pagefind-worker.js', content: Buffer.from('') },
  { path: 'pagefind-ui.css', content: Buffer.from('') },
  { path: 'wasm.en.pagefind', content: gzipSync('the program') },
  { path: 'wasm.unknown.pagefind', content: gzipSync('another') },
  { path: 'fragment/en_1234567.pf_fragment', content: record },
];

function written(listed = true) {
  return new Map(
    prepareIndex(files, { listed }).map(({ path, content }) => [path, Buffer.from(content).toString()]),
  );
}

test('what nothing fetches is not published', () => {
  expect([...written().keys()]).toEqual([
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en.wasm',
    'fragment/en_1234567.pf_fragment',
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
    tag: 'en_abc',
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
