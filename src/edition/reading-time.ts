import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** How many words a reader takes in a minute, of a text that asks for attention. */
const WORDS_A_MINUTE = 220;

/** How many minutes it takes to read the text, without its notes; at least one. */
export const readingMinutes: (edition: Edition) => number = perEdition(({ passages, titlePage }) => {
  const segmenter = new Intl.Segmenter(titlePage.language, { granularity: 'word' });
  const wordsIn = (text: string) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const words = passages.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
});
