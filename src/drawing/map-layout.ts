import type { EditionMap } from '../edition/map.ts';
import type { PlaceEntry } from '../edition/places.ts';
import { grow, type Box, type Point } from './box.ts';
import { placeLabels, type LabelWanted, type PlacedLabel } from './place-labels.ts';
import type { Projected } from './projection.ts';
import type { Spot } from './spot.ts';
import { heapsOf, labelOfHeap, linesOfHeap } from './spot-heaps.ts';

/** How wide the drawing of a map is, in its own units. */
export const MAP_WIDTH = 720;

/** The words of a map at one size of type. */
export interface MapWords {
  readonly size: number;
  /** The labels of the places, by their ids. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Towns and waters that help to find one’s way. */
  readonly names: readonly (PlacedLabel & { readonly form: 'towns' | 'names'; readonly at: Point })[];
}

/** A length that is a round number of metres, for the scale. */
export interface ScaleBar {
  readonly metres: number;
  readonly width: number;
}

/** Finds the spots of a map. */
export function spotsOf(map: EditionMap, places: readonly PlaceEntry[], projected: Projected): Spot[] {
  return places
    .filter(({ mapIds }) => mapIds.includes(map.id))
    .map((place) => ({ place, at: projected.point(place.lon, place.lat) }));
}

/** Lays out the words of a map: its places first, then what helps to find one’s way, where there is room left. */
export function layMapWords(
  map: EditionMap,
  spots: readonly Spot[],
  projected: Projected,
  size: number,
): MapWords {
  const { width, height } = projected;
  const bar = scaleBoxOf(projected, size);
  const heaps = heapsOf(spots);
  const labels = placeLabels(heaps.map(labelOfHeap), {
    width,
    height,
    size,
    taken: [bar],
    reach: Infinity,
  }).flatMap((label) => {
    const heap = heaps.find(([{ place }]) => place.id === label.id);
    return heap === undefined ? [] : linesOfHeap(heap, label, size);
  });
  const dots = spots.map(({ at: [x, y] }): Box => grow({ x, y, width: 0, height: 0 }, size * 0.5));
  const towns = pointsOf(map, 'towns', projected, spots);
  const taken = [bar, ...dots, ...labels.map(({ box }) => box), ...labels.flatMap(leaderBoxes)];
  const townLabels = placeLabels(towns, { width, height, size: size * 0.85, taken, reach: 1 });
  const areas = pointsOf(map, 'names', projected, []);
  const townBoxes = townLabels.map(({ box }) => box);
  const areaLabels = placeLabels(areas, {
    width,
    height,
    size: size * 0.95,
    taken: [...taken, ...townBoxes],
    reach: 2,
  });
  const points = new Map([...towns, ...areas].map(({ id, at }) => [id, at]));
  const withPoint = (form: 'towns' | 'names') => (label: PlacedLabel) => ({
    ...label,
    leader: undefined,
    form,
    at: points.get(label.id) ?? ([0, 0] as const),
  });
  return {
    size,
    labels: new Map(labels.map((label) => [label.id, label])),
    names: [...townLabels.map(withPoint('towns')), ...areaLabels.map(withPoint('names'))],
  };
}

/** The boxes that a leader runs through, short piece by piece. */
function leaderBoxes({ leader }: PlacedLabel): Box[] {
  if (leader === undefined) return [];
  const [[x1, y1], [x2, y2]] = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: steps + 1 }, (_, step) =>
    grow({ x: x1 + ((x2 - x1) * step) / steps, y: y1 + ((y2 - y1) * step) / steps, width: 0, height: 0 }, 2),
  );
}

function pointsOf(
  map: EditionMap,
  form: 'towns' | 'names',
  { point, width, height }: Projected,
  spots: readonly Spot[],
): LabelWanted[] {
  const taken = new Set(spots.map(({ place }) => place.label));
  return map.layers
    .filter((layer) => layer.as === form)
    .flatMap(({ features }) => features)
    .flatMap(({ geometry, properties }, index): LabelWanted[] => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const at = point(lon, lat);
      const text = String(properties?.['name_en'] ?? properties?.['name'] ?? '');
      const isInside = at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height;
      return text === '' || taken.has(text) || !isInside
        ? []
        : [{ id: `${form}-${String(index)}`, text, at }];
    });
}

/** A fifth of the map’s width, or less, in a round number. */
export function scaleBarOf({ metres, width }: Projected): ScaleBar {
  const most = (metres * width) / 5;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((round) => round <= most) ?? power;
  return { metres: length, width: length / metres };
}

/** Where the scale stands, with its words. */
export function scaleBoxOf(projected: Projected, size: number): Box {
  const { width } = scaleBarOf(projected);
  const height = size * 2.2;
  return { x: 4, y: projected.height - height - 4, width: Math.max(width, size * 4) + 12, height };
}
