import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import type { Part } from './part.ts';
import type { Stretch } from './stretch.ts';
import type { TitlePage } from './title-page.ts';

/** How many characters of context stand on either side of a difference. */
const CONTEXT = 24;

/** The text as the witness has it: its title, then part by part its passages and the author's notes on them, with an empty line between; a line of verse is a line. */
function plainText(title: string, passages: readonly Stretch[]): string {
  return [title, ...passages.map((passage) => passage.text)].join('\n\n');
}

/** Compares the text with its witness, and shows the first place where they part. */
export function compareWithWitness(
  titlePage: TitlePage,
  parts: readonly Part[],
  witness: ContentFile,
): Fault | undefined {
  const passages = parts.flatMap((part): readonly Stretch[] => [...part.passages, ...part.authorNotes]);
  const text = plainText(titlePage.title, passages);
  const expected = witness.text.trimEnd();
  if (text === expected) return undefined;
  const index = firstDifference(text, expected);
  const place = placeOf(index, titlePage, passages);
  const line = expected.slice(0, index).split('\n').length;
  return {
    rule: 'text-differs-from-witness',
    ...place,
    message: `The text differs from its witness (${witness.path}:${String(line)}). The witness has “${around(expected, index)}”, the text “${around(text, index)}”. Restore the words of the witness.`,
  };
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
