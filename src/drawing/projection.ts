import { geoConicConformal, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature } from 'geojson';
import type { EditionMap } from '../edition/map.ts';
import { widthOf } from '../edition/places.ts';
import { PathPen } from './path-pen.ts';

/** A part of the globe laid flat. */
export interface Projected {
  readonly width: number;
  readonly height: number;
  /** Prints the outline of a feature, cut at the edges; nothing where none of it is inside. */
  readonly outline: (feature: Feature) => string;
  readonly point: (lon: number, lat: number) => readonly [number, number];
  /** Metres in one unit of the drawing, in its middle. */
  readonly metres: number;
}

/** A frame higher than this, in degrees, would be pulled out of shape by Mercator’s projection. */
const HIGH = 5;

/** Projects a map’s frame to a drawing so many units wide. */
export function projectFrame(frame: EditionMap['frame'], width: number): Projected {
  const [west, south, east, north] = frame;
  const middle = (west + east) / 2;
  const corners = [west, middle, east].flatMap((lon) => [
    [lon, south],
    [lon, north],
  ]);
  const points = { type: 'MultiPoint', coordinates: corners } as const;
  const projection = projectionFor(frame).fitWidth(width, points);
  const [, [, bottom]] = geoPath(projection).bounds(points);
  const height = Math.round(bottom);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const outlineOf = (feature: Feature): string => {
    const pen = new PathPen();
    geoPath(projection, pen)(feature);
    pen.finish();
    return pen.path;
  };
  return {
    width,
    height,
    outline: (feature) => (isNear(feature, frame) ? outlineOf(feature) : ''),
    point: (lon, lat) => projection([lon, lat]) ?? [0, 0],
    metres: widthOf(frame) / width,
  };
}

function projectionFor([west, south, east, north]: EditionMap['frame']): GeoProjection {
  if (north - south < HIGH) return geoMercator();
  const sixth = (north - south) / 6;
  return geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth]);
}

/** Whether any of a feature may lie in a frame: what is far away need not be projected. */
function isNear({ geometry }: Feature, [west, south, east, north]: EditionMap['frame']): boolean {
  if (!('coordinates' in geometry)) return false;
  const positions = (geometry.coordinates as unknown[]).flat(3) as number[];
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < positions.length; index += 2) {
    const [x = 0, y = 0] = [positions[index], positions[index + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const [spareX, spareY] = [(east - west) / 2, (north - south) / 2];
  return left <= east + spareX && right >= west - spareX && bottom <= north + spareY && top >= south - spareY;
}
