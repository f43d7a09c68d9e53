/** The words of a page as annotations are anchored in them: blanks run together, blocks parted by a line end. */
export interface PageText {
  readonly text: string;
  /** The passages, in order, each from where it begins. */
  readonly passages: readonly PassageStart[];
}

export interface PassageStart {
  readonly id: string;
  readonly start: number;
}

/** A stretch of a page’s words. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The passage that stands at a position: the last that begins before it. */
export function passageAt({ passages }: PageText, position: number): PassageStart | undefined {
  return passages.findLast(({ start }) => start <= position);
}

/** The sentence around a stretch, or around each end of it: what a reader needs to know the place again. */
export function sentenceAround({ text }: PageText, { start, end }: Stretch, language: string): Stretch {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found === -1 ? text.length : found;
  const sentences = [...segmenterOf(language).segment(text.slice(from, to))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  const touched = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return { start: touched[0]?.start ?? from, end: touched.at(-1)?.end ?? to };
}

/** Making one takes a browser longer than cutting a paragraph. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
