import { expect, test } from 'vitest';
import { layMapWords, MAP_WIDTH, spotsOf } from '../../../src/drawing/map-layout.ts';
import { projectFrame } from '../../../src/drawing/projection.ts';
import { editionWithDrawings } from './editions.ts';

test('names of places that look like one dot stand in one column, the widest place first', () => {
  const { places } = editionWithDrawings();
  const [map] = places.maps;
  const [first] = places.entries;
  if (map === undefined || first === undefined) throw new Error('The edition has a map and a place.');
  const near = ['Square', 'City', 'Street'].map((label, index) => ({
    ...first,
    id: label,
    label,
    within: label === 'City' ? 9000 : 50,
    lon: first.lon + index * 0.001,
  }));
  const projected = projectFrame(map.frame, MAP_WIDTH);
  const { labels } = layMapWords(map, spotsOf(map, near, projected), projected, 14);
  const column = [...labels.values()].toSorted((a, b) => a.box.y - b.box.y);
  expect(column.map(({ lines }) => lines)).toEqual([['City'], ['Square'], ['Street']]);
  expect(new Set(column.map(({ box }) => box.x)).size).toBe(1);
});
