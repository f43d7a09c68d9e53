import type { Note } from './connected-note.ts';
import type { EditionMap } from './map.ts';

/** A point on the globe where something of the edition was, with every note that has it. */
export interface PlaceEntry {
  /** The id of its first note: its address in the page of places. */
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** What it was called then. */
  readonly name: string;
  /** What stands there today, or what it is called, where that differs. */
  readonly now: string | undefined;
  /** How near the point is, in metres. */
  readonly within: number | undefined;
  /** In whose words or maps the point is found. */
  readonly source: string | undefined;
  /** A few words for a map. */
  readonly label: string;
  /** A place’s own note first, then what happened there. */
  readonly noteIds: readonly string[];
  /** The maps that show it, from the one of the smallest stretch. */
  readonly mapIds: readonly string[];
}

/** All that is known of where: the places, and the maps that the edition brings. */
export interface Places {
  readonly entries: readonly PlaceEntry[];
  readonly maps: readonly EditionMap[];
}

type Placed = Pick<Note, 'id' | 'title' | 'sortTitle' | 'kind' | 'place'>;

/** Puts the notes that share a point together, in the order of their names. */
export function placesOf(notes: readonly Placed[], maps: readonly EditionMap[], language: string): Places {
  const collator = new Intl.Collator(language);
  const byPoint = Map.groupBy(
    notes.filter(({ place }) => place !== undefined),
    ({ place }) => `${String(place?.lat)} ${String(place?.lon)}`,
  );
  const entries = [...byPoint.values()].flatMap((group) => toEntry(group, maps));
  return { entries: entries.toSorted((a, b) => collator.compare(a.label, b.label)), maps };
}

function toEntry(group: readonly Placed[], maps: readonly EditionMap[]): PlaceEntry[] {
  const ordered = group.toSorted((a, b) => Number(b.kind === 'place') - Number(a.kind === 'place'));
  const [first] = ordered;
  if (first?.place === undefined) return [];
  const { lat, lon, name, now, within, source } = first.place;
  const shown = maps
    .filter(({ frame }) => isInside(frame, lon, lat) && isFineEnough(frame, within))
    .toSorted((a, b) => widthOf(a.frame) - widthOf(b.frame))
    .filter(
      ({ frame }, _index, [finest]) =>
        finest !== undefined && widthOf(frame) < COARSER * widthOf(finest.frame),
    );
  return [
    {
      id: first.id,
      lat,
      lon,
      name,
      now,
      within,
      source,
      label: first.kind === 'place' ? shorter(shortName(first.title), shortName(name)) : shortName(name),
      noteIds: ordered.map(({ id }) => id),
      mapIds: shown.map(({ id }) => id),
    },
  ];
}

/** A map so many times wider than another leaves to it what it would show as one heap of dots. */
const COARSER = 9;

type Frame = EditionMap['frame'];

function isInside([west, south, east, north]: Frame, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A dot says “here”: a point that stands for half of the map would say it wrongly. */
function isFineEnough(frame: Frame, within: number | undefined): boolean {
  return within === undefined || within < widthOf(frame) / 8;
}

/** How wide a frame is in its middle, in metres. */
export function widthOf([west, south, east, north]: Frame): number {
  return (east - west) * 111_320 * Math.cos(((south + north) / 2) * (Math.PI / 180));
}

function shorter(one: string, other: string): string {
  return other.length < one.length ? other : one;
}

/** A name for a map: without what stands after a comma or in brackets, and without its article. */
function shortName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/u, '')
    .replace(/,.*$/u, '')
    .replace(/^the\s+/iu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
