import type { RootContent } from 'mdast';
import { readProse } from '../../src/edition/prose.ts';
import { openBlocks } from '../../src/edition/spoiler.ts';
import type { ExportContext } from '../../src/exports/export-context.ts';

/** The moments that a spoiler gates; and words in a row of every block that one gates, six at a time, that stand in no open block of any note. */
export function gatedWords({ edition, treeOf }: ExportContext): string[] {
  const headings = edition.titlePage.spoilers.map(({ heading }) => heading);
  const trees = [...edition.notes.values()].map(({ path }) => treeOf(path).children);
  const open = trees.map((children) => wordsOf(openBlocks(children, headings))).join(' ');
  const moments = edition.gatedMoments.flatMap(({ entries }) => entries.map(({ title }) => lettersOf(title)));
  const inBodies = trees.flatMap((children) => {
    const gated = children.slice(openBlocks(children, headings).length);
    const words = wordsOf(gated.filter(({ type }) => type !== 'heading')).split(' ');
    return words
      .flatMap((_word, index) => (index % 6 === 0 ? [words.slice(index, index + 6)] : []))
      .filter((run) => run.length === 6)
      .map((run) => run.join(' '))
      .filter((run) => !open.includes(run));
  });
  return [...moments, ...inBodies];
}

/** Only the letters of words, so that mark-up between them does not hide them. */
export function lettersOf(text: string): string {
  return (text.match(/[\p{Letter}\p{Number}]+/gu) ?? []).join(' ');
}

function wordsOf(blocks: readonly RootContent[]): string {
  return lettersOf(blocks.map((block) => readProse(block).text).join('\n'));
}
