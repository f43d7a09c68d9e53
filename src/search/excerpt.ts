import type { Matcher } from './matcher.ts';

/** A run of an excerpt; `hit` where it is what was asked for. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** About how long an excerpt is, in characters. */
const LENGTH = 220;
/** How much of it stands before the first word asked for, and how much from there on. */
const LEAD = 60;
const REACH = LENGTH - LEAD;

/** Cuts a text down to the stretch that has the most of the words asked for, and marks them. */
export function excerptOf(text: string, match: Matcher): Segment[] {
  const hits = match(text);
  const richness = ({ start }: { readonly start: number }) =>
    new Set(hits.filter((hit) => hit.start >= start && hit.start < start + REACH).map(({ word }) => word))
      .size;
  const best = hits.reduce((most, hit) => Math.max(most, richness(hit)), 0);
  const first = hits.find((hit) => richness(hit) === best)?.start ?? 0;
  const [from, to] =
    text.length <= LENGTH
      ? [0, text.length]
      : wholeWords(text, Math.max(0, Math.min(first - LEAD, text.length - LENGTH)), first);
  const segments: Segment[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) segments.push({ text: text.slice(at, start), hit: false });
    segments.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) segments.push({ text: text.slice(at, to), hit: false });
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...segments,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** A stretch that begins and ends with a whole word: what ends a sentence that is cut off is no beginning. */
function wholeWords(text: string, from: number, first: number): [number, number] {
  const rest =
    from === 0 ? 0 : text.slice(from).search(/(?<=[^\p{Letter}\p{Number}\p{Mark}])[\p{Letter}\p{Number}]/u);
  // Where a script puts no space between words, any sign is a beginning.
  const start = rest < 0 || from + rest > first ? Math.min(from, first) : from + rest;
  const cut = text.slice(start, start + LENGTH);
  const end =
    start + cut.length === text.length
      ? cut.length
      : cut.search(/[^\p{Letter}\p{Number}\p{Mark}][\p{Letter}\p{Number}\p{Mark}'’-]*$/u);
  return [start, start + (end <= 0 ? cut.length : end)];
}
