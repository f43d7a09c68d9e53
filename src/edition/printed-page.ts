import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where a page of the printed source begins: `[](page:17)`. */
export interface PrintedPage {
  /** As the source numbers it: `17`, `xii`. */
  readonly number: string;
  readonly partId: string;
  readonly pageId: string | undefined;
  /** The stretch it begins in, or before. */
  readonly stretchId: string | undefined;
  readonly line: number;
}

/** The number of the printed page that a link begins, if it is one of those. */
export function printedPageOfLink(url: string): string | undefined {
  return /^page:(?<number>.+)$/u.exec(url)?.groups?.['number'];
}

/** The address of a printed page in its page: `page-17`. */
export function printedPageId(number: string): string {
  return `page-${number}`;
}

/** Finds where the pages of the printed source begin in a part, in order. */
export function findPrintedPages(tree: Root, place: Pick<PrintedPage, 'partId' | 'pageId'>): PrintedPage[] {
  return tree.children.flatMap((block) => {
    const pages: PrintedPage[] = [];
    visit(block, 'link', (link: Link) => {
      const number = printedPageOfLink(link.url);
      if (number === undefined) return;
      pages.push({ ...place, number, stretchId: block.data?.stretch, line: link.position?.start.line ?? 1 });
    });
    return pages;
  });
}
