import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../src/edition/edition.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site’s root: `/notes/volkov/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** Reads every page of a built site. */
export async function readSite(folder: string): Promise<BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  return await Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      const tree = fromHtml(html);
      const address = `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/u, '')}`;
      return {
        address,
        html,
        tree,
        ids: new Set(
          elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
        ),
      };
    }),
  );
}

/** Reads the pages of a built site, without those that only lead on from a former address. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const pages = await readSite(folder);
  return pages.filter(({ tree }) => select('meta[http-equiv="refresh"]', tree) === undefined);
}

/** The pages that have the text, in order: one, or one for each part. */
export function pagesOfText(pages: readonly BuiltPage[], { parts }: Edition): BuiltPage[] {
  const addresses = new Set(parts.map(({ pageId }) => (pageId === undefined ? '/' : `/text/${pageId}/`)));
  return [...addresses].flatMap((address) => pages.find((page) => page.address === address) ?? []);
}

/** Every element of a page, in order. */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** Finds links of a site, under its base path, that lead to no page, file or fragment of it. */
export async function brokenLinks(folder: string, base = '/'): Promise<string[]> {
  const pages = await readSite(folder);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const files = new Set(
    (await readdir(folder, { recursive: true })).map((file) => `/${file.split(path.sep).join('/')}`),
  );
  return pages.flatMap((page) =>
    elementsOf(page.tree).flatMap(({ tagName, properties }) => {
      const target = properties['href'] ?? properties['src'] ?? properties['action'];
      if (typeof target !== 'string' || /^(?:https?:|mailto:|data:)/u.test(target)) return [];
      const url = new URL(target, `http://site${base.replace(/\/$/u, '')}${page.address}`);
      const says = `${page.address} <${tagName}> ${target}`;
      if (!url.pathname.startsWith(base)) return [says];
      const address = `/${url.pathname.slice(base.length)}`;
      const targetPage = byAddress.get(address);
      if (targetPage === undefined) return files.has(address) ? [] : [says];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment === '' || targetPage.ids.has(fragment) ? [] : [says];
    }),
  );
}
