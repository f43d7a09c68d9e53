import type { Edition } from './edition.ts';
import { lineId } from './line.ts';
import type { Part } from './part.ts';
import { perEdition } from './per-edition.ts';
import { printedPageId } from './printed-page.ts';

/** A place in the text: the page it stands on, and its id there. */
export interface TextPlace {
  /** The part that has the page; undefined where the whole text stands on one. */
  readonly pageId: string | undefined;
  readonly id: string;
}

/** Every place of the text that a link can name, by what it is called in a link: `p7`, `l218`, or, where parts have pages, `two/p7`. */
export type TextAddresses = ReadonlyMap<string, TextPlace>;

const PLACE_LINK = /^passage:(?<name>.*)$/u;

/** What a link to a place of the text names, if it is one: `passage:two/p7` names `two/p7`. */
export function placeOfLink(url: string): string | undefined {
  return PLACE_LINK.exec(url)?.groups?.['name'];
}

/** Lists the places of the text that a link can name: parts, passages, numbered lines, headings, figures, author's notes and printed pages. */
export function textAddresses(parts: readonly Part[]): TextAddresses {
  return new Map(
    parts.flatMap(({ id: partId, pageId, stretches, passages, printedPages }) => {
      const ids = [
        ...stretches.map(({ id }) => id),
        ...passages.flatMap(({ lines }) =>
          lines.flatMap(({ number }) => (number === undefined ? [] : [lineId(number)])),
        ),
        ...printedPages.map(({ number }) => printedPageId(number)),
      ];
      const places = ids.map((id): [string, TextPlace] => [
        pageId === undefined ? id : `${pageId}/${id}`,
        { pageId, id },
      ]);
      return pageId === undefined ? places : [[partId, { pageId, id: '' }] as [string, TextPlace], ...places];
    }),
  );
}

/** The same of an edition, listed once. */
export const addressesOfText: (edition: Edition) => TextAddresses = perEdition(({ parts }) =>
  textAddresses(parts),
);
