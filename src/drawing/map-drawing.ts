import type { Element } from 'hast';
import type { EditionMap } from '../edition/map.ts';
import type { PlaceEntry } from '../edition/places.ts';
import { layMapWords, MAP_WIDTH, scaleBarOf, scaleBoxOf, spotsOf, type MapWords } from './map-layout.ts';
import type { Spot } from './spot.ts';
import { naturalEarth } from './natural-earth.ts';
import { LINE_HEIGHT, type PlacedLabel } from './place-labels.ts';
import { projectFrame, type Projected } from './projection.ts';
import { draw, round } from './svg.ts';
import { rightWayRound } from './winding.ts';

/** What a map is told by the page. */
export interface MapTexts {
  /** What the drawing is called. */
  readonly label: string;
  /** Where a place’s spot leads. */
  readonly href: (place: PlaceEntry) => string;
  /** The id of a place’s spot; undefined where another map has it. */
  readonly spotId: (place: PlaceEntry) => string | undefined;
  /** A length in words. */
  readonly length: (metres: number) => string;
}

/** The sizes of type, in units of the drawing: for a map as wide as a page, and for one as wide as a phone. */
const SIZES = { wide: 14, narrow: 25 } as const;

/** Draws a map with its places as links, which have the words of the narrow or of the wide drawing. */
export function drawMap(map: EditionMap, places: readonly PlaceEntry[], texts: MapTexts): Element {
  const projected = projectFrame(map.frame, MAP_WIDTH);
  const spots = spotsOf(map, places, projected);
  const words = Object.entries(SIZES).map(([name, size]) => ({
    name,
    words: layMapWords(map, spots, projected, size),
  }));
  return draw(
    'svg',
    {
      className: ['drawing', 'map-drawing'],
      viewBox: `0 0 ${String(projected.width)} ${String(projected.height)}`,
      role: 'group',
      ariaLabel: texts.label,
    },
    ...groundOf(map, projected),
    ...words.map(({ name, words: laid }) =>
      draw(
        'g',
        { className: [name], ariaHidden: 'true' },
        ...drawNames(laid),
        ...drawScale(projected, laid.size, texts),
      ),
    ),
    ...spots.map((spot) => drawSpot(spot, words, texts)),
  );
}

/** Draws a small map with one spot, as a picture. */
export function drawSmallMap(
  map: EditionMap,
  { lon, lat }: PlaceEntry,
  label: string,
  width: number,
): Element {
  const projected = projectFrame(map.frame, width);
  const [x, y] = projected.point(lon, lat).map(round);
  return draw(
    'svg',
    {
      className: ['drawing', 'map-drawing', 'small'],
      viewBox: `0 0 ${String(projected.width)} ${String(projected.height)}`,
      role: 'img',
      ariaLabel: label,
    },
    ...groundOf(map, projected),
    draw('circle', { className: ['spot'], cx: x, cy: y, r: 5 }),
    draw('circle', { className: ['ring'], cx: x, cy: y, r: 11 }),
  );
}

const grounds = new WeakMap<EditionMap, Map<number, Element[]>>();

/** Land, water and lines, laid out once for each map and width: many notes have the same small map. */
function groundOf(map: EditionMap, projected: Projected): readonly Element[] {
  const ofMap = grounds.get(map) ?? new Map<number, Element[]>();
  grounds.set(map, ofMap);
  const ground = ofMap.get(projected.width) ?? drawGround(map, projected);
  ofMap.set(projected.width, ground);
  return ground;
}

function drawGround(map: EditionMap, projected: Projected): Element[] {
  const { width, height } = projected;
  const outlines = (form: string, features: Parameters<Projected['outline']>[0][]) => {
    const d = features.map(projected.outline).join('');
    return d === '' ? [] : [draw('path', { className: ['layer', form], d })];
  };
  const ground = [draw('rect', { className: ['land'], width, height })];
  // Rivers run through lakes there, so they lie below them.
  for (const layer of ['rivers', 'ocean', 'lakes'] as const) {
    ground.push(
      ...outlines(layer === 'rivers' ? 'river' : 'water', [...naturalEarth(map.naturalEarth, layer)]),
    );
  }
  for (const { as, features } of map.layers) {
    if (as !== 'towns' && as !== 'names') ground.push(...outlines(as, features.map(rightWayRound)));
  }
  return [...ground, draw('rect', { className: ['edge'], width, height })];
}

function drawNames({ names, size }: MapWords): Element[] {
  return names.flatMap(({ form, at: [x, y], lines, box }) => [
    ...(form === 'towns'
      ? [draw('circle', { className: ['town'], cx: round(x), cy: round(y), r: size * 0.16 })]
      : []),
    drawLines({ lines, box }, size * (form === 'towns' ? 0.85 : 0.95), form),
  ]);
}

function drawScale(projected: Projected, size: number, { length }: MapTexts): Element[] {
  const { metres, width } = scaleBarOf(projected);
  const box = scaleBoxOf(projected, size);
  const y = box.y + box.height - 6;
  return [
    draw('path', {
      className: ['scale'],
      d: `M${String(box.x + 6)},${String(round(y - 5))}v5h${String(round(width))}v-5`,
    }),
    draw(
      'text',
      { className: ['scale-name'], x: box.x + 6, y: round(y - 9), fontSize: size * 0.85 },
      length(metres),
    ),
  ];
}

function drawSpot(
  { place, at: [x, y] }: Spot,
  words: readonly { readonly name: string; readonly words: MapWords }[],
  texts: MapTexts,
): Element {
  const labels = words.flatMap(({ name, words: { labels: placed, size } }) => {
    const label = placed.get(place.id);
    if (label === undefined) return [];
    return [draw('g', { className: [name] }, ...leaderOf(label), drawLines(label, size, 'place-name'))];
  });
  return draw(
    'a',
    { id: texts.spotId(place), href: texts.href(place), ariaLabel: place.label, dataFor: place.id },
    draw('title', {}, place.name),
    draw('circle', { className: ['spot'], cx: round(x), cy: round(y), r: 6 }),
    ...labels,
  );
}

function leaderOf({ leader }: PlacedLabel): Element[] {
  if (leader === undefined) return [];
  const [[x1, y1], [x2, y2]] = leader.map(([x, y]) => [round(x), round(y)] as const) as [
    readonly [number, number],
    readonly [number, number],
  ];
  return [
    draw('path', { className: ['leader'], d: `M${String(x1)},${String(y1)}L${String(x2)},${String(y2)}` }),
  ];
}

function drawLines({ lines, box }: Pick<PlacedLabel, 'lines' | 'box'>, size: number, form: string): Element {
  const x = round(box.x);
  return draw(
    'text',
    { className: [form], fontSize: round(size) },
    ...lines.map((line, index) =>
      draw(
        'tspan',
        { x, y: round(box.y + size * (0.85 + index * LINE_HEIGHT)) },
        index < lines.length - 1 ? `${line} ` : line,
      ),
    ),
  );
}
