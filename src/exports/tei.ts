import { x } from 'xastscript';
import type { ExportContext } from './export-context.ts';
import { teiBack } from './tei-back.ts';
import { teiFront } from './tei-front.ts';
import { teiHeader } from './tei-header.ts';
import { teiLists } from './tei-lists.ts';
import { teiNote } from './tei-notes.ts';
import { teiBody } from './tei-text.ts';
import { printXmlDocument } from './print-xml.ts';

/**
 * The edition as TEI P5: a header, the notes and what they are about beside the text (`standOff`), and the text with its
 * passages, lines, speakers and mentions, and the pages about the edition. What a spoiler gates is in it, in notes of the type
 * “spoiler”: they are no part of what is open. `src/taking-in/tei/` reads it back.
 */
export function printTei(context: ExportContext): string {
  const { edition } = context;
  // Its notes are in the language of the text; words of the interface say where they are in another.
  const { language } = edition.titlePage;
  const notes = [...edition.notes.values()].map((note) => teiNote(note, context));
  const tei = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language }, [
    teiHeader(context),
    x('standOff', [...teiLists(edition), ...notes]),
    x('text', { 'xml:lang': language }, [teiFront(context), teiBody(context), teiBack(context)]),
  ]);
  return printXmlDocument(tei);
}
