import type { Target } from './annotation.ts';
import { passageAt, type PageText, type Stretch } from './page-text.ts';

/** How many characters are kept on either side of a quotation; more where fewer would fit elsewhere too. */
const CONTEXT = 32;
const MOST_CONTEXT = 256;

/**
 * Says of a stretch of a page where it is, in all the ways in which it may be found again.
 * @param page the page’s words, and its address below the site’s root
 */
export function describeTarget(
  page: PageText & { readonly address: string },
  { start, end }: Stretch,
  { isGated = false } = {},
): Target {
  const { text, address } = page;
  const exact = text.slice(start, end);
  let context = CONTEXT;
  while (context < MOST_CONTEXT && isRepeated(text, text.slice(Math.max(0, start - context), end + context)))
    context *= 2;
  return {
    page: address,
    passage: passageAt(page, start)?.id,
    exact,
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
    isUnique: !isRepeated(text, exact),
    isGated,
    isLost: false,
  };
}

function isRepeated(text: string, words: string): boolean {
  return text.includes(words, text.indexOf(words) + 1);
}

/** Takes the blanks off both ends of a stretch. */
export function trimStretch({ text }: PageText, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
