import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const MOST_LINES = 250;
const IMPORT = /(?:from|import)\s*\(?\s*['"](?<target>\.[^'"]+)['"]/gu;

interface SourceFile {
  /** From `src/`. */
  readonly path: string;
  readonly text: string;
}

const entries = await readdir(SRC, { recursive: true, withFileTypes: true });
const files: readonly SourceFile[] = await Promise.all(
  entries
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|css)$/u.test(entry.name))
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const inSrc = path.relative(SRC, file).split(path.sep).join('/');
      return { path: inSrc, text: await readFile(file, 'utf8') };
    }),
);

/** The folder of `src/` that a file lies in; a file beside the folders stands for itself. */
const roomOf = (file: string) => file.split('/')[0] ?? file;

/** Which others each file, or each folder, imports. */
function importsBy(nameOf: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { path: from, text } of files) {
    const targets = graph.get(nameOf(from)) ?? new Set();
    graph.set(nameOf(from), targets);
    for (const { groups } of text.matchAll(IMPORT)) {
      const target = nameOf(path.posix.join(path.posix.dirname(from), groups?.['target'] ?? ''));
      if (target !== nameOf(from)) targets.add(target);
    }
  }
  return graph;
}

/** The loops of a graph, one for each way back that a walk through it finds. */
function loopsOf(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const loops = new Set<string>();
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      loops.add([...way.slice(way.indexOf(name)), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return [...loops];
}

test('no file imports itself by way of others', () => {
  expect(loopsOf(importsBy((file) => file))).toEqual([]);
});

test('no folder imports itself by way of others', () => {
  expect(loopsOf(importsBy(roomOf))).toEqual([]);
});

test('a loop is found where there is one', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['a'])],
  ]);
  expect(loopsOf(graph)).toEqual(['a → b → c → a']);
});

test('no file has more than 250 lines, and half of them 60 at most', () => {
  const lengths = files.map(({ path: file, text }) => ({ file, lines: text.trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});
