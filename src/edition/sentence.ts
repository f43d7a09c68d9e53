import type { Part } from './part.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** A sentence of the text around some words of it. */
export interface Extract {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Prints words of several lines in one, as running text quotes verse: with a stroke between the lines. */
export function inOneLine(words: string): string {
  return words.replace(/ *\n+ */gu, ' / ');
}

/** Gives the end of a text’s first sentence, in characters from its beginning. */
export function firstSentenceEnd(text: string, language: string): number {
  const [first] = sentencesOf(text, language);
  return text.slice(0, first?.end ?? 0).trimEnd().length;
}

/**
 * Makes the finder of sentences for a part of the text: given a stretch and some words of it, the whole sentence around them.
 * A sentence runs on into the next passage where a passage ends without a stop, as one that leads into a quotation does.
 * Headings, captions and author's notes keep their sentences to themselves.
 */
export function sentenceFinder(
  {
    passages,
    headings,
    figures,
    authorNotes,
  }: Pick<Part, 'passages' | 'headings' | 'figures' | 'authorNotes'>,
  language: string,
): (stretch: Stretch, start: number, end: number) => Extract {
  const runs = new Map<
    Stretch,
    { readonly text: string; readonly offset: number; readonly sentences: Span[] }
  >();
  const alone = [...headings, ...figures, ...authorNotes].map((stretch) => [stretch]);
  for (const run of [...runsOf(passages), ...alone]) {
    const text = run.map((passage) => passage.text).join(' ');
    const sentences = sentencesOf(text, language);
    let offset = 0;
    for (const passage of run) {
      runs.set(passage, { text, offset, sentences });
      offset += passage.text.length + 1;
    }
  }
  return (stretch, start, end) => {
    const { text, offset, sentences } = runs.get(stretch) ?? { text: stretch.text, offset: 0, sentences: [] };
    const [from, to] = [offset + start, offset + end];
    const first = sentences.findLast((sentence) => sentence.start <= from)?.start ?? 0;
    const stop = sentences.find((sentence) => sentence.end >= to)?.end ?? text.length;
    return {
      before: text.slice(first, from),
      words: text.slice(from, to),
      after: text.slice(to, stop).trimEnd(),
    };
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a sentence does not end with: the stop of a title or of an initial. */
const ABBREVIATION = /(?:^|[\s(“‘"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Rev|Sr|Jr|vol|no|p|pp)\.\s+$/u;

function sentencesOf(words: string, language: string): Span[] {
  const spans: Span[] = [];
  // A line of verse ends no sentence.
  const text = words.replaceAll('\n', ' ');
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const before = spans.at(-1);
    const end = index + segment.length;
    if (before !== undefined && ABBREVIATION.test(text.slice(before.start, before.end))) {
      spans[spans.length - 1] = { start: before.start, end };
    } else spans.push({ start: index, end });
  }
  return spans;
}

/** Groups passages that share a sentence; those in lines keep theirs to themselves, since verse may have no stops at all. */
function runsOf(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [];
  let open = false;
  for (const passage of passages) {
    const run = runs.at(-1);
    if (open && run !== undefined) run.push(passage);
    else runs.push([passage]);
    open = passage.lines.length === 0 && !/[.?!:…]["'’”)\]]*$/u.test(passage.text);
  }
  return runs;
}
