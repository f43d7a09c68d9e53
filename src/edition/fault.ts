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
  'encoding-not-utf8': 'A file is written in UTF-8.',
  'sign-not-printable': 'A file holds only signs that can be printed, and none that turns what follows it.',
  'merge-conflict': 'A file holds no marks of a merge that was left half done.',
  'path-not-usable': 'A file lies where it is read, under a name that an address can have.',
  'front-matter-fence': 'Front matter stands between two lines of three hyphens.',
  'component-in-prose': 'Prose is plain Markdown: no components, no tags, no code.',
  'comment-not-closed': 'A comment has an end.',
  'brackets-not-readable': 'Brackets that look like a link or a footnote are one.',
  'link-without-words': 'A link has words to be seen by.',
  'figure-not-alone': 'An image stands by itself, with its caption below it.',
  'figure-from-elsewhere': 'An image lies in the edition’s folder.',
  'figure-file-missing': 'The file of a picture is there.',
  'figure-without-description': 'An image has an alternative text.',
  'figure-without-caption': 'An image has a caption.',
  'figure-without-credit': 'A picture has a credit and a licence.',
  'figure-not-readable': 'A picture can be read, and says how large it is.',
  'figure-not-safe': 'A drawing runs nothing, and loads nothing.',
  'figure-never-shown': 'A picture is shown.',
  'table-cell-without-column': 'Every cell of a table has a column.',
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
  'passage-id-taken-twice': 'A passage, or a page of the printed source, has an id of its own.',
  'source-id-taken-twice': 'A source has an id of its own.',
  'name-claimed-twice': 'A name or lemma leads to one note, unless the notes declare it shared.',
  'mention-of-unknown-note': 'A mention leads to a note that exists.',
  'next-note-unknown': 'A note to go on with where the text ends exists.',
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
  'body-length': 'The body of a note has the length that edition.yaml asks for.',
  'spoiler-inside-block': 'The heading that opens a spoiler stands at the top level of its note.',
  'spoiler-not-opened': 'What looks like the heading that opens a spoiler is one.',
  'spoiler-crossed':
    'What stands in a spoiler is used there only, and what is used in the open stands in the open.',
  'spoiler-after-unknown': 'A spoiler opens after a part or a passage that exists.',
  'note-without-opening': 'Something of a note stands before its spoilers.',
  'heading-not-known': 'The only headings in a note are those that open a spoiler.',
  'chart-not-known': 'A chart is of a kind that can be drawn, and stands under its table.',
  'map-data-missing': 'A layer of a map names a file that is there.',
  'map-data-malformed': 'The data of a map can be read.',
  'map-layer-empty': 'A layer of a map has something to draw.',
  'people-of-unknown-note': 'What helps with names belongs to a note that exists.',
  'change-of-unknown-note': 'A change concerns a note that exists.',
  'changes-out-of-order': 'Changes stand in the order of their days.',
  'edition-older-than-change':
    'An edition bears the version and the day of its newest change, or a later day.',
  'index-of-unknown-note': 'A heading of the index leads to a note that exists.',
  'index-heading-unknown': 'What a heading of the index sends its reader to is a heading of the index.',
  'index-reference-blind': 'A heading of the index sends its reader to another that holds something.',
  'index-heading-empty': 'A heading of the index leads somewhere.',
  'index-heading-taken': 'A name of a note stands in the index once.',
  'index-see-and-more': 'A heading of the index sends its reader on, or holds lines of its own.',
  'text-differs-from-witness': 'The text is the witness, character for character.',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** What content files are advised to do; nothing fails where they do not. */
export const ADVICE = {
  'body-length': RULES['body-length'],
  'event-without-date': 'An event has a date, or says why not.',
  'place-without-point': 'A place has a point on the globe.',
  'person-without-dates': 'A person has a birth, or says that it is not known.',
} as const satisfies Record<string, string>;

/** Advice in the form of a fault. */
export interface Warning extends Place {
  readonly rule: keyof typeof ADVICE;
  readonly message: string;
}

/** A broken promise between content files: which, where, and in words what is wrong and what to do. */
export interface Fault extends Place {
  readonly rule: Rule;
  readonly message: string;
}
