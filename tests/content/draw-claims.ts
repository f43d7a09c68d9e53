import path from 'node:path';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { idOfPath } from '../../src/edition/content-file.ts';
import { draw, readLot } from '../support/draw.ts';

const USAGE = `Draws claims of the notes by lot, so that somebody can compare them with the record.

  node tests/content/draw-claims.ts SEED N [NOTE…]

SEED is a whole number: the same seed draws the same claims from the same notes.
N says how many claims to draw.
NOTE… are ids of notes to draw from; without them all notes take part.`;

/** A sentence of a note, with the citations that stand behind it: its own, or the next in its paragraph. */
interface Claim {
  readonly noteId: string;
  readonly sentence: string;
  readonly citations: string;
}

/** A cluster of citations, as `[@reid2011, p. 3; @werth1964]`. */
const CLUSTER = /\s*\[@[^\]]*\]/gu;

/** Stands for a cluster while a text is cut into sentences, since the stops within it end none. */
const MARK = '\u{E000}';

/** Gives the claims of a note's file. Headings and tables hold none. */
function claimsOf(noteId: string, file: string): Claim[] {
  const paragraphs = file.replace(/^---\n[\s\S]*?\n---\n/u, '').split(/\n\n+/u);
  return paragraphs.filter((text) => !/^\s*(?:[#|]|$)/u.test(text)).flatMap((text) => claimsOfParagraph(noteId, text));
}

function claimsOfParagraph(noteId: string, paragraph: string): Claim[] {
  const clusters = paragraph.match(CLUSTER) ?? [];
  const plain = paragraph
    .replace(CLUSTER, MARK)
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll('*', '')
    .trim();
  let passed = 0;
  return sentencesOf(plain).map((segment) => {
    const own = segment.split(MARK).length - 1;
    const cited = clusters.slice(passed, passed + Math.max(own, 1));
    passed += own;
    return { noteId, sentence: segment.replaceAll(MARK, '').trim(), citations: cited.join('').trim() };
  });
}

/** Cuts a text into sentences. The stop of an initial ends none. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && /(?:^|\s)\p{Lu}\.\s+$/u.test(before)) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences;
}

const [seedGiven, countGiven, ...noteIds] = process.argv.slice(2);
const lot = readLot(seedGiven, countGiven);
if (lot === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const files = await readEditionFolder(path.resolve(import.meta.dirname, '../../content'));
  const notes = files.filter(({ path: file }) => file.startsWith('notes/'));
  const unknown = noteIds.filter((id) => !notes.some((note) => idOfPath(note.path) === id));
  if (unknown.length > 0) {
    console.error(`There is no note ${unknown.join(', ')} in content/notes/. Check the spelling, or leave it out.`);
    process.exitCode = 1;
  } else {
    const chosen = notes.filter((note) => noteIds.length === 0 || noteIds.includes(idOfPath(note.path)));
    const claims = chosen.flatMap((note) => claimsOf(idOfPath(note.path), note.text));
    console.log(`Seed ${String(lot.seed)}: ${String(lot.count)} of ${String(claims.length)} claims in ${String(chosen.length)} notes\n`);
    draw(claims, lot.count, lot.seed).forEach(({ noteId, sentence, citations }, index) => {
      console.log(`${String(index + 1)}. ${noteId}: ${sentence} ${citations}\n`);
    });
  }
}
