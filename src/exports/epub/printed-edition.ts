import type { PhrasingContent } from 'mdast';
import type { Addresses } from '../../address.ts';
import type { AuthorNote } from '../../edition/author-note.ts';
import type { Edition, Note, Page } from '../../edition/edition.ts';
import type { Part } from '../../edition/part.ts';
import type { Words } from '../../languages/words.ts';

/** An edition, and how its prose is printed as HTML: all that a book is made of. */
export interface PrintedEdition {
  readonly edition: Edition;
  readonly words: Words;
  /** The addresses that links in the printed prose have. */
  readonly address: Addresses;
  readonly printPart: (part: Part) => string;
  readonly printAuthorNote: (note: AuthorNote) => string;
  readonly printNote: (note: Note) => string;
  readonly printPage: (page: Page) => string;
  readonly printPhrases: (phrases: readonly PhrasingContent[]) => string;
  /** The title of a part, with the marks of the author’s notes on it. */
  readonly printTitle: (part: Part) => string;
  /** The marks of the author’s notes on the title of the whole text, as HTML. */
  readonly titleMarks: string;
  readonly printMarkdown: (text: string) => string;
  /** The bibliography’s entries, by the ids of their sources, in their order. */
  readonly bibliography: ReadonlyMap<string, string>;
}
