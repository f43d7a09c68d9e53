import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Tie } from '../edition/people.ts';
import { between, crosses, grow, meet, type Box } from './box.ts';

/** Somebody’s box, while it is moved. */
export interface Body {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

const STEPS = 200;

/** Those who are tied to each other, directly or through others, the largest company first. */
export function componentsOf(bodies: readonly Body[], ties: readonly Tie[]): Body[][] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const neighbours = new Map(bodies.map(({ id }) => [id, [] as string[]]));
  for (const { from, to } of ties) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const components = bodies.map(({ id }) => {
    const members: Body[] = [];
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const body = byId.get(next);
      if (seen.has(next) || body === undefined) continue;
      seen.add(next);
      members.push(body);
      waiting.push(...(neighbours.get(next) ?? []));
    }
    return members;
  });
  return components.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}

/** Lays each company out by itself and sets them side by side, in as many rows as it takes. Returns the height. */
export function packComponents(components: readonly Body[][], ties: readonly Tie[], width: number): number {
  let [left, top, rowHeight] = [0, 8, 0];
  for (const members of components) {
    const size = settle(members, ties, width);
    if (left > 0 && left + size.width > width) [left, top, rowHeight] = [0, top + rowHeight + 24, 0];
    for (const body of members) {
      body.x += left;
      body.y += top;
    }
    left += size.width + 28;
    rowHeight = Math.max(rowHeight, size.height);
  }
  return Math.ceil(top + rowHeight + 8);
}

/** How often the forces are let loose, each time from a turned beginning: the best drawing is kept. */
const TRIALS = 8;

/** Lets the forces come to rest, with the upper left corner of it all at nought. */
function settle(
  members: Body[],
  ties: readonly Tie[],
  width: number,
): { readonly width: number; readonly height: number } {
  const ids = new Set(members.map(({ id }) => id));
  const inside = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const trials = Array.from({ length: members.length > 40 ? 1 : TRIALS }, (_, trial) => {
    const bodies = members.map((body, index) => {
      const angle = (2 * Math.PI * index) / members.length + (trial * Math.PI) / TRIALS;
      return { ...body, x: 60 * Math.cos(angle) * (1 + (index % 2)), y: 60 * Math.sin(angle) };
    });
    simulate(bodies, inside, width);
    separate(bodies, width);
    return { bodies, cost: costOf(bodies, inside) };
  });
  const [best] = trials.sort((a, b) => a.cost - b.cost);
  const bodies = best?.bodies ?? members;
  const box = boundsOf(bodies);
  for (const body of bodies) {
    const member = members.find(({ id }) => id === body.id);
    if (member !== undefined) [member.x, member.y] = [body.x - box.x, body.y - box.y];
  }
  return box;
}

function simulate(bodies: Body[], ties: readonly Tie[], width: number): void {
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const isNarrow = width < 500;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(110)
        .strength(0.6),
    )
    .force('apart', forceManyBody().strength(-500))
    .force(
      'collide',
      forceCollide<Body>(({ width: own }) => own / 2 + 14),
    )
    // The height is free, the width is not.
    .force('x', forceX<Body>(0).strength(isNarrow ? 0.3 : 0.05))
    .force('y', forceY<Body>(0).strength(isNarrow ? 0.02 : 0.12))
    .stop()
    .tick(STEPS);
  const { x, width: taken } = boundsOf(bodies);
  const squeeze = Math.min(1, (width - 4) / taken);
  for (const body of bodies) body.x = (body.x - x) * squeeze;
}

function boundsOf(bodies: readonly Body[]): Box {
  const x = Math.min(...bodies.map((body) => body.x - body.width / 2));
  const y = Math.min(...bodies.map((body) => body.y - body.height / 2));
  const right = Math.max(...bodies.map((body) => body.x + body.width / 2));
  const bottom = Math.max(...bodies.map((body) => body.y + body.height / 2));
  return { x, y, width: right - x, height: bottom - y };
}

/** Moves boxes down that touch one above them, until no two touch; each stays within the drawing. */
function separate(bodies: Body[], width: number): void {
  for (const body of bodies)
    body.x = Math.min(Math.max(body.x, body.width / 2 + 1), width - body.width / 2 - 1);
  bodies.sort((a, b) => a.y - b.y);
  for (const [index, body] of bodies.entries()) {
    for (let moved = true; moved;) {
      moved = false;
      for (const other of bodies.slice(0, index)) {
        const gapX = Math.abs(body.x - other.x) - (body.width + other.width) / 2;
        const gapY = Math.abs(body.y - other.y) - (body.height + other.height) / 2;
        if (gapX >= 10 || gapY >= 14) continue;
        // A little more than is asked for, so that rounding never asks again.
        body.y = other.y + (body.height + other.height) / 2 + 15;
        moved = true;
      }
    }
  }
}

/** What a drawing is worse by: lines that run through boxes, lines that cross, and how tall it is. */
function costOf(bodies: readonly Body[], ties: readonly Tie[]): number {
  const boxes = new Map(bodies.map((body) => [body.id, boxOf(body)]));
  const lines = ties.flatMap(({ from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    return a === undefined || b === undefined ? [] : [{ from, to, line: between(a, b) }];
  });
  const throughBoxes = lines.flatMap(({ from, to, line }) =>
    [...boxes].filter(([id, box]) => id !== from && id !== to && crosses(...line, grow(box, 3))),
  ).length;
  const crossings = lines.filter(({ line }, index) =>
    lines.slice(0, index).some((other) => meet(line, other.line)),
  ).length;
  return throughBoxes * 10 + crossings * 4 + boundsOf(bodies).height / 400;
}

function boxOf({ x, y, width, height }: Body): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
