import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { grow, overlaps, type Box } from '../../../src/drawing/box.ts';
import { spread } from '../../../src/drawing/chart-drawing.ts';
import { drawMap } from '../../../src/drawing/map-drawing.ts';
import { layMapWords, MAP_WIDTH, spotsOf } from '../../../src/drawing/map-layout.ts';
import { layNetwork } from '../../../src/drawing/network-layout.ts';
import { placeLabels } from '../../../src/drawing/place-labels.ts';
import { projectFrame } from '../../../src/drawing/projection.ts';
import { layStrip, drawStrip } from '../../../src/drawing/strip-drawing.ts';
import { breakText, fitText, textWidth } from '../../../src/drawing/text-width.ts';
import { beginOf, ticksOf, timeScale } from '../../../src/drawing/time-scale.ts';
import { layTimeline } from '../../../src/drawing/timeline-layout.ts';
import { readDate, type HistoricalDate } from '../../../src/edition/date.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { EDITIONS, editionWithDrawings } from './editions.ts';

const dates = (...texts: string[]): HistoricalDate[] =>
  texts.map((text) => {
    const date = readDate(text);
    if (date === undefined) throw new Error(`“${text}” is not a date.`);
    return date;
  });

/** Every two boxes that cover each other. */
const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(grow(box, -0.05), other) ? [[box, other]] : [])),
  );

const lanesOf = ({ timeline }: Edition) => [...new Set(timeline.map(({ lane }) => lane))];

describe.each(EDITIONS)('on %s', (_name, read) => {
  test.each([1160, 640, 320])(
    'no words of the timeline touch others or a bar in a drawing %i wide',
    async (width) => {
      const edition = await read();
      const { entries } = layTimeline(edition.timeline, lanesOf(edition), width);
      expect(entries).toHaveLength(edition.timeline.length);
      const boxes = entries.map(({ labelBox }) => labelBox);
      const bars = entries
        .filter(({ isSpan }) => isSpan)
        .map(({ from, to, y }): Box => ({ x: from, y: y + 15.5, width: to - from, height: 3 }));
      expect(overlapping([...boxes, ...bars])).toEqual([]);
      for (const { x, width: own } of boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width + 0.1);
      }
    },
  );

  test('each entry of the timeline stands in the lane of its world, and time runs from left to right', async () => {
    const edition = await read();
    const { entries, lanes } = layTimeline(edition.timeline, lanesOf(edition), 1160);
    for (const { entry, lane, y } of entries) {
      expect(lane).toBe(entry.lane);
      const band = lanes.find(({ id }) => id === lane);
      expect(y).toBeGreaterThan(band?.y ?? Infinity);
      expect(y).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0));
    }
    const starts = edition.timeline.map(
      ({ id }) => entries.find(({ entry }) => entry.id === id)?.from ?? NaN,
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test.each([14, 25])(
    'no words of a map touch others, a spot or the scale, with type %i high',
    async (size) => {
      const { places } = await read();
      for (const map of places.maps) {
        const projected = projectFrame(map.frame, MAP_WIDTH);
        const spots = spotsOf(map, places.entries, projected);
        const { labels, names } = layMapWords(map, spots, projected, size);
        if (size < 20) expect(labels.size, map.id).toBe(spots.length);
        expect(overlapping([...labels.values(), ...names].map(({ box }) => box))).toEqual([]);
        for (const { box, id } of labels.values()) {
          for (const { at } of spots) {
            const own = spots.find((spot) => spot.place.id === id)?.at ?? at;
            // A spot that looks like one with the label’s own is as near to the words as that is.
            if (Math.hypot(own[0] - at[0], own[1] - at[1]) < size * 0.9) continue;
            expect(
              overlaps(box, grow({ x: at[0], y: at[1], width: 0, height: 0 }, 2)),
              `${map.id} ${id}`,
            ).toBe(false);
          }
        }
      }
    },
  );

  test.each([640, 330])('no boxes of a network touch, in a drawing %i wide', async (width) => {
    const { people, notes } = await read();
    for (const { noteIds, ties } of people.groups) {
      const names = new Map(noteIds.map((id) => [id, notes.get(id)?.title ?? id]));
      const { nodes, edges } = layNetwork(names, ties, ({ as }) => as, width);
      const words = edges.flatMap(({ wordBox }) => (wordBox === undefined ? [] : [wordBox]));
      expect(overlapping([...nodes.map(({ box }) => box), ...words])).toEqual([]);
      expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(ties.flatMap(({ from, to }) => [from, to])));
      for (const { box } of nodes) expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  test('drawings are the same at each run', async () => {
    const [one, two] = [await read(), await read()];
    const draw = ({ places, people, timeline, notes }: Edition) => {
      const texts = { label: 'Map', href: () => '#', spotId: () => undefined, length: String };
      return JSON.stringify([
        places.maps.map((map) => toHtml(drawMap(map, places.entries, texts), { space: 'svg' })),
        people.groups.map(({ noteIds, ties }) =>
          layNetwork(
            new Map(noteIds.map((id) => [id, notes.get(id)?.title ?? id])),
            ties,
            ({ as }) => as,
            640,
          ),
        ),
        layTimeline(timeline, ['history'], 640),
      ]);
    };
    expect(draw(one)).toBe(draw(two));
  });
});

describe('the scale of time', () => {
  const crowded = dates(
    '1850',
    '1941-06-22',
    '1941-09-08',
    '1941-11-20',
    '1942-01',
    '1942-02',
    '1942-12',
    '2010',
  );

  test('gives each year of a busy stretch the same width, and draws empty years together', () => {
    const { position, stretches } = timeScale(crowded, 0, 1000);
    const width = (year: number) => position(beginOf(year + 1)) - position(beginOf(year));
    expect(width(1941)).toBeCloseTo(width(1942), 1);
    expect(width(1941)).toBeGreaterThan(10 * width(1900));
    expect(stretches[0]?.start).toBe(0);
    expect(stretches.at(-1)?.end).toBeCloseTo(1000);
    for (const [index, stretch] of stretches.entries()) {
      expect(stretch.from).toBe(stretches[index - 1]?.to ?? 1850);
      expect(stretch.pace).not.toBe(stretches[index - 1]?.pace);
    }
  });

  test('keeps the order of all moments, and puts open ends at the ends', () => {
    const { position } = timeScale(crowded, 0, 1000);
    const moments = crowded.flatMap(({ earliest, latest }) => [earliest, latest]).sort((a, b) => a - b);
    const places = moments.map(position);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(position(-Infinity)).toBe(0);
    expect(position(Infinity)).toBe(1000);
  });

  test('costs nothing for thousands of empty years, and no year is named over another', () => {
    const scale = timeScale(dates('-1200', '1941', '2010'), 0, 400);
    expect(scale.stretches.length).toBeLessThan(10);
    const ticks = ticksOf(scale, 40);
    for (const [index, tick] of ticks.entries()) {
      expect(tick.at - (ticks[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(40);
    }
    expect(ticks.map(({ year }) => year)).toContain(-1200);
  });

  test('has no stretch where nothing is dated', () => {
    expect(timeScale([], 0, 10).stretches).toEqual([]);
  });
});

describe('words in a drawing', () => {
  test('are cut between words, with an ellipsis, and are never wider than asked', () => {
    const text = fitText('Stalin: The Court of the Red Tsar', 13, 120);
    expect(text).toMatch(/^Stalin: .*[^ ]…$/u);
    expect(textWidth(text, 13)).toBeLessThanOrEqual(120);
    expect(fitText('Short', 13, 120)).toBe('Short');
  });

  test('are broken into as many lines as asked at most', () => {
    expect(breakText('Leningrad Paediatric Institute', 14, 126, 2)).toHaveLength(2);
    expect(breakText('Leningrad', 14, 126, 2)).toEqual(['Leningrad']);
  });

  test('stand beside their point where they can, else apart with a line that leads there', () => {
    const room = { width: 400, height: 400, size: 12, taken: [], reach: Infinity };
    const [alone] = placeLabels([{ id: 'a', text: 'Alone', at: [100, 100] }], room);
    expect(alone?.leader).toBeUndefined();
    expect(alone?.box.x).toBeGreaterThan(100);
    const crowd = Array.from({ length: 7 }, (_, index) => ({
      id: String(index),
      text: `Place ${String(index)}`,
      at: [150 + index * 12, 200 + (index % 2) * 5] as const,
    }));
    const placed = placeLabels(crowd, room);
    expect(placed).toHaveLength(7);
    expect(placed.some(({ leader }) => leader !== undefined)).toBe(true);
    expect(overlapping(placed.map(({ box }) => box))).toEqual([]);
  });

  test('that would touch at the ends of lines move apart and keep their order', () => {
    const placed = spread([50, 51, 20], 14, 10, 200);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThanOrEqual(14);
    expect(placed[2]).toBe(20);
  });
});

test('a map puts north up and keeps angles', () => {
  const { point } = projectFrame([30, 59.8, 30.6, 60], 720);
  const [west, north] = [point(30, 59.9), point(30.3, 59.99)];
  expect(west[0]).toBeCloseTo(0);
  expect(north[1]).toBeLessThan(point(30.3, 59.9)[1]);
  // At 60° north a degree of longitude is half as long as one of latitude.
  const east = point(30.4, 59.9)[0] - point(30.3, 59.9)[0];
  const up = point(30.3, 59.85)[1] - point(30.3, 59.95)[1];
  expect(up / east).toBeCloseTo(2, 1);
});

test('a small map fills a lake that is written against the clock, and not all round it', () => {
  const { places } = editionWithDrawings();
  const [map] = places.maps;
  if (map === undefined) throw new Error('The edition has a map.');
  const html = toHtml(
    drawMap(map, places.entries, { label: 'Here', href: () => '#', spotId: () => undefined, length: String }),
    { space: 'svg' },
  );
  const water = /<path class="layer water" d="(?<d>[^"]*)"/u.exec(html)?.groups?.['d'] ?? '';
  expect(water.match(/M/gu)).toHaveLength(1);
  expect(html).not.toContain('style=');
});

test('a note’s strip marks its own time', () => {
  const { timeline } = editionWithDrawings();
  const entry = timeline.find(({ date }) => date.edtf === '1953-03-05');
  if (entry === undefined) throw new Error('The edition has that day.');
  const html = toHtml(drawStrip(layStrip(timeline), entry, 'Here', 'en'), { space: 'svg' });
  expect(html.match(/class="here"/gu)).toHaveLength(1);
});
