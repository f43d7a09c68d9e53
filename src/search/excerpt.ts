import { foldText, stem } from './fold.ts';

/** A run of an excerpt; `hit` where it is a word that was asked for. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** About how long an excerpt is, in characters. */
const LENGTH = 220;

/** Whether a word of a text is one of those asked for: it begins with the stem of one. */
export function createMatcher(words: readonly string[]): (word: string) => boolean {
  const stems = [...new Set(words.map(stem))].filter((part) => part !== '');
  return (word) => {
    const folded = foldText(word);
    return stems.some((part) =>
      part.length < 3 ? folded === part : folded.startsWith(part) || stem(folded) === part,
    );
  };
}

/** Cuts a text down to the stretch around the first words asked for, and marks them. */
export function excerptOf(text: string, words: readonly string[]): Segment[] {
  const isHit = createMatcher(words);
  const segments = [
    ...text.matchAll(/[\p{Letter}\p{Number}\p{Mark}’'-]+|[^\p{Letter}\p{Number}\p{Mark}’'-]+/gu),
  ].map(({ 0: part, index }) => ({
    text: part,
    start: index,
    hit: /[\p{Letter}\p{Number}]/u.test(part) && isHit(part),
  }));
  const first = segments.find(({ hit }) => hit)?.start ?? 0;
  const from = text.length <= LENGTH ? 0 : Math.max(0, first - LENGTH / 3);
  const kept = segments.filter(
    ({ start, text: part }) => start >= from && start + part.length <= from + LENGTH,
  );
  const [head, tail] = [kept[0]?.start ?? 0, kept.at(-1)];
  const end = tail === undefined ? 0 : tail.start + tail.text.length;
  return [
    ...(head > 0 ? [{ text: '… ', hit: false }] : []),
    ...kept.map(({ text: part, hit }) => ({ text: part, hit })),
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}
