import { dayForms } from '../copying/open-place.ts';
import type { CitedItem } from './cited-item.ts';

/** A run of a citation: its HTML, and, where the reader’s browser knows more, the place to fill. */
export interface Run {
  readonly html: string;
  /** What `fillPlace` fills; the HTML is what stands there until then. */
  readonly place?: string;
}

/** Stand for the address of what is cited and for the reader’s day while a citation is printed. */
const ANY_ADDRESS = 'https://address.invalid/';
const ANY_DAY = [2222, 9, 11] as const;

/**
 * Prints an item as the build can: with the address that stands for any, where the site knows its own (`isLocated`), and
 * never with a day of reading. What the reader’s browser adds to that stays open as places.
 */
export function printOpen(
  item: CitedItem,
  isLocated: boolean,
  language: string,
  print: (item: CitedItem) => string,
): Run[] {
  const located = { ...item, URL: ANY_ADDRESS };
  const shorter = print(isLocated ? located : item);
  const dated = nameDays(print({ ...located, accessed: { 'date-parts': [ANY_DAY] } }), language);
  const longer = dated.includes(String(ANY_DAY[0])) ? print(located) : dated;
  return openPlaces(shorter, longer).map((run) =>
    run.place === undefined ? run : { ...run, place: run.place.replaceAll(ANY_ADDRESS, '{address}') },
  );
}

/** Puts an address in the place of the one that stands for any. */
export function withAddress(runs: readonly Run[], address: string | undefined): Run[] {
  if (address === undefined) return [...runs];
  return runs.flatMap((run) =>
    run.html
      .split(ANY_ADDRESS)
      .flatMap((html, index) => [
        ...(index === 0 ? [] : [{ html: address, place: '{address}' }]),
        ...(html === '' && run.place === undefined ? [] : [{ ...run, html }]),
      ]),
  );
}

/**
 * Finds what a shorter form lacks of a longer one: each stretch that only the longer has is a place. Forms of several
 * lines differ by lines; a form of one line differs in one stretch.
 */
export function openPlaces(shorter: string, longer: string): Run[] {
  const runs = longer.includes('\n') ? openLines(shorter, longer) : openStretch(shorter, longer);
  return runs.filter(({ html, place }) => html !== '' || place !== undefined);
}

function openLines(shorter: string, longer: string): Run[] {
  const lines = (text: string) => text.split(/(?<=\n)/u);
  const kept = new Set(lines(shorter));
  return lines(longer).map((line) => (kept.has(line) ? { html: line } : { html: '', place: line }));
}

function openStretch(shorter: string, longer: string): Run[] {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end += 1;
  const place = longer.slice(start, longer.length - end);
  if (place === '') return [{ html: shorter }];
  return [{ html: shorter.slice(0, start) }, { html: '', place }, { html: shorter.slice(start) }];
}

/** Turns the day that stands for any into the names of its forms. */
function nameDays(text: string, language: string): string {
  const [year, month, day] = ANY_DAY;
  const forms = known.get(language) ?? dayForms(new Date(year, month - 1, day), language);
  known.set(language, forms);
  return Object.entries(forms).reduce((named, [name, form]) => named.replaceAll(form, `{${name}}`), text);
}

/** Formatting a day asks for much, and every citation has the same. */
const known = new Map<string, Readonly<Record<string, string>>>();
