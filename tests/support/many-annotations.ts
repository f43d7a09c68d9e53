import { COLOURS, type Annotation } from '../../src/annotations/annotation.ts';

/** A passage of a page, by its id and words. */
export interface PassageWords {
  readonly id: string;
  readonly words: string;
}

/** Reads the passages of the page it runs on. */
export function passagesOf(): PassageWords[] {
  return [...document.querySelectorAll('.text [data-hook~="passage"]')].map((passage) => ({
    id: passage.id,
    words: [...passage.querySelectorAll(':scope > p')]
      .map((paragraph) => paragraph.textContent)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  }));
}

/** How many words each quotes. */
const QUOTED = 6;

/**
 * Makes annotations all over some passages, as an import brings them: of their places only the words are known. Every fourth has a
 * comment, every fiftieth quotes what the page does not have.
 */
export function manyAnnotations(
  passages: readonly PassageWords[],
  page: string,
  count: number,
): readonly Annotation[] {
  const each = Math.ceil(count / passages.length);
  const quotations = passages.flatMap(({ id, words }) => {
    const all = words.split(' ');
    return Array.from({ length: each }, (_, index) => {
      const from = Math.floor((index / each) * all.length);
      const [before, exact, after] = [
        all.slice(Math.max(0, from - QUOTED), from),
        all.slice(from, from + QUOTED),
        all.slice(from + QUOTED, from + 2 * QUOTED),
      ].map((some) => some.join(' '));
      return { id, exact: exact ?? '', prefix: `${before ?? ''} `, suffix: ` ${after ?? ''}` };
    });
  });
  return quotations.slice(0, count).map(({ id, exact, prefix, suffix }, index) => ({
    id: `urn:test:${String(index)}`,
    kind: 'highlight',
    colour: COLOURS[index % COLOURS.length] ?? 'yellow',
    comment: index % 4 === 0 ? `What of this, number ${String(index)}?` : '',
    tags: index % 10 === 0 ? ['ten'] : [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    target: {
      page,
      passage: id,
      exact: index % 50 === 7 ? `Quite other words that nobody wrote, number ${String(index)}` : exact,
      prefix,
      suffix,
      start: 0,
      end: 0,
      isUnique: true,
      isGated: false,
      isLost: false,
    },
  }));
}
