import type { Note } from '../edition/edition.ts';
import { inOneLine } from '../edition/sentence.ts';
import { wordsOf } from '../languages/words.ts';
import { printCsv } from './csv.ts';
import { placed, type ExportContext } from './export-context.ts';

/**
 * The notes as a word list, for flash cards and spreadsheets: of each its headword, its original, its gloss, its kind, the
 * sentence that first names it and its address. Nothing that a spoiler gates is in these.
 */
export function printWordList(context: ExportContext): string {
  const { edition, address } = context;
  const { kinds, interface: language } = edition.titlePage;
  const { columns } = wordsOf(language).wordList;
  const rows = [...edition.notes.values()].map((note) => [
    note.title,
    note.original?.text ?? '',
    note.gloss,
    kinds[note.kind]?.singular ?? note.kind,
    sentenceOf(note),
    placed(address.note(note.id), context),
  ]);
  const { headword, original, gloss, kind, sentence, address: at } = columns;
  return printCsv([[headword, original, gloss, kind, sentence, at], ...rows]);
}

/** The sentence of the text that first names a note’s subject; the title page has none. */
function sentenceOf({ mentions }: Note): string {
  const first = mentions.find(({ stretchId }) => stretchId !== undefined);
  if (first === undefined) return '';
  const { before, words, after } = first.sentence;
  return inOneLine(before + words + after);
}
