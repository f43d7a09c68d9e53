import { identifierOf } from './identifier.ts';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { printPerson, type Person } from '../../edition/title-page.ts';
import { directionOf } from '../../markup/language.ts';
import { FILES } from './book-links.ts';
import { hasDrawing, type Chapter } from './chapter.ts';
import type { PrintedEdition } from './printed-edition.ts';
import { printXmlDocument } from '../print-xml.ts';

/** The book’s package document, beside its other files. */
export const PACKAGE = 'book.opf';

/** A file of a book that is not one of its documents. */
export interface Resource {
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly properties?: string;
}

/**
 * Prints the package document: what the book is, which files it has, and in which order its documents are read.
 * @param date the day of the edition’s state, such as `2026-11-27`.
 */
export function printPackage(
  { edition, words }: PrintedEdition,
  chapters: readonly Chapter[],
  resources: readonly Resource[],
  date: string,
): string {
  const { titlePage } = edition;
  const hasPictures = resources.some(({ mediaType }) => /^image\/(?:jpeg|svg)/u.test(mediaType));
  const hasDrawings = chapters.some(hasDrawing);
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': titlePage.language,
      dir: directionOf(titlePage.language),
      prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'identifier' }, identifierOf(titlePage)),
        x('dc:title', titlePage.title),
        x('dc:language', titlePage.language),
        ...titlePage.author.flatMap((person, index) =>
          personElements('dc:creator', person, `author-${String(index)}`, 'aut'),
        ),
        ...titlePage.translator.flatMap((person, index) =>
          personElements('dc:contributor', person, `translator-${String(index)}`, 'trl'),
        ),
        ...titlePage.textEditor.flatMap((person, index) =>
          personElements('dc:contributor', person, `editor-${String(index)}`, 'edt'),
        ),
        x('dc:contributor', { id: 'editors' }, titlePage.editors),
        meta('role', 'ann', { refines: '#editors', scheme: 'marc:relators' }),
        x('dc:description', titlePage.description),
        x('dc:rights', `${titlePage.rights.text} ${titlePage.rights.notes}`),
        meta('dcterms:modified', `${date}T00:00:00Z`),
        ...accessibility({ hasDrawings, hasPictures }, words.book.accessibility),
      ]),
      x('manifest', [
        ...chapters.map((chapter) => x('item', itemOf(chapter))),
        ...resources.map(({ file, mediaType, properties }) =>
          x('item', {
            id: idOf(file),
            href: file,
            'media-type': mediaType,
            ...(properties !== undefined && { properties }),
          }),
        ),
      ]),
      x(
        'spine',
        directionOf(titlePage.language) === 'rtl' ? { 'page-progression-direction': 'rtl' } : {},
        chapters.map(({ file }) => x('itemref', { idref: idOf(file) })),
      ),
    ],
  );
  return printXmlDocument(tree);
}

function itemOf(chapter: Chapter): Record<string, string> {
  const properties = [
    ...(chapter.file === FILES.contents ? ['nav'] : []),
    ...(hasDrawing(chapter) ? ['svg'] : []),
  ];
  return {
    id: idOf(chapter.file),
    href: chapter.file,
    'media-type': 'application/xhtml+xml',
    ...(properties.length > 0 && { properties: properties.join(' ') }),
  };
}

function idOf(file: string): string {
  return `file-${file.replaceAll(/[^a-z0-9-]/giu, '.')}`;
}

function meta(property: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return x('meta', { property, ...attributes }, value);
}

function personElements(
  element: 'dc:creator' | 'dc:contributor',
  person: Person,
  id: string,
  role: string,
): Element[] {
  const { given, family } = person;
  return [
    x(element, { id }, printPerson(person)),
    meta('role', role, { refines: `#${id}`, scheme: 'marc:relators' }),
    meta('file-as', given === undefined ? family : `${family}, ${given}`, { refines: `#${id}` }),
  ];
}

/** What the book offers to readers with a disability, in the terms of EPUB Accessibility 1.1. */
function accessibility(
  { hasDrawings, hasPictures }: { readonly hasDrawings: boolean; readonly hasPictures: boolean },
  summary: string,
): Element[] {
  const features = [
    ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA'],
    ...['pageNavigation', ...(hasDrawings || hasPictures ? ['alternativeText'] : [])],
    ...(hasDrawings ? ['longDescription'] : []),
  ];
  return [
    ...['textual', ...(hasDrawings || hasPictures ? ['visual'] : [])].map((mode) =>
      meta('schema:accessMode', mode),
    ),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
    // The list of pages is one of passages, and follows no printed book.
    meta('pageBreakSource', 'none'),
  ];
}
