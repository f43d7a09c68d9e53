import type { Addresses } from '../address.ts';
import type { Edition, Note } from '../edition/edition.ts';
import type { Words } from '../languages/words.ts';

/** A way from a note to its place in an overview of the edition. */
export interface NoteWay {
  readonly name: string;
  readonly href: string;
}

/** The ways that a note has: to its spot, its moment, its line among the people, and the notes related to it. */
export function noteWays(
  { id, relations }: Note,
  { timeline, places, people }: Edition,
  address: Addresses,
  words: Words,
): NoteWay[] {
  const place = places.entries.find(({ noteIds }) => noteIds.includes(id));
  // A note’s own date before the moments that it tells of.
  const moment = timeline.find((entry) => entry.id === id) ?? timeline.find(({ noteId }) => noteId === id);
  const isPerson = people.groups.some(({ noteIds }) => noteIds.includes(id));
  return [
    ...(place === undefined
      ? []
      : [
          {
            name: words.places.way,
            href: place.mapIds.length > 0 ? address.spot(place.id) : address.placeEntry(place.id),
          },
        ]),
    ...(moment === undefined ? [] : [{ name: words.timeline.way, href: address.moment(moment.id) }]),
    ...(isPerson ? [{ name: words.people.way, href: address.person(id) }] : []),
    ...(relations.length > 0 ? [{ name: words.note.seeAlso, href: `${address.note(id)}#see-also` }] : []),
  ];
}
