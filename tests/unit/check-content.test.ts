import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ContentFile } from '../../src/edition/content-file.ts';
import { runCommand, writeEdition } from '../support/project.ts';
import { generateEdition } from '../generated/generate-edition.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function write(files: readonly ContentFile[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  await writeEdition(folder, files);
  return folder;
}

const note = (letter: string) => `notes/note-b${letter}.mdx`;
const front = (line: string) => (text: string) => text.replace('checked:', `${line}\nchecked:`);

/** Twenty-five faults, each of which one file commits. */
const SEEDED: readonly (readonly [path: string, change: (text: string) => string, rule: string])[] = [
  [note('aa'), (text) => text.replace('kind: idea', 'kind: thought'), 'value-not-accepted'],
  [note('ab'), (text) => text.replace('world: history', 'world: myth'), 'value-not-accepted'],
  [note('ac'), (text) => text.replace(/^gloss: .*\n/mu, ''), 'key-missing'],
  [note('ad'), (text) => text.replace(/^gloss: .*$/mu, `gloss: ${'long '.repeat(20)}`), 'gloss-too-long'],
  [note('ae'), (text) => text.replace('dates: 1901', 'dates: yesterday'), 'date-not-readable'],
  [note('af'), (text) => text.replace('checked: 2026-11-23', 'checked: 2026-13-01'), 'date-not-readable'],
  [note('ag'), front('place: { name: Nowhere, lat: 100, lon: 0 }'), 'coordinates-off-globe'],
  [note('ah'), front('colour: red'), 'key-unknown'],
  [note('ai'), (text) => text.replace('  en: [', '  en: [Имя, '), 'name-in-wrong-script'],
  [note('aj'), (text) => text.replace('lang: ru', 'lang: en'), 'name-in-wrong-script'],
  [note('ak'), front('related: [{ to: note-zzz, as: part-of }]'), 'relation-to-unknown-note'],
  [note('al'), front('related: [{ to: note-bal, as: see-also }]'), 'relation-to-itself'],
  [note('am'), front('related: [{ to: note-ban, as: liked-by }]'), 'value-not-accepted'],
  [note('an'), (text) => text.replace(/note:note-bao/u, 'note:note-b'), 'link-to-unknown-note'],
  [note('ao'), (text) => text.replace(/\(note:note-bap\)/u, '(here)'), 'link-not-readable'],
  [note('ap'), (text) => `${text}\nAn uncited claim.\n`, 'paragraph-without-citation'],
  [note('ba'), (text) => text.replace(/\[@source(\d+)\]/u, '[@sauce$1]'), 'citation-of-unknown-source'],
  [note('bb'), (text) => `${text}\nSo he said [@] [@source1].\n`, 'citation-not-readable'],
  [note('bc'), (text) => `${text}\n## Background\n`, 'heading-not-known'],
  [note('bd'), (text) => `${text}\n<b>Bold</b> [@source1].\n`, 'component-in-prose'],
  [note('be'), (text) => `${text}\n<!-- left open\n`, 'comment-not-closed'],
  [note('bf'), (text) => text.replace('title: ', 'title: a: '), 'yaml-malformed'],
  [
    'text/2-evening.mdx',
    (text) => text.replace(/\(note:note-ba[a-z]\)/u, '(note:note-b)'),
    'mention-of-unknown-note',
  ],
  ['edition.yaml', (text) => text.replace('A Walk', 'The Walk'), 'text-differs-from-witness'],
  [
    'bibliography.json',
    (text) => text.replace(/\]\s*$/u, ', { "id": "idle", "type": "book", "title": "Idle" }]'),
    'source-never-cited',
  ],
];

test('twenty-five seeded faults make twenty-five reports and no more, without a stack, and the command fails', async () => {
  const changes = new Map(SEEDED.map(([file, change]) => [file, change]));
  const files = generateEdition({ notes: 60 }).map(({ path: file, text }) => {
    const change = changes.get(file);
    if (change === undefined) return { path: file, text };
    const changed = change(text);
    expect(changed, file).not.toBe(text);
    return { path: file, text: changed };
  });
  const { code, output } = await runCommand(ROOT, `check-content ${await write(files)}`);
  const reported = [
    ...output.matchAll(
      /^\S*?(?<file>(?:notes|text|pages)\/\S+|[a-z]+\.(?:yaml|json|txt)):\d+ {2}(?<rule>[a-z-]+)$/gmu,
    ),
  ].map(({ groups }) => `${groups?.['file'] ?? ''} ${groups?.['rule'] ?? ''}`);
  expect(reported.sort()).toEqual(SEEDED.map(([file, , rule]) => `${file} ${rule}`).sort());
  expect(output).toMatch(/25 faults in 25 files\.\s*$/u);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  expect(code).toBe(1);
});

test('content without faults is said to hold together, and the command succeeds', async () => {
  const { code, output } = await runCommand(
    ROOT,
    `check-content ${await write(generateEdition({ notes: 12 }))}`,
  );
  expect(output).toContain('The content holds together: 12 passages, 12 mentions, 12 notes, 13 sources.');
  expect(code).toBe(0);
});

test('what is only advised is printed as a warning, and the command succeeds', async () => {
  const files = generateEdition({ notes: 12 }).map(({ path: file, text }) =>
    file === 'edition.yaml'
      ? { path: file, text: `${text}noteLength: { least: 190 }\n` }
      : { path: file, text },
  );
  const { code, output } = await runCommand(ROOT, `check-content ${await write(files)}`);
  expect(output).toContain('notes/note-baa.mdx:13  body-length');
  expect(output).toContain('12 warnings in 12 files.');
  expect(output).toContain('The content holds together');
  expect(code).toBe(0);
});

test('a folder without content is told what it lacks', async () => {
  const { code, output } = await runCommand(ROOT, `check-content ${await write([])}`);
  expect(output).toContain('edition.yaml:1  file-missing');
  expect(output).toContain('text/essay.mdx:1  file-missing');
  expect(code).toBe(1);
});
