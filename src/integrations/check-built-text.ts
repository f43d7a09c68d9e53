import { readFile } from 'node:fs/promises';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Passage } from '../edition/passage.ts';
import { textPages } from '../edition/text-page.ts';
import type { Hook } from '../markup/hooks.ts';

/** What a page adds to the words of a passage: its address, marks of the author’s notes, and what only the margin shows. */
function isAdded({ tagName, properties }: Element): boolean {
  const hooks = String(properties['dataHook'] ?? '').split(' ');
  const isMark = hooks.includes('author-mark' satisfies Hook) || hooks.includes('not-words' satisfies Hook);
  return tagName === 'passage-link' || isMark || properties['ariaHidden'] === 'true';
}

/**
 * Holds the built pages of the text against the passages that were read, which the model holds against the witness: each
 * stands there once, under its own address, with its own characters.
 * @param folder where the site was built.
 * @throws where one is missing, stands twice or has other characters.
 */
export async function checkBuiltText(edition: Edition, folder: URL): Promise<void> {
  const address = addresses('/');
  for (const { part, parts } of textPages(edition)) {
    const page = new URL(`.${address.part(part?.id)}index.html`, folder);
    await checkPage(
      parts.flatMap(({ passages }) => passages),
      page,
    );
  }
}

async function checkPage(passages: readonly Passage[], page: URL): Promise<void> {
  const built = passagesOf(fromHtml(await readFile(page, 'utf8')));
  for (const { id, text, path, line } of passages) {
    const [words, ...others] = built.get(id) ?? [];
    if (others.length > 0) throw new Error(`The page has the passage ${id} (${path}:${String(line)}) twice.`);
    if (words === undefined || plain(words) !== plain(text)) {
      const found = words === undefined ? 'not on the page' : `“${plain(words).slice(0, 80)}…” on the page`;
      throw new Error(
        `The passage ${id} (${path}:${String(line)}) is ${found}. This is a fault of the engine: the page must print what was read.`,
      );
    }
    built.delete(id);
  }
  const [extra] = built.keys();
  if (extra !== undefined) throw new Error(`The page has a passage ${extra} that the text does not have.`);
}

/** The words of each passage of a page, by its id. */
function passagesOf(page: Root): Map<string, string[]> {
  const passages = new Map<string, string[]>();
  visit(page, 'element', (element) => {
    const { className, id } = element.properties;
    if (!Array.isArray(className) || !className.includes('passage') || typeof id !== 'string')
      return undefined;
    visit(element, 'element', (inner: Element, index, parent: Nodes | undefined) => {
      if (index === undefined || parent === undefined || !('children' in parent) || !isAdded(inner))
        return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    passages.set(id, [...(passages.get(id) ?? []), toString(element)]);
    return SKIP;
  });
  return passages;
}

/** Where lines and blocks end does not count. */
function plain(text: string): string {
  return text.replace(/[ \t\n]+/gu, '').trim();
}
