import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** Marks the entry of a file on the page of downloads. */
export function offerAttributes(file: string) {
  return { 'data-download': file };
}

/** Marks where an entry says how large its file is. */
export function sizeAttributes() {
  return { 'data-size': true };
}

/**
 * Makes the page of downloads true: takes away each entry whose file was not made, with its heading where nothing is left under
 * it, and says of each other how large its file is.
 * @param html the page as it was built, with all that might have been made.
 * @param sizeOf the bytes of a file of the built site; undefined where there is none.
 * @param language the language of the interface.
 */
export function offerOnlyWhatIsMade(
  html: string,
  sizeOf: (file: string) => number | undefined,
  language: string,
): string {
  const page = fromHtml(html);
  visit(page, 'element', (element) => {
    element.children = element.children.filter((child) => !isNotMade(child, sizeOf));
  });
  visit(page, 'element', (element) => {
    element.children = element.children.filter((child) => !isEmptySection(child));
    const file = element.properties['dataDownload'];
    if (typeof file === 'string') writeSize(element, printSize(sizeOf(file) ?? 0, language));
  });
  return toHtml(page, { upperDoctype: true, collapseEmptyAttributes: true });
}

/** Prints a number of bytes as a person takes it in. */
function printSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

function isNotMade(child: ElementContent, sizeOf: (file: string) => number | undefined): boolean {
  const file = child.type === 'element' ? child.properties['dataDownload'] : undefined;
  return typeof file === 'string' && sizeOf(file) === undefined;
}

function isEmptySection(child: ElementContent): boolean {
  return child.type === 'element' && child.tagName === 'section' && isList(child) && !hasOffer(child);
}

function isList(section: Element): boolean {
  return section.children.some((child) => child.type === 'element' && child.tagName === 'ul');
}

function hasOffer(root: Root | RootContent): boolean {
  let found = false;
  visit(root, 'element', ({ properties }) => {
    found ||= properties['dataDownload'] !== undefined;
  });
  return found;
}

function writeSize(entry: Element, size: string): void {
  visit(entry, 'element', (element) => {
    if (element.properties['dataSize'] === undefined) return;
    delete element.properties['dataSize'];
    element.children = [{ type: 'text', value: size }];
  });
}
