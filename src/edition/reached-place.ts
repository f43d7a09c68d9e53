import type { Part } from './part.ts';
import type { Passage } from './passage.ts';

/** Where a reader must have come to for a spoiler to open by itself. */
export interface ReachedPlace {
  /** The passage that they must be past: the one named, or the last of the part named. */
  readonly passage: Passage;
  /** The parts after it that have pages of their own: whoever reads there is past it. */
  readonly later: readonly Part[];
}

/** Finds what `after:` of a spoiler names: a part by its id; a passage by its own, `p7`, or `two/p7` where parts have pages. */
export function findReachedPlace(after: string, parts: readonly Part[]): ReachedPlace | undefined {
  const named = parts.find(({ id }) => id === after)?.passages.at(-1);
  const passage = named ?? parts.flatMap(({ passages }) => passages).find((each) => nameOf(each) === after);
  if (passage === undefined) return undefined;
  const place = parts.findIndex(({ id }) => id === passage.partId);
  return { passage, later: parts.slice(place + 1).filter(({ pageId }) => pageId !== undefined) };
}

/** All that `after:` can name. */
export function reachablePlaces(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ id, passages }) => [id, ...passages.map(nameOf)]);
}

function nameOf({ id, pageId }: Passage): string {
  return pageId === undefined ? id : `${pageId}/${id}`;
}
