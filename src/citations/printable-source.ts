import { DATE_VARIABLES } from '../edition/csl-schema.ts';
import { printDate, readDate } from '../edition/date.ts';
import type { Source } from '../edition/source.ts';
import { isForeignTitle } from './foreign-title.ts';

type Csl = Source['csl'];

/** Types of which the style prints a season beside the year. */
const WITH_SEASON = new Set(['article-magazine', 'article-newspaper', 'article-journal']);

/**
 * Makes of the sources what the citation processor prints whole: dates that it would cut in words, undated works of one author
 * told apart, and no capitals of English titles on others.
 * @param noDate how the style says that a work has no date.
 */
export function printableSources(sources: readonly Source[], language: string, noDate: string): Csl[] {
  const marks = undatedMarks(sources, language);
  return sources.map(({ csl }) => {
    const item: Record<string, unknown> = { ...csl };
    for (const name of DATE_VARIABLES) {
      if (name in item) item[name] = printableDate(item[name], csl.type, language);
    }
    const mark = marks.get(csl.id);
    // The style prints the status of a work that has no date, where it would print that there is none.
    if (mark !== undefined) item['status'] = `${noDate}-${mark}`;
    const doi = csl['DOI'];
    if (typeof doi === 'string') item['DOI'] = bareDoi(doi);
    if (csl['language'] === undefined && isForeignTitle(csl.title ?? '')) item['language'] = 'und';
    return item as Csl;
  });
}

/** A DOI without the address or word that managers put before it; the style puts its own. */
export function bareDoi(doi: string): string {
  return doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
}

function printableDate(date: unknown, type: string, language: string): unknown {
  if (typeof date !== 'object' || date === null) return date;
  const { edtf, season } = date as { readonly edtf?: unknown; readonly season?: unknown };
  if (typeof edtf !== 'string' || (season !== undefined && WITH_SEASON.has(type))) return date;
  const read = readDate(edtf);
  return read === undefined ? { literal: edtf } : { literal: printDate(read, language) };
}

/** For undated works of one author, the letter of each, by its title. */
function undatedMarks(sources: readonly Source[], language: string): Map<string, string> {
  const undated = sources.filter(({ csl }) => csl['issued'] === undefined && csl['status'] === undefined);
  const collator = new Intl.Collator(language);
  const marks = new Map<string, string>();
  for (const group of Map.groupBy(undated, ({ csl }) => headOf(csl)).values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted((a, b) => collator.compare(a.csl.title ?? '', b.csl.title ?? ''));
    for (const [index, { id }] of sorted.entries()) marks.set(id, letters(index));
  }
  return marks;
}

/** What stands at the head of an entry: its names, or what the style puts in their place. */
function headOf(csl: Csl): string {
  const names = csl['author'] ?? csl['editor'] ?? csl['translator'] ?? csl['director'];
  if (names !== undefined) return JSON.stringify(names);
  const isInPeriodical = /^(?:article-magazine|article-newspaper|review|review-book)$/u.test(csl.type);
  const container = isInPeriodical ? csl['container-title'] : undefined;
  return typeof container === 'string' ? container : (csl.title ?? '');
}

function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
