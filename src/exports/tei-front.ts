import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { parsePhrases } from '../edition/markdown.ts';
import { titlePageLines, type TitlePagePiece } from '../edition/title-page.ts';
import { teiId } from '../markup/tei-id.ts';
import { teiPhrases } from './tei-prose.ts';
import type { ExportContext } from './export-context.ts';
import { plainScope, titleNotes } from './tei-text.ts';

/** The title page of the text as TEI, with the mentions that hang on it (`subtype` says on which of its marks), its epigraphs and its dedication. */
export function teiFront(context: ExportContext): Element {
  const { edition } = context;
  const { titlePage, mentions } = edition;
  const { epigraph, dedication } = titlePage;
  const waiting = mentions.filter(({ stretchId }) => stretchId === undefined);
  const taken = new Set<string>();
  const piece = ({ text, mark }: TitlePagePiece): ElementContent => {
    const noteId = mark === undefined || taken.has(mark) ? undefined : titlePage.marks[mark];
    const mention = noteId === undefined ? undefined : waiting.find((one) => one.noteId === noteId);
    if (mark === undefined || mention === undefined) return { type: 'text', value: text };
    taken.add(mark);
    waiting.splice(waiting.indexOf(mention), 1);
    const target = `#${teiId.note(mention.noteId)}`;
    return x('ref', { type: 'mention', subtype: mark, target, 'xml:id': mention.id }, text);
  };
  const [first = [], ...others] = titlePageLines(titlePage);
  const title = [...first.map(piece), ...titleNotes(context)];
  const words = (markdown: string) => teiPhrases(parsePhrases(markdown), plainScope(edition));
  return x('front', [
    x('titlePage', [
      x('docTitle', [x('titlePart', title)]),
      ...others.map((line) => x('byline', line.map(piece))),
      ...epigraph.map(({ text, source }) =>
        x('epigraph', [x('quote', words(text)), ...(source === undefined ? [] : [x('bibl', words(source))])]),
      ),
    ]),
    ...(dedication === undefined ? [] : [x('div', { type: 'dedication' }, [x('p', words(dedication))])]),
  ]);
}
