import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { INDENT } from './book.ts';
import { hasType } from './html-elements.ts';
import { isOtherLanguage } from './other-language.ts';

/** How the marks of footnotes and the notes themselves are known. */
export interface NoteMarks {
  /** The label of the note that an element is the mark of. */
  readonly labelOf: (element: Element) => string | undefined;
  /** Whether an element is a note, or what holds notes and nothing else. */
  readonly isNote: (element: Element) => boolean;
}

/** How many blanks a step of indentation is, in the classes by which many books set lines of verse in. */
const STEP = 4;

/**
 * Turns HTML into prose: italics, lists and tables as they are, runs in another language tagged, marks of footnotes and pages
 * of the printed book where they stand.
 * @param language that of the text, whose words are not tagged.
 */
export function htmlToProse(tree: HtmlRoot, notes: NoteMarks, language: string | undefined): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (notes.isNote(element) || isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const label = notes.labelOf(element);
    if (label !== undefined) parent.children[index] = made('x-mark', { label }, []);
    else if (hasType(element, 'pagebreak', 'doc-pagebreak')) parent.children[index] = pageMark(element);
    else if (element.tagName === 'hgroup') parent.children[index] = headingOf(element);
    else tagLanguage(element, language);
    indent(element);
    return undefined;
  });
  const prose = toMdast(copy, {
    handlers: {
      'x-mark': (_state: unknown, { properties }: Element) => {
        const name = String(properties['label']);
        return { type: 'footnoteReference', identifier: name, label: name } as const;
      },
    },
  });
  return prose.type === 'root' ? prose : { type: 'root', children: [] };
}

function isLeftOut({ tagName }: Element): boolean {
  return /^(?:script|style|nav|head|template)$/u.test(tagName);
}

function made(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** `[](page:17)`, from what the mark of the page says. */
function pageMark(element: Element): Element {
  const { title, ariaLabel, id } = element.properties;
  const said = [title, ariaLabel, toString(element), id]
    .map(String)
    .find((words) => /\d|^[ivxlc]+$/iu.test(words));
  const number = /[0-9]+|[ivxlc]+$/iu.exec(said ?? '')?.[0] ?? '';
  return number === '' ? made('span', {}, []) : made('a', { href: `page:${number}` }, []);
}

/** A number and a name over each other are one heading. */
function headingOf(group: Element): Element {
  const lines = group.children.filter((child): child is Element => child.type === 'element');
  const [first] = lines;
  const children = lines.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '. ' }]),
    ...line.children,
  ]);
  return made(first === undefined || !/^h[1-6]$/u.test(first.tagName) ? 'h2' : first.tagName, {}, children);
}

/** Tags what is in another language than the text; of a block its words, since a tag is a run. */
function tagLanguage(element: Element, language: string | undefined): void {
  const { properties, tagName } = element;
  const said = properties['lang'] ?? properties['xmlLang'] ?? properties['xml:lang'];
  delete properties['lang'];
  delete properties['xmlLang'];
  delete properties['xml:lang'];
  if (
    typeof said !== 'string' ||
    !isOtherLanguage(said, language) ||
    tagName === 'html' ||
    tagName === 'body'
  )
    return;
  if (/^(?:section|article|div|blockquote|ul|ol|table|figure)$/u.test(tagName)) {
    for (const child of element.children) if (child.type === 'element') child.properties['lang'] ??= said;
    return;
  }
  const isBlock = /^(?:p|li|h[1-6]|td|th|dd|dt)$/u.test(tagName);
  const inner = isBlock ? element.children : [made(tagName, { ...properties }, element.children)];
  const link = made('a', { href: `lang:${said}` }, inner);
  if (isBlock) element.children = [link];
  else Object.assign(element, link);
}

/** A line of verse that a class sets in gets blanks before it. */
function indent(element: Element): void {
  const classes = [element.properties['className']].flat().map(String);
  const steps = classes.flatMap((name) => /^(?:i|indent-?)(\d)$/u.exec(name)?.[1] ?? [])[0];
  if (steps === undefined || element.tagName !== 'span') return;
  element.children.unshift({ type: 'text', value: INDENT.repeat(STEP * Number(steps)) });
}
