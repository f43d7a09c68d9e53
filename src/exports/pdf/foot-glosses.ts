import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { fragments } from '../../address.ts';
import { capitalise } from '../../edition/capitalise.ts';
import type { Edition, Note } from '../../edition/edition.ts';
import { splitByScript } from '../../edition/script.ts';
import { superior } from '../../edition/superior.ts';
import { inLanguage } from '../../markup/language.ts';
import { hasClass } from './find-elements.ts';

type Noted = Pick<Edition, 'notes' | 'titlePage'>;

/**
 * Puts behind every mark of a mention the number of its note, and the gloss that the style sheet sends to the foot of the page.
 * Where a note is mentioned again on the same page, its second gloss is taken out as the pages are made (`src/printing/set-pages.ts`).
 */
export function addFootGlosses(text: Element, edition: Noted): void {
  const notes = new Map([...edition.notes.values()].map((note) => [`#${fragments.endnote(note.id)}`, note]));
  const marks = marksOf(text);
  const ends = new Set(marks.filter((_, index) => !goesOn(marks[index + 1])));
  visit(text, 'element', (mark, index, parent) => {
    if (index === undefined || parent === undefined || !ends.has(mark)) return undefined;
    const note = notes.get(String(mark.properties['href']));
    if (note === undefined) return undefined;
    mark.children.push(numberOf(note));
    parent.children.splice(index + 1, 0, glossOf(note, edition));
    return index + 2;
  });
}

function marksOf(text: Element): readonly Element[] {
  const marks: Element[] = [];
  visit(text, 'element', (element) => {
    if (hasClass(element, 'mention')) marks.push(element);
  });
  return marks;
}

/** Whether a mark is the rest of the one before it, over the end of a line: the number stands behind the last piece. */
function goesOn(mark: Element | undefined): boolean {
  return mark?.properties['dataContinued'] !== undefined;
}

function numberOf({ number }: Note): Element {
  return h('span', { className: ['number'] }, superior(number));
}

function glossOf(note: Note, { titlePage }: Noted): Element {
  const words = (text: string): ElementContent[] =>
    splitByScript(text, titlePage.scripts).map(({ text: run, language }) =>
      language === undefined
        ? { type: 'text', value: run }
        : h('span', { ...inLanguage(language, titlePage.language) }, run),
    );
  return h('span', { className: ['foot-gloss'], role: 'doc-footnote', dataGlossOf: note.id }, [
    numberOf(note),
    ' ',
    h('b', words(note.title)),
    /[.?!…]$/u.test(note.title) ? ' ' : '. ',
    ...words(capitalise(note.gloss)),
    /[.?!…]$/u.test(note.gloss) ? '' : '.',
  ]);
}
