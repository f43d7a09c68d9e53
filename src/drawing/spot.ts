import type { PlaceEntry } from '../edition/places.ts';
import type { Point } from './box.ts';

/** A spot on the map, for a place of the edition. */
export interface Spot {
  readonly place: PlaceEntry;
  readonly at: Point;
}
