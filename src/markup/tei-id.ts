/** The ids that the parts of a TEI document have, in the form that XML asks for. */
export const teiId = {
  /** A place in the text: of several pages each has its own `p1`. */
  place: (pageId: string | undefined, id: string) =>
    pageId === undefined ? inName(id) : `part-${pageId}.${inName(id)}`,
  part: (id: string) => `part-${id}`,
  note: (id: string) => `note-${id}`,
  /** A moment that a note tells of, by its number there. */
  moment: (noteId: string, number: number) => `moment-${noteId}.${String(number)}`,
  /** A page about the edition. */
  page: (id: string) => `edition-page-${id}`,
  source: (id: string) => `source-${inName(id)}`,
  /** A footnote of a note or a page, by its label there. */
  footnote: (ownerId: string, label: string) => `${ownerId}.fn-${inName(label)}`,
  speaker: (number: number) => `speaker-${String(number)}`,
  world: (id: string) => `world-${id}`,
  kind: (id: string) => `kind-${id}`,
} as const;

/** What makes a document of TEI an edition of this project, which can be taken in whole: `<application ident="companion-reader">`. */
export const TEI_APPLICATION = 'companion-reader';
/** The form of such a document; raised when one of an older form can no longer be read. */
export const TEI_FORM = '1';

/** The id behind a pointer, `#note-volkov` of a note; undefined where it leads elsewhere. */
export function idBehind(pointer: string, kind: 'note' | 'part' | 'world' | 'kind'): string | undefined {
  const start = `#${kind}-`;
  return pointer.startsWith(start) ? pointer.slice(start.length) : undefined;
}

/** What a link calls a place of the text, `two/p7`, by the pointer to it: `#part-two.p7`. */
export function placeBehind(pointer: string): string {
  const { page, place = '' } = /^#part-(?<page>[a-z0-9-]+)(?:\.(?<place>.*))?$/u.exec(pointer)?.groups ?? {};
  if (page === undefined) return signsOf(pointer.slice(1));
  return place === '' ? page : `${page}/${signsOf(place)}`;
}

function inName(words: string): string {
  return words.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${hex(sign)}_`);
}

/** Gives back what `inName` took away. */
function signsOf(name: string): string {
  return name.replace(/_(?<code>[0-9a-f]+)_/gu, (_match, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}
