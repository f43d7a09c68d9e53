import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Edition } from '../../edition/edition.ts';
import { capitalise } from '../../edition/capitalise.ts';
import { printDate } from '../../edition/date.ts';
import { stateOf } from '../../edition/edition-state.ts';
import type { Words } from '../../languages/words.ts';
import { directionOf } from '../../markup/language.ts';
import { findElement, hasClass, removeElements } from './find-elements.ts';
import { addFootGlosses } from './foot-glosses.ts';
import { setOpenings } from './openings.ts';

export interface PagedBook {
  readonly edition: Pick<Edition, 'titlePage' | 'notes' | 'changes'>;
  /** Whether it has the notes, or the text alone. */
  readonly hasNotes: boolean;
  readonly words: Pick<Words, 'text' | 'downloads'>;
  /** The style sheets, with the size of the sheet. */
  readonly styles: string;
}

/**
 * Makes of the built page for printing the document that the PDF is printed from: the title page with the contents, the text
 * with its glosses for the foot of the page, the notes in full, the bibliography; or the text alone. What a spoiler gates is in neither.
 * @param html the page for printing, as it was built.
 * @throws where the page has no text.
 */
export function pagedBook(html: string, { edition, hasNotes, words, styles }: PagedBook): string {
  const { titlePage } = edition;
  const page = fromHtml(html);
  visit(page, 'element', numberPassage);
  removeElements(page, isOfScreen);
  const text = findElement(page, (element) => hasClass(element, 'text'));
  const title = text && findElement(text, (element) => hasClass(element, 'title-page'));
  if (text === undefined || title === undefined) throw new Error('The page for printing has no text.');
  removeElements(text, (element) => element === title);
  const after = hasNotes ? [...sectionsOf(page, 'endnotes'), ...sectionsOf(page, 'sources')] : [];
  after.flatMap((section) => sectionNotes(section)).forEach(numberNote);
  title.properties['dataPart'] = titlePage.title;
  if (titlePage.layout === 'parts') text.properties['className'] = ['text', 'in-parts'];
  const contents = contentsOf([text, ...after], titlePage.title, words.text.contents);
  const front = h('section', { className: ['front'], dataTitle: titlePage.title }, [
    title,
    ...(contents === undefined ? [] : [contents]),
    colophon(edition, words),
  ]);
  setOpenings(text);
  for (const root of [front, text]) {
    if (hasNotes) addFootGlosses(root, edition);
    else leaveNotesOut(root);
    hideMarksInHeadings(root);
  }
  [front, text, ...after].forEach(tidy);
  const { language } = titlePage;
  const dir = directionOf(language) === 'rtl' ? 'rtl' : undefined;
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', titlePage.title),
          h('style', { media: 'all' }, styles),
        ]),
        h('body', [front, text, ...after]),
      ]),
    ],
  };
  return toHtml(document);
}

/** The number of a passage, by which it is cited, stands in the margin by the style sheet. */
function numberPassage(element: Element): void {
  if (!hasClass(element, 'passage')) return;
  const link = findElement(element, ({ tagName }) => tagName === 'passage-link');
  const number = link && findElement(link, ({ tagName }) => tagName === 'a')?.properties['dataNumber'];
  if (number !== undefined) element.properties['dataNumber'] = number;
}

const OF_SCREEN = [
  ...['visually-hidden', 'glosses', 'hint', 'legend', 'way', 'first-sentence', 'ways', 'ways-back'],
  ...['sources-way', 'spoiler'],
];

/** What only a screen needs, what other choices of the page print, and what gives something away. */
function isOfScreen(element: Element): boolean {
  return (
    ['script', 'print-choice', 'source-card', 'passage-link'].includes(element.tagName) ||
    OF_SCREEN.some((name) => hasClass(element, name))
  );
}

function sectionsOf(page: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName === 'section' && hasClass(element, name)) found.push(element);
  });
  return found;
}

function sectionNotes(section: Element): Element[] {
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  list.tagName = 'div';
  list.properties = { className: ['notes'] };
  return list.children.filter((child) => child.type === 'element');
}

/** The marks of notes in a heading are for the eye alone: a bookmark has the words of its heading, and no number. */
function hideMarksInHeadings(root: Element): void {
  visit(root, 'element', (heading) => {
    if (!/^h[1-6]$/u.test(heading.tagName)) return;
    visit(heading, 'element', (mark) => {
      if (hasClass(mark, 'foot-gloss')) return SKIP;
      if (hasClass(mark, 'author-mark')) {
        // A link is never hidden.
        mark.tagName = 'span';
        mark.properties = { id: mark.properties['id'], className: ['author-mark'] };
      } else if (!hasClass(mark, 'number')) return undefined;
      mark.properties['ariaHidden'] = 'true';
      return SKIP;
    });
  });
}

/** The number of a note stands in its heading as words, so that a bookmark has it too. */
function numberNote(note: Element): void {
  note.tagName = 'section';
  note.properties['className'] = ['full-note'];
  const heading = findElement(note, ({ tagName }) => tagName === 'h3');
  const number = note.properties['dataNumber'];
  if (heading === undefined || number === undefined) return;
  heading.children.unshift({ type: 'text', value: `${String(number)} ` });
}

/** The contents: the heads of the parts, or the text where it has none, then what follows it. A list of one is left out. */
function contentsOf(roots: readonly Element[], title: string, heading: string): Element | undefined {
  const entries: Element[] = [];
  const [text] = roots;
  for (const root of roots) {
    visit(root, 'element', (element) => {
      const { id } = element.properties;
      if (element.tagName === 'h2' && typeof id === 'string') {
        const words = wordsOfHeading(element);
        // The running head of the pages that follow.
        element.properties['dataPart'] = words;
        entries.push(entry(id, words));
      }
    });
    if (root === text && entries.length === 0) {
      root.properties['id'] = 'text';
      entries.push(entry('text', title));
    }
  }
  if (entries.length < 2) return undefined;
  return h('nav', { className: ['contents'] }, [
    h('p', { className: ['contents-head'] }, heading),
    h('ul', entries),
  ]);
}

/** The words of a heading, without the marks of the author’s notes on it. */
function wordsOfHeading(heading: Element): string {
  const words = structuredClone(heading);
  removeElements(words, (element) => hasClass(element, 'author-mark'));
  return toString(words);
}

function entry(id: string, words: string): Element {
  return h('li', h('a', { href: `#${id}` }, h('span', words)));
}

function colophon(edition: PagedBook['edition'], { downloads }: PagedBook['words']): Element {
  const { rights, editors } = edition.titlePage;
  const state = stateOf(edition);
  const lines = [
    capitalise(
      [
        ...(state.version === undefined ? [] : [downloads.version(state.version)]),
        ...(state.date === undefined ? [] : [printDate(state.date, edition.titlePage.interface)]),
      ].join(', '),
    ),
    editors,
    rights.text,
    rights.notes,
  ];
  return h(
    'div',
    { className: ['colophon'] },
    lines.filter((line) => line !== '').map((line) => h('p', line)),
  );
}

/** What of the text speaks of notes: the marks of mentions become plain words, and their number is not told. */
function leaveNotesOut(root: Element): void {
  removeElements(root, (element) => hasClass(element, 'apparatus'));
  visit(root, 'element', (element) => {
    if (hasClass(element, 'mention')) unlink(element);
  });
}

/** Data that the style sheet or the setting of the pages reads. */
const KEPT_DATA = new Set([
  'dataIndent',
  'dataLine',
  'dataPage',
  'dataNumber',
  'dataTitle',
  'dataPart',
  'dataGlossOf',
]);

/** Takes away what is for scripts, and makes of links out of the document plain words. */
function tidy(root: Element): void {
  visit(root, 'element', (element) => {
    const { properties } = element;
    if (hasClass(element, 'author-date')) delete properties['ariaHidden'];
    for (const name of Object.keys(properties))
      if (/^data[A-Z]/u.test(name) ? !KEPT_DATA.has(name) : ['tabIndex', 'ariaDescribedBy'].includes(name))
        Reflect.deleteProperty(properties, name);
    if (element.tagName === 'a' && !/^(?:#|https?:|mailto:)/u.test(hrefOf(element))) unlink(element);
    if (hasClass(element, 'table')) element.tagName = 'div';
  });
}

function unlink(link: Element): void {
  link.tagName = 'span';
  delete link.properties['href'];
}

function hrefOf({ properties: { href } }: Element): string {
  return typeof href === 'string' ? href : '#';
}
