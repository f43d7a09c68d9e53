import { NOTE_TYPE, type CitedItem } from './cited-item.ts';
import { unwrap } from './citation-printer.ts';
import { createEngine } from './csl-engine.ts';
import { printOpen, withAddress, type Run } from './open-places.ts';
import { printRecord, recordOf } from './record.ts';

/** A citation in one style or format. */
export interface CitationForm {
  readonly name: 'MLA' | 'Chicago' | 'APA' | 'BibTeX' | 'RIS';
  /** Whether it is for a program to read, line by line. */
  readonly isRecord: boolean;
  readonly runs: readonly Run[];
}

const STYLES = [
  { name: 'MLA', style: 'mla' },
  { name: 'Chicago', style: 'chicago' },
  { name: 'APA', style: 'apa-dated' },
] as const;
type Style = (typeof STYLES)[number]['style'];

/** Stands for the title of any note, so that a style is asked once for all notes. */
const ANY_TITLE = 'Anytitle';
/** Stands for any number of a paragraph. */
const ANY_NUMBER = '7919';

/**
 * Makes the printer of citations in one language: all forms of a citation, with the address of what is cited where the
 * site knows it.
 */
export function createCitationForms(
  language: string,
): (item: CitedItem, address: string | undefined) => CitationForm[] {
  const entries = new Map<string, readonly Run[]>();
  const titles = new Map<string, string>();

  const printTitle = (title: string): string => {
    const item = { id: 'any', title, language };
    const printed =
      titles.get(title) ?? createEngine('title', [item], language).makeCitationCluster([{ id: item.id }]);
    titles.set(title, printed);
    return printed;
  };

  const printMemorised = (style: Style, item: CitedItem, isLocated: boolean): readonly Run[] => {
    if (item['type'] !== NOTE_TYPE || !isPlain(item.title))
      return printEntry(style, item, isLocated, language);
    const { id: _id, title, ...common } = item;
    const anyTitle = `${ANY_TITLE}${/[?!]$/u.exec(title)?.[0] ?? ''}`;
    const key = JSON.stringify([style, anyTitle, isLocated, common]);
    const runs = entries.get(key) ?? printEntry(style, { ...item, title: anyTitle }, isLocated, language);
    entries.set(key, runs);
    return runs.map((run) => ({
      ...run,
      html: run.html.replace(printTitle(anyTitle), () => printTitle(title)).replace(anyTitle, () => title),
    }));
  };

  return (item, address) => [
    ...STYLES.map(({ name, style }) => ({
      name,
      isRecord: false,
      runs: withAddress(printMemorised(style, item, address !== undefined), address),
    })),
    ...(['BibTeX', 'RIS'] as const).map((name) => ({
      name,
      isRecord: true,
      runs: withAddress(
        printOpen(recordOf(item), address !== undefined, language, (variant) => printRecord(name, variant)),
        address,
      ),
    })),
  ];
}

/** Whether nothing in a title changes what a style prints around it, but the stop that it may end with. */
function isPlain(title: string): boolean {
  return /^[\p{Letter}\p{Mark}\p{Number} ,:()‘’–-]*[\p{Letter}\p{Number})’?!]$/u.test(title);
}

function printEntry(style: Style, item: CitedItem, isLocated: boolean, language: string): Run[] {
  return printOpen(item, isLocated, language, (variant) => {
    const engine = createEngine(style, [variant], language);
    engine.updateItems([variant.id]);
    return unwrap(engine.makeBibliography()[1][0] ?? '');
  });
}

/** Prints what points to a paragraph from another text, in the styles that have such: `(Reid, par. {locator})`. */
export function printPointers(item: CitedItem, language: string): ReadonlyMap<string, string> {
  const pointer = { id: item.id, label: 'paragraph', locator: ANY_NUMBER };
  return new Map(
    STYLES.map(({ name, style }) => {
      const printed = createEngine(style, [item], language).makeCitationCluster([pointer]);
      return [name, printed.replace(ANY_NUMBER, '{locator}')];
    }),
  );
}
