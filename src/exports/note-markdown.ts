import { plainWords } from '../citations/edition-citations.ts';
import { printDate } from '../edition/date.ts';
import type { Note } from '../edition/edition.ts';
import { describeKind } from '../edition/kind.ts';
import { inOneLine } from '../edition/sentence.ts';
import { isSpoilerHeading, openBlocks } from '../edition/spoiler.ts';
import { wordsOf } from '../languages/words.ts';
import { inBrackets, type ExportContext } from './export-context.ts';
import { printPortable } from './portable-markdown.ts';

/** A note as Markdown: `/notes/volkov.md`. What a spoiler gates is left out, and a line says so. */
export function printNoteMarkdown(note: Note, context: ExportContext): string {
  const { edition, treeOf, address } = context;
  const { titlePage } = edition;
  const { portable: words, subjects } = wordsOf(titlePage.interface);
  const { children } = treeOf(note.path);
  const headings = titlePage.spoilers.map(({ heading }) => heading);
  const open = openBlocks(children, headings);
  const gated = titlePage.spoilers.filter(({ heading }) =>
    children.some((node) => isSpoilerHeading(node, [heading])),
  );
  const { original, dates, place } = note;
  const facts = [
    describeKind(note, titlePage, subjects),
    ...(dates === undefined ? [] : [printDate(dates, titlePage.interface)]),
    ...(place === undefined ? [] : [place.name]),
  ];
  const entries = context.bibliography();
  return [
    `# ${escapeMarkdown(note.title)}`,
    ...(original === undefined ? [] : [escapeMarkdown(originalOf(original))]),
    `*${escapeMarkdown(note.gloss)}*`,
    escapeMarkdown(facts.join(' · ')),
    printPortable(open, context).trim(),
    ...gated.map(({ heading, warning }) => `> ${escapeMarkdown(words.leftOut(heading, warning))}`),
    ...section(words.inText, note.mentions.flatMap(quoteOf).map(escapeMarkdown)),
    ...section(
      words.sources,
      note.sourceIds
        .flatMap((id) => entries.get(id) ?? [])
        .map(plainWords)
        .map(escapeMarkdown),
    ),
    '---',
    `${escapeMarkdown(words.partOf(titlePage.title))}${inBrackets(address.note(note.id), context)}`,
    escapeMarkdown(titlePage.rights.notes),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];
}

function originalOf({ text, latin }: NonNullable<Note['original']>): string {
  return latin === undefined ? text : `${text} (${latin})`;
}

function quoteOf({ stretchId, sentence }: Note['mentions'][number]): string[] {
  return stretchId === undefined ? [] : [inOneLine(sentence.before + sentence.words + sentence.after)];
}

/** Keeps the signs of words from being read as mark-up; addresses stay as they are. */
export function escapeMarkdown(words: string): string {
  return words
    .split(/(?<=\s)/u)
    .map((word) => (/^https?:/u.test(word) ? word : word.replace(/[\\`*_[\]<>]/gu, '\\$&')))
    .join('')
    .replace(/^(\d+)(?=[.)]\s)|^(?=(?:#{1,6}|[+-])\s)/u, '$1\\');
}
