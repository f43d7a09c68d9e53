import type { Addresses } from '../address.ts';
import type { Part } from '../edition/part.ts';
import { findReachedPlace } from '../edition/reached-place.ts';
import type { TitlePage } from '../edition/title-page.ts';

/**
 * How far one must have read for a spoiler to open by itself, as `data-after` of its disclosure says it: the address of the
 * passage to be past, then those of the parts that come later. Undefined where it opens only when asked.
 */
export function spoilerAfter(
  { after }: TitlePage['spoilers'][number],
  parts: readonly Part[],
  { place, part }: Addresses,
): string | undefined {
  const reached = after === undefined ? undefined : findReachedPlace(after, parts);
  if (reached === undefined) return undefined;
  return [place(reached.passage), ...reached.later.map(({ pageId }) => part(pageId))].join(' ');
}
