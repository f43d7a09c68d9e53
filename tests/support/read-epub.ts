import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** A book as a reader opens it. */
export interface OpenedBook {
  /** The names of all its files, in the order of the archive. */
  readonly files: readonly string[];
  readonly textOf: (file: string) => string;
  /** Its documents, by their files, in the order of reading. */
  readonly documents: ReadonlyMap<string, Root>;
}

const FOLDER = 'EPUB/';

/** Opens a book. */
export function readEpub(bytes: Uint8Array): OpenedBook {
  const archive = unzipSync(bytes);
  const textOf = (file: string) => strFromU8(archive[file] ?? new Uint8Array());
  const opf = textOf(`${FOLDER}book.opf`);
  const hrefs = new Map(
    [...opf.matchAll(/<item id="(?<id>[^"]+)" href="(?<href>[^"]+)"/gu)].map(({ groups }) => [
      groups?.['id'] ?? '',
      groups?.['href'] ?? '',
    ]),
  );
  const spine = [...opf.matchAll(/<itemref idref="(?<id>[^"]+)"/gu)].map(
    ({ groups }) => hrefs.get(groups?.['id'] ?? '') ?? '',
  );
  // The documents are XML, in which any element may be closed as it is opened.
  const documents = new Map(
    spine.map((file) => [
      file,
      fromHtml(textOf(`${FOLDER}${file}`).replaceAll(/<(span|a|p|li|td|i)\b([^<>]*)\/>/gu, '<$1$2></$1>')),
    ]),
  );
  return { files: Object.keys(archive), textOf, documents };
}

/** Links of a book that lead to nothing in it. */
export function brokenBookLinks({ documents }: OpenedBook): string[] {
  const ids = new Map([...documents].map(([file, tree]) => [file, idsOf(tree)]));
  return [...documents].flatMap(([from, tree]) =>
    linksOf(tree).flatMap((href) => {
      if (/^(?:https?|mailto):/u.test(href)) return [];
      const [file, id] = href.split('#');
      const target = ids.get(file === undefined || file === '' ? from : file);
      const leads = target !== undefined && (id === undefined || target.has(decodeURIComponent(id)));
      return leads ? [] : [`${from}: ${href}`];
    }),
  );
}

function linksOf(tree: Root): string[] {
  return selectAll('[href]', tree).flatMap(({ tagName, properties }: Element) =>
    tagName === 'link' ? [] : [String(properties['href'])],
  );
}

function idsOf(tree: Root): ReadonlySet<string> {
  return new Set(selectAll('[id]', tree).map(({ properties }) => String(properties['id'])));
}
