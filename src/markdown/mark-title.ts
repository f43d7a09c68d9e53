import type { FootnoteReference, PhrasingContent } from 'mdast';
import { authorNoteId } from '../edition/author-note.ts';
import { plainPhrases } from '../edition/prose.ts';
import type { Words } from '../languages/words.ts';
import { hook } from '../markup/hooks.ts';
import type { inLanguage } from '../markup/language.ts';
import { run, words as text, type Run } from './text-nodes.ts';

/** What stands in the text and is none of its words, and how it is tagged where the interface has another language. */
export type SpokenWords = Words['text'] & { readonly tag: ReturnType<typeof inLanguage> };

/**
 * The mark of an author’s note: its number, which leads to it.
 * @param hrefOf where an id of the note’s page is found.
 */
export function authorMark(
  { data }: FootnoteReference,
  words: Pick<SpokenWords, 'authorNote' | 'tag'>,
  hrefOf: (id: string) => string,
): Run | undefined {
  if (data?.number === undefined || data.markId === undefined) return undefined;
  const properties = {
    href: hrefOf(authorNoteId(data.number)),
    id: data.markId,
    className: ['author-mark'],
    ...hook('author-mark'),
    role: 'doc-noteref',
    ...words.tag,
    ariaLabel: words.authorNote(data.number),
  };
  return run('a', properties, [text(String(data.number))]);
}

/** A title with the marks of the author’s notes on it, and without links. */
export function markTitle(
  phrases: readonly PhrasingContent[],
  words: Pick<SpokenWords, 'authorNote' | 'tag'>,
  hrefOf: (id: string) => string,
): PhrasingContent[] {
  return phrases.flatMap((phrase): PhrasingContent[] => {
    if (phrase.type === 'footnoteReference') {
      const mark = authorMark(phrase, words, hrefOf);
      return mark === undefined ? [] : [mark];
    }
    if (phrase.type === 'emphasis' || phrase.type === 'strong')
      return [{ ...phrase, children: markTitle(phrase.children, words, hrefOf) }];
    return plainPhrases([phrase]);
  });
}
