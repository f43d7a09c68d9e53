import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { strFromU8, unzipSync } from 'fflate';
import type { Book, Chapter } from './book.ts';
import { findNotes, type HtmlFile } from './html-notes.ts';
import { elementsIn, hasType } from './html-elements.ts';
import { htmlToProse } from './html-to-prose.ts';
import { splitChapters } from './split-chapters.ts';
import { tidyProse } from './tidy-prose.ts';

/** Elements that HTML never closes; in the files of a book any element may close itself. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** What a book has besides its text. */
const APPARATUS =
  /^(?:cover|titlepage|halftitlepage|imprint|colophon|copyright-page|toc|landmarks|loi|endnotes|footnotes|index|bibliography)$/u;
const APPARATUS_FILE =
  /(?:^|\/)(?:cover|title-?page|half-?title(?:page)?|imprint|colophon|uncopyright|copyright|toc|nav|loi|endnotes)[^/]*$/u;

/**
 * Reads an EPUB, as Standard Ebooks and others make them: its chapters in the order of the spine, without what a publisher puts
 * around them.
 * @throws where the file is no EPUB, with what it lacks.
 */
export function readEpub(bytes: Uint8Array): Book {
  const entries = unzip(bytes);
  const read = (path: string): HtmlRoot => {
    const file = entries[path];
    if (file === undefined)
      throw new Error(`The book is not whole: it names a file “${path}” that it does not have.`);
    return parse(strFromU8(file));
  };
  if (entries['META-INF/container.xml'] === undefined)
    throw new Error(
      'This is not an EPUB: it has no META-INF/container.xml. Name a file that ends in .epub and is one.',
    );
  const packagePath = packageOf(strFromU8(entries['META-INF/container.xml']));
  const inPackage = elementsIn(read(packagePath));
  const base = packagePath.replace(/[^/]*$/u, '');
  const facts = (name: string) =>
    inPackage.filter(({ tagName }) => tagName === name).map((element) => toString(element).trim());
  const [language] = facts('dc:language');
  const hrefs = new Map(
    inPackage
      .filter(({ tagName }) => tagName === 'item')
      .map(({ properties: { id, href } }) => [String(id), decodeURIComponent(String(href))]),
  );
  const files = inPackage
    .filter(({ tagName, properties }) => tagName === 'itemref' && properties['linear'] !== 'no')
    .flatMap(({ properties }) => hrefs.get(String(properties['idref'] ?? properties['idRef'])) ?? [])
    .map((href): HtmlFile => ({ path: base + href, tree: read(base + href) }));
  const notes = findNotes(files);
  const text = files.filter(isText);
  const definitions = notes.definitions(language);
  let images = 0;
  const chapters = text.flatMap(({ tree }): Chapter[] => {
    const body = named(tree, 'body')[0]?.children ?? tree.children;
    const prose: Root = htmlToProse({ type: 'root', children: body }, notes, language);
    images += tidyProse(prose);
    prose.children.push(...structuredClone(definitions));
    const { title, chapters: found } = splitChapters(prose);
    // The only heading of a file is that of its chapter.
    return found.map((chapter, index) =>
      index === 0 && title !== undefined
        ? { ...chapter, title: [title, chapter.title].filter(Boolean).join('. ') }
        : chapter,
    );
  });
  const roles = inPackage.filter(
    ({ tagName, properties }) =>
      tagName === 'dc:contributor' && String(properties['id']).startsWith('translator'),
  );
  return {
    title: facts('dc:title')[0],
    authors: facts('dc:creator'),
    translators: roles.map((element) => toString(element).trim()),
    language,
    rights: facts('dc:rights')[0],
    chapters,
    images,
  };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error('This is not an EPUB: it cannot be unpacked. Name a file that ends in .epub and is one.');
  }
}

/** Parses a file of XML by the rules of HTML, which forgive more; what closes itself gets an end. */
function parse(xml: string): HtmlRoot {
  const closed = xml
    .replace(/<\?[\s\S]*?\?>/gu, '')
    .replace(
      /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/giu,
      (whole, name: string, attributes: string) =>
        VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
    );
  return fromHtml(closed);
}

/** Where the package of a book lies, which lists its files. */
function packageOf(container: string): string {
  return /full-path\s*=\s*["']([^"']+)/u.exec(container)?.[1] ?? '';
}

function named(tree: HtmlRoot, name: string): Element[] {
  return elementsIn(tree).filter(({ tagName }) => tagName === name);
}

/** Whether a file is of the text itself, by what it says it is, or else by its name. */
function isText({ path, tree }: HtmlFile): boolean {
  const outer = elementsIn(tree)
    .filter(({ tagName }) => /^(?:body|section|article|nav)$/u.test(tagName))
    .slice(0, 2);
  const types = outer.flatMap(({ properties }) =>
    String(properties['epub:type'] ?? properties['epubType'] ?? '').split(/\s+/u),
  );
  if (types.some((type) => APPARATUS.test(type))) return false;
  if (types.includes('bodymatter')) return true;
  return !outer.some((element) => hasType(element, 'doc-toc', 'doc-endnotes')) && !APPARATUS_FILE.test(path);
}
