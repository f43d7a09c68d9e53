import type { Root } from 'mdast';
import type { Addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';

/** What every export is made from. */
export interface ExportContext {
  readonly edition: Edition;
  /** The syntax tree that a file of prose was read from, by its path; it is left as it is. */
  readonly treeOf: (path: string) => Root;
  /** The bibliography's entries as HTML, by the ids of their sources, in the order in which they are printed. */
  readonly bibliography: () => ReadonlyMap<string, string>;
  readonly address: Addresses;
  /** Where the site stands; undefined where it does not know. */
  readonly site: string | undefined;
}

/** An address of the site: whole where the site knows its own, and otherwise from its root. */
export function placed(path: string, { site }: Pick<ExportContext, 'site'>): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** The address of a page in brackets, for running words; nothing where the site does not know its own. */
export function inBrackets(path: string, { site }: Pick<ExportContext, 'site'>): string {
  return site === undefined ? '' : ` <${new URL(path, site).href}>`;
}
