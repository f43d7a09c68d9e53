import type { Feature, Geometry, Position } from 'geojson';

/** On a sphere a ring’s direction says which side is inside, and GeoJSON’s is the other one: what covers most of the globe is turned round. */
export function rightWayRound(feature: Feature): Feature {
  return { ...feature, geometry: turned(feature.geometry) };
}

function turned(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turnedRings(geometry.coordinates) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map(turnedRings) };
}

function turnedRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    // The first ring is a shore and runs with the clock; the others are islands in it and run against it.
    return runsWithClock(ring) === (index === 0) ? ring : ring.toReversed();
  });
}

function runsWithClock(ring: readonly Position[]): boolean {
  let twiceArea = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twiceArea += x * nextY - nextX * y;
  }
  return twiceArea < 0;
}
