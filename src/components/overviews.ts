import type { Addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Words } from '../languages/words.ts';

/** A page that shows the whole of the edition’s time, space or people. */
export interface Overview {
  readonly id: 'timeline' | 'places' | 'people';
  readonly title: string;
  readonly href: string;
}

/** Whether an edition has something for each overview. */
function isFilled({
  timeline,
  places,
  people,
}: Pick<Edition, 'timeline' | 'places' | 'people'>): Record<Overview['id'], boolean> {
  return {
    timeline: timeline.length > 0,
    places: places.entries.length > 0,
    people: people.groups.length > 0,
  };
}

/** The overviews that an edition has something for. */
export function overviews(
  edition: Pick<Edition, 'timeline' | 'places' | 'people'>,
  address: Addresses,
  words: Words,
): Overview[] {
  const has = isFilled(edition);
  return (['timeline', 'places', 'people'] as const)
    .filter((id) => has[id])
    .map((id) => ({ id, title: words[id].title, href: address[id] }));
}

/** The paths of an overview’s page: one, or none where the edition has nothing for it. */
export function overviewPaths<Id extends Overview['id']>(
  edition: Edition,
  id: Id,
): { readonly params: Record<Id, string> }[] {
  return isFilled(edition)[id] ? [{ params: { [id]: id } as unknown as Record<Id, string> }] : [];
}
