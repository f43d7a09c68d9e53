import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehypeLanguages, type Languages } from './rehype-languages.ts';

/** Prints Markdown phrases, such as a note's first sentence, as HTML. */
export function phrasesToHtml(phrases: readonly PhrasingContent[], languages: Languages): string {
  const paragraph = toHast({ type: 'paragraph', children: [...phrases] });
  const inside: Root = { type: 'root', children: 'children' in paragraph ? paragraph.children : [] };
  rehypeLanguages(languages)(inside);
  return toHtml(inside);
}
