import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../src/edition/edition.ts';

/** What the model says of files and places in them, and how it was parsed: not what it says of the edition. */
const OF_FILES = new Set(['path', 'line', 'lineOf', 'lineOfMark', 'position', 'tree', 'where']);

/** The model of an edition without what it says of its files, for comparing two that lie in different ones. */
export function modelOf(edition: Edition): unknown {
  return withoutFiles(edition);
}

/** A syntax tree of prose without where it stood in its file; the lines of a paragraph in the source count for nothing. */
export function proseOf(tree: Root | undefined): unknown {
  if (tree === undefined) return undefined;
  const copy = structuredClone(tree);
  visit(copy, 'text', (node) => {
    node.value = node.value.replace(/[ \t]*\n[ \t]*/gu, ' ');
  });
  return withoutFiles(copy);
}

function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (value instanceof Map)
    return [...(value as ReadonlyMap<unknown, unknown>)].map(([key, inner]) => [key, withoutFiles(inner)]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !OF_FILES.has(key) && inner !== undefined)
      .map(([key, inner]) => [key, withoutFiles(inner)]),
  );
}
