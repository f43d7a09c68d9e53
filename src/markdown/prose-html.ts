import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehypeLanguages } from './rehype-languages.ts';

/**
 * Prints Markdown phrases, such as a note's first sentence, as HTML.
 * @param scripts which language each other script is read as.
 */
export function phrasesToHtml(
  phrases: readonly PhrasingContent[],
  scripts: Readonly<Record<string, string>>,
): string {
  const paragraph = toHast({ type: 'paragraph', children: [...phrases] });
  const inside: Root = { type: 'root', children: 'children' in paragraph ? paragraph.children : [] };
  rehypeLanguages(scripts)(inside);
  return toHtml(inside);
}
