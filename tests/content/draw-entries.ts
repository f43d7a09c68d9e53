import path from 'node:path';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { editionOf } from '../generated/edition-of.ts';
import { draw, readLot } from '../support/draw.ts';

const USAGE = `Draws entries of the apparatus by lot, so that somebody can compare them with the record.

  node tests/content/draw-entries.ts sources|dates|places SEED N

sources draws from the bibliography, dates from the notes that have one, places from the notes that have a point on the globe.
SEED is a whole number: the same seed draws the same entries from the same edition.
N says how many to draw.`;

const { notes, sources } = editionOf(await readEditionFolder(path.resolve(import.meta.dirname, '../../content')));

/** What can be drawn, each entry as a line. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  sources: [...sources.values()].map(({ id, csl }) => `${id}: ${JSON.stringify(csl)}`),
  dates: [...notes.values()].flatMap(({ id, title, dates }) =>
    dates === undefined ? [] : [`${id} (${title}): ${dates.edtf}`],
  ),
  places: [...notes.values()].flatMap(({ id, place }) =>
    place === undefined ? [] : [`${id}: ${JSON.stringify(place)}`],
  ),
};

const [what = '', seedGiven, countGiven] = process.argv.slice(2);
const lot = readLot(seedGiven, countGiven);
const all = DRAWN[what];
if (lot === undefined || all === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  console.log(`Seed ${String(lot.seed)}: ${String(Math.min(lot.count, all.length))} of ${String(all.length)} ${what}\n`);
  for (const [index, line] of draw(all, lot.count, lot.seed).entries()) console.log(`${String(index + 1)}. ${line}`);
}
