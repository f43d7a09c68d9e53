/**
 * The contract between the pages that the build writes and the scripts that run in them. A script finds what it works on by
 * a hook, a word in the attribute `data-hook`; classes are for the style sheets alone. What kind of note something belongs to
 * stands in `data-kind`.
 */
export const HOOKS = [
  /** The column of the text. */
  'text',
  /** The head of a part that has a page of its own. */
  'part-head',
  /** A passage; its id is its address. */
  'passage',
  /** A line of verse that has no number. */
  'line',
  /** The mark of a mention in the text; its `href` is the fragment of the note’s endnote. */
  'mention',
  /** The mark of an author’s note; its `href` is the fragment of that note. */
  'author-mark',
  /** An author’s note in its list. */
  'author-note',
  /** What stands among the words of the text and is none of them. */
  'not-words',
  /** A citation in a note; its `href` is the fragment of the source cited. */
  'citation',
  /** The link of the hint that tells what marks are for; its `href` as that of the mention that it opens. */
  'hint',
  /** A gloss in the margin; its `href` as that of a mention. */
  'gloss',
  /** The way from a note’s page back to the text, in words of the text. */
  'way-back',
  /** The words of a mention in the extracts on a note’s page; `data-back` is what the way back to it is called. */
  'extract',
  /** Around links to notes that open where they stand, besides the marks of the text. */
  'note-links',
  /** A note on its own page, its kind in `data-kind`. */
  'note',
  /** What the note is called, on its own page and at its endnote. */
  'note-title',
  /** What an open note shows of the note’s page, in the order of the page. */
  'note-piece',
  /** What an open note shows of the note’s page at its end. */
  'note-end',
  /** What an open note shows of the endnote until the page of the note has come. */
  'brief-piece',
] as const;

export type Hook = (typeof HOOKS)[number];

/** The attribute that carries hooks. */
export const HOOK = 'data-hook';

/** Gives an element its hooks: `<p {...hook('note-piece')}>`. */
export function hook(...names: readonly Hook[]): { readonly [HOOK]: string } {
  return { [HOOK]: names.join(' ') };
}

/** The selector that finds what carries a hook. */
export function hooked(name: Hook): string {
  return `[${HOOK}~="${name}"]`;
}

/** While writing, the name under which a page asks whether the content has changed since it was made. */
export const VERSION_ASKED = 'edition:version';
/** While writing, the entry of the `Server-Timing` header that says from which version of the content a page was made. */
export const VERSION_HEADER = 'content-version';
