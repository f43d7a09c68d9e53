import type { Place } from './content-file.ts';

/**
 * Every promise that content files can break, by its permanent name. The sentence says what the promise is;
 * what broke it, and what to do, stands in the message of each fault.
 */
export const RULES = {
  'file-missing': 'A file that every edition needs is there.',
  'file-empty': 'A content file says something.',
  'yaml-malformed': 'YAML can be read.',
  'json-malformed': 'JSON can be read.',
  'mdx-malformed': 'MDX can be read.',
  'component-in-prose': 'Prose is plain Markdown: no components, imports or expressions.',
  'key-unknown': 'Front matter has only keys that the schema knows.',
  'key-missing': 'Front matter has the keys that the schema asks for.',
  'value-not-accepted': 'A value is of the form that the schema asks for.',
  'gloss-too-long': 'A gloss fits the margin: 60 characters at most.',
  'date-not-readable': 'A date is written in EDTF.',
  'coordinates-off-globe': 'A place lies on the globe.',
  'name-in-wrong-script': 'A name stands under the language whose script it is written in.',
  'id-not-usable': 'An id is made of lower-case letters, digits and hyphens.',
  'note-id-taken-twice': 'A note has an id of its own.',
  'former-id-taken': 'An id that a note or part had before is no other’s now.',
  'part-id-taken-twice': 'A part has an id of its own.',
  'passage-id-taken-twice': 'A passage has an id of its own.',
  'source-id-taken-twice': 'A source has an id of its own.',
  'name-claimed-twice': 'A name or lemma leads to one note, unless the notes declare it shared.',
  'mention-of-unknown-note': 'A mention leads to a note that exists.',
  'link-to-unknown-note': 'A link between notes leads to a note that exists.',
  'link-not-readable': 'A link leads to a note, a passage or an address of the web.',
  'link-to-unknown-passage': 'A link to a passage leads to one that exists.',
  'relation-to-unknown-note': 'A relation leads to a note that exists.',
  'relation-stated-twice': 'Two notes state the relation between them once.',
  'relation-to-itself': 'A note is related to other notes.',
  'note-never-reached': 'Something leads from the text to every note.',
  'citation-not-readable': 'A citation can be read.',
  'citation-of-unknown-source': 'A citation leads to a source of the bibliography.',
  'source-never-cited': 'A source of the bibliography is cited.',
  'note-without-source': 'A note cites a source.',
  'paragraph-without-citation': 'Every paragraph of a note cites.',
  'body-length': 'The body of a note has 120 to 250 words.',
  'spoiler-inside-block': 'The heading that opens a spoiler stands at the top level of its note.',
  'spoiler-crossed':
    'What stands in a spoiler is used there only, and what is used in the open stands in the open.',
  'note-without-opening': 'Something of a note stands before its spoilers.',
  'heading-not-known': 'The only headings in a note are those that open a spoiler.',
  'text-differs-from-witness': 'The text is the witness, character for character.',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** A broken promise between content files: which, where, and in words what is wrong and what to do. */
export interface Fault extends Place {
  readonly rule: Rule;
  readonly message: string;
}
