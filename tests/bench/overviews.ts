import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { drawMap } from '../../src/drawing/map-drawing.ts';
import { layNetwork } from '../../src/drawing/network-layout.ts';
import { layTimeline } from '../../src/drawing/timeline-layout.ts';
import { OWN, readTestEdition } from '../support/editions.ts';

/** How wide the timeline and the networks are laid out, as on their pages. */
const TIMELINE_WIDTHS = [1160, 640, 320];
const NETWORK_WIDTHS = [640, 330];

/** Prints what the drawings of time, places and people cost the build, and what their pages weigh. A measure, not a test: nothing fails here. */
async function benchOverviews(): Promise<void> {
  const { timeline, places, people, notes } = await readTestEdition(OWN);
  const lanes = [...new Set(timeline.map(({ lane }) => lane))];
  const texts = { label: '', href: () => '#', spotId: () => undefined, length: String };
  const drawings = {
    timeline: () => TIMELINE_WIDTHS.map((width) => layTimeline(timeline, lanes, width)),
    places: () => places.maps.map((map) => drawMap(map, places.entries, texts)),
    people: () =>
      people.groups.flatMap(({ noteIds, ties }) => {
        const names = new Map(noteIds.map((id) => [id, notes.get(id)?.title ?? id]));
        return NETWORK_WIDTHS.map((width) => layNetwork(names, ties, ({ as }) => as, width));
      }),
  };
  console.log('\nTime, places and people (milliseconds to draw; bytes of the page in brotli)\n');
  for (const [page, draw] of Object.entries(drawings)) {
    const started = performance.now();
    draw();
    const time = `${(performance.now() - started).toFixed(0)} ms`;
    const html = await readFile(path.join(OWN.dist, page, 'index.html')).catch(() => undefined);
    const bytes = html === undefined ? 'not built' : `${String(brotliCompressSync(html).length)} bytes`;
    console.log(`  ${page.padEnd(11)}${time.padStart(8)}  ${bytes}`);
  }
}

await benchOverviews();
