import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { directionOf } from '../../markup/language.ts';
import { printXmlDocument } from '../print-xml.ts';

/** One document of a book. */
export interface Chapter {
  /** Its file, beside the others. */
  readonly file: string;
  readonly title: string;
  /** What it is in the book’s structure: `bodymatter chapter`. */
  readonly type: string;
  readonly body: readonly ElementContent[];
}

/** The style sheet of every document. */
export const STYLES = 'book.css';

/** Writes a document as XHTML. */
export function printChapter({ title, type, body }: Chapter, language: string): string {
  const direction = directionOf(language) === 'rtl' ? { dir: 'rtl' } : {};
  const html = h(
    'html',
    {
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      ...direction,
    },
    [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: STYLES }),
      ]),
      h('body', { 'epub:type': type }, [...body]),
    ],
  );
  return printXml({ type: 'root', children: [{ type: 'doctype' }, html] });
}

/** Writes a tree as XML; languages are said in both of the ways that readers look for. */
function printXml(tree: Root): string {
  visit(tree, 'element', ({ properties }: Element) => {
    const { lang } = properties;
    if (typeof lang === 'string') properties['xmlLang'] = lang;
  });
  return printXmlDocument(toXast(tree));
}

/** Whether a document has a drawing. */
export function hasDrawing({ body }: Chapter): boolean {
  let found = false;
  visit({ type: 'root', children: [...body] } satisfies Root, 'element', ({ tagName }: Element) => {
    found ||= tagName === 'svg';
  });
  return found;
}
