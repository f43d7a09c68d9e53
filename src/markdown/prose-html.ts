import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehypeLanguages } from './rehype-languages.ts';

/** Prints Markdown phrases, such as a note's first sentence, as HTML. */
export function phrasesToHtml(phrases: readonly PhrasingContent[]): string {
  const hast = toHast({ type: 'root', children: [...phrases] });
  if (hast.type === 'root') rehypeLanguages()(hast);
  return toHtml(hast);
}
