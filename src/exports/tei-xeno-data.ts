import type { FeatureCollection } from 'geojson';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import type { EditionMap } from '../edition/map.ts';
import { titlePageLines } from '../edition/title-page.ts';
import { entriesOf } from './bibliography.ts';

/** As JSON, what TEI has no words for: how the edition is set out, its sources with every field, and its maps. */
export function teiXenoData(edition: Edition): Element[] {
  const { sources, places } = edition;
  return [
    x('xenoData', { type: 'settings' }, JSON.stringify(settingsOf(edition))),
    ...(sources.size === 0 ? [] : [x('xenoData', { type: 'csl-json' }, JSON.stringify(entriesOf(sources)))]),
    ...(places.maps.length === 0
      ? []
      : [x('xenoData', { type: 'maps' }, JSON.stringify(places.maps.map(mapData)))]),
    ...[...mapFiles(places.maps)].map(([file, data]) =>
      x('xenoData', { type: 'geojson', n: file }, JSON.stringify(data)),
    ),
  ];
}

/** The settings of `edition.yaml`, by its own keys, and ids of parts that were renamed. */
function settingsOf(edition: Edition): object {
  const { titlePage, parts, people } = edition;
  const { scripts, layout, lines, offline, noteLength, next, marks } = titlePage;
  const printed: readonly string[] = titlePageLines(titlePage).flatMap((line) =>
    line.flatMap(({ mark }) => mark ?? []),
  );
  // Those of words that the title page does not have; the others are mentions in the front.
  const waiting = Object.entries(marks).filter(([mark]) => !printed.includes(mark));
  const renamed = parts.filter(({ formerIds }) => formerIds.length > 0);
  return {
    interface: titlePage.interface,
    scripts,
    layout,
    lines,
    offline,
    noteLength,
    next,
    marks: Object.fromEntries(waiting),
    formerly: Object.fromEntries(renamed.map(({ id, formerIds }) => [id, formerIds])),
    ...(people.help.names !== undefined && { names: people.help.names }),
  };
}

/** A map as `maps.yaml` has it. */
function mapData({ date, layers, ...map }: EditionMap): object {
  return {
    ...map,
    ...(date !== undefined && { date: date.edtf }),
    layers: layers.map(({ features: _features, ...layer }) => layer),
  };
}

/** What the layers draw, by the files that they name. */
function mapFiles(maps: readonly EditionMap[]): ReadonlyMap<string, FeatureCollection> {
  const layers = maps.flatMap((map) => map.layers);
  const files = Map.groupBy(layers, ({ file }) => file);
  return new Map(
    [...files].map(([file, group]): [string, FeatureCollection] => [
      file,
      { type: 'FeatureCollection', features: [...new Set(group.flatMap(({ features }) => features))] },
    ]),
  );
}
