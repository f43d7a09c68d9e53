import type { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Words } from '../languages/words.ts';

/** A page that shows the whole of the edition’s time, space or people. */
export interface Overview {
  readonly id: 'timeline' | 'places' | 'people';
  readonly title: string;
  readonly href: string;
}

/** The overviews that an edition has something for. */
export function overviews(
  { timeline, places, people }: Pick<Edition, 'timeline' | 'places' | 'people'>,
  address: ReturnType<typeof addresses>,
  words: Words,
): Overview[] {
  const all = [
    { id: 'timeline', title: words.timeline.title, href: address.timeline, has: timeline.length > 0 },
    { id: 'places', title: words.places.title, href: address.places, has: places.entries.length > 0 },
    { id: 'people', title: words.people.title, href: address.people, has: people.groups.length > 0 },
  ] as const;
  return all.filter(({ has }) => has).map(({ id, title, href }) => ({ id, title, href }));
}

/** The paths of an overview’s page: one, or none where the edition has nothing for it. */
export function overviewPaths<Id extends Overview['id']>(
  { timeline, places, people }: Edition,
  id: Id,
): { readonly params: Record<Id, string> }[] {
  const has = { timeline: timeline.length, places: places.entries.length, people: people.groups.length };
  return has[id] === 0 ? [] : [{ params: { [id]: id } as unknown as Record<Id, string> }];
}
