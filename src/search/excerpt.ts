import { foldText, stem } from './fold.ts';

/** A run of an excerpt; `hit` where it is a word that was asked for. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** About how long an excerpt is, in characters. */
const LENGTH = 220;
/** How much of it stands before the first word asked for, and how much from there on. */
const LEAD = 60;
const REACH = LENGTH - LEAD;

/** Tells which of the words asked for a word of a text is: the one that it begins with the stem of; undefined for none. */
export function createMatcher(words: readonly string[]): (word: string) => string | undefined {
  const stems = [...new Set(words.map(stem))].filter((part) => part !== '');
  return (word) => {
    const folded = foldText(word);
    return stems.find((part) =>
      part.length < 3 ? folded === part : folded.startsWith(part) || stem(folded) === part,
    );
  };
}

/** Cuts a text down to the stretch that has the most of the words asked for, and marks them. */
export function excerptOf(text: string, words: readonly string[]): Segment[] {
  const match = createMatcher(words);
  const segments = [
    ...text.matchAll(/[\p{Letter}\p{Number}\p{Mark}’'-]+|[^\p{Letter}\p{Number}\p{Mark}’'-]+/gu),
  ].map(({ 0: part, index }) => {
    const isWord = /[\p{Letter}\p{Number}]/u.test(part);
    return { text: part, start: index, isWord, word: isWord ? match(part) : undefined };
  });
  const hits = segments.filter(({ word }) => word !== undefined);
  const richness = ({ start }: { start: number }) =>
    new Set(hits.filter((hit) => hit.start >= start && hit.start < start + REACH).map(({ word }) => word))
      .size;
  const best = hits.reduce((most, hit) => Math.max(most, richness(hit)), 0);
  const first = hits.find((hit) => richness(hit) === best)?.start ?? 0;
  const from = text.length <= LENGTH ? 0 : Math.max(0, Math.min(first - LEAD, text.length - LENGTH));
  const inside = segments.filter(
    ({ start, text: part }) => start >= from && start + part.length <= from + LENGTH,
  );
  // What ends a sentence that is cut off is no beginning.
  const kept = from === 0 ? inside : inside.slice(inside.findIndex(({ isWord }) => isWord));
  const [head, tail] = [kept[0]?.start ?? 0, kept.at(-1)];
  const end = tail === undefined ? 0 : tail.start + tail.text.length;
  return [
    ...(head > 0 ? [{ text: '… ', hit: false }] : []),
    ...kept.map(({ text: part, word }) => ({ text: part, hit: word !== undefined })),
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}
