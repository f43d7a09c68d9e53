/** The ids that the parts of a TEI document have, in the form that XML asks for. */
export const teiId = {
  /** A place in the text: of several pages each has its own `p1`. */
  place: (pageId: string | undefined, id: string) => (pageId === undefined ? id : `part-${pageId}.${id}`),
  part: (id: string) => `part-${id}`,
  note: (id: string) => `note-${id}`,
  source: (id: string) => `source-${inName(id)}`,
  /** A footnote of a note, by its label there. */
  footnote: (noteId: string, label: string) => `note-${noteId}.fn-${inName(label)}`,
  speaker: (number: number) => `speaker-${String(number)}`,
} as const;

function inName(words: string): string {
  return words.replace(/[^\w.-]/gu, (sign) => `_${hex(sign)}_`);
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}
