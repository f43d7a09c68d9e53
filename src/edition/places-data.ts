import type { FeatureCollection, Point } from 'geojson';
import type { Note } from './edition.ts';
import type { PlaceEntry } from './places.ts';

/** The places as GeoJSON (RFC 7946): a point each, with its names, how near it is, and its notes. */
export function placesData(
  entries: readonly PlaceEntry[],
  noteOf: (id: string) => Pick<Note, 'id' | 'title' | 'gloss'>,
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: entries.map(({ id, lat, lon, name, now, within, source, noteIds }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        name,
        now: now ?? null,
        withinMetres: within ?? null,
        source: source ?? null,
        notes: noteIds.map(noteOf).map(({ id: note, title, gloss }) => ({ id: note, title, gloss })),
      },
    })),
  };
}
