import type { ContentFile } from './content-file.ts';
import type { Edition } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Part } from './part.ts';
import { looksOf, nameSign } from './sign-name.ts';
import type { Stretch } from './stretch.ts';
import type { TitlePage } from './title-page.ts';

/** How many characters of context stand on either side of a difference. */
const CONTEXT = 24;

/** The text as the witness has it: its title, then part by part its passages and the author's notes on them, with an empty line between; a line of verse is a line. */
export function plainText({ titlePage, parts }: Pick<Edition, 'titlePage' | 'parts'>): string {
  return [titlePage.title, ...witnessed(parts).map(({ text }) => text)].join('\n\n');
}

/** What of the text stands in the witness, in its order: headings do not. */
export function witnessed(parts: readonly Part[]): readonly Stretch[] {
  return parts.flatMap(({ passages, authorNotes }): readonly Stretch[] => [...passages, ...authorNotes]);
}

/** Compares the text with its witness, and shows the first place where they part. */
export function compareWithWitness(
  titlePage: TitlePage,
  parts: readonly Part[],
  witness: ContentFile,
): Fault | undefined {
  const passages = witnessed(parts);
  const text = plainText({ titlePage, parts });
  const expected = witness.text.trimEnd();
  if (text === expected) return undefined;
  const index = firstDifference(text, expected);
  const place = placeOf(index, titlePage, passages);
  const line = expected.slice(0, index).split('\n').length;
  return {
    rule: 'text-differs-from-witness',
    ...place,
    message: `The text differs from its witness (${witness.path}:${String(line)}). ${describeDifference(text, expected, index)}`,
  };
}

/** Says what differs: the words around it, or, where those look the same, the very signs by their names. */
function describeDifference(text: string, expected: string, index: number): string {
  const [ours, theirs] = [around(text, index), around(expected, index)];
  const breaks = text[index] === '\n' || expected[index] === '\n';
  if (
    !breaks &&
    !looksLike(
      text.slice(Math.max(0, index - CONTEXT), index + CONTEXT),
      expected.slice(Math.max(0, index - CONTEXT), index + CONTEXT),
    )
  ) {
    return `The witness has “${theirs}”, the text “${ours}”. Restore the words of the witness.`;
  }
  // A mark belongs to the letter before it.
  const isMark = (sign: string | undefined) => sign !== undefined && /\p{Mark}/u.test(sign);
  const start = isMark(text[index]) || isMark(expected[index]) ? index - 1 : index;
  const before = expected.slice(Math.max(0, start - CONTEXT), start).replaceAll('\n', '¶');
  return `After “${start > CONTEXT ? '…' : ''}${before}” the witness has ${nameSign(signAt(expected, start, text))}, and the text ${nameSign(signAt(text, start, expected))}. Put the sign of the witness there.`;
}

/** Whether two stretches look the same, as far as both go: a sign that nobody sees makes one of them end sooner. */
function looksLike(ours: string, theirs: string): boolean {
  const [a, b] = [looksOf(ours), looksOf(theirs)];
  return a.startsWith(b) || b.startsWith(a);
}

/** The sign at a place, with its marks; nothing where the other text has one more there. */
function signAt(text: string, index: number, other: string): string {
  const sign = /^(?:[^\p{Mark}]\p{Mark}*|\p{Mark}+)/u.exec(text.slice(index))?.[0] ?? '';
  const otherSign = /^[^\p{Mark}]\p{Mark}*/u.exec(other.slice(index))?.[0] ?? '';
  const isOneMore =
    looksOf(otherSign).trim() === '' &&
    text.slice(index, index + 8) === other.slice(index + otherSign.length, index + otherSign.length + 8);
  return isOneMore ? '' : sign;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}

function around(text: string, index: number): string {
  const start = Math.max(0, index - CONTEXT);
  const end = index + CONTEXT;
  const words = text.slice(start, end).replaceAll('\n', '¶');
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}

function placeOf(
  index: number,
  titlePage: TitlePage,
  passages: readonly Stretch[],
): { path: string; line: number } {
  let end = titlePage.title.length;
  if (index <= end) return { path: titlePage.path, line: 1 };
  for (const passage of passages) {
    end += 2 + passage.text.length;
    if (index <= end) return { path: passage.path, line: passage.line };
  }
  const last = passages.at(-1);
  return { path: last?.path ?? titlePage.path, line: last?.line ?? 1 };
}
