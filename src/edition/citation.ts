import { splitLocator, type Locator } from './locator.ts';
import { sourceIdOf } from './source-id.ts';

/** A pointer to a source, with the place in it: `see @reid2011, p. 36, on bread`. */
export interface Citation {
  readonly sourceId: string;
  readonly locator?: Locator;
  /** What stands before the key. */
  readonly prefix?: string;
  /** What stands behind the place, with the space or comma that parts it. */
  readonly suffix?: string;
  /** `-@reid2011`: the sentence has named the author. */
  readonly withoutAuthor?: true;
}

/** What a pair of brackets holds, or, as a string, why it cannot be read, as a sentence. */
export type ReadCitations = readonly Citation[] | string;

/** A key of a source: of letters, digits and single signs between them; or any characters in braces. */
const KEY = String.raw`\{[^{}]+\}|[\p{L}\p{N}_]+(?:(?::\/\/|[:.#$%&+?<>~\/-])[\p{L}\p{N}_]+)*`;
/** Where a key may begin: not within a word, as the sign of an address of mail does. */
const BEFORE_KEY = String.raw`(?<![\p{L}\p{N}_.@/])`;
const CITES = new RegExp(`${BEFORE_KEY}@(?:${KEY})`, 'u');
const CITATION = new RegExp(`^(?<prefix>.*?)(?<minus>-)?${BEFORE_KEY}@(?<key>${KEY})(?<rest>.*)$`, 'u');
const BARE_KEYS = new RegExp(`(?<![\\p{L}\\p{N}_.@/\\\\-])-?@(?<key>${KEY})(?<place>\\s\\[)?`, 'gu');

/** Whether what stands in a pair of brackets is meant to cite. */
export function cites(inner: string): boolean {
  return CITES.test(inner) || /^\s*-?@/u.test(inner);
}

/** Reads what stands in a pair of brackets, as Pandoc does: `see @reid2011, pp. 36–38; -@salisbury1969, ch. 2 and elsewhere`. */
export function readCitations(inner: string): ReadCitations {
  const citations: Citation[] = [];
  for (const part of splitAtSemicolons(inner.replace(/\s+/gu, ' ').trim())) {
    const citation = readCitation(part.trim());
    if (typeof citation === 'string') return citation;
    citations.push(citation);
  }
  return citations;
}

/** A key that stands in the prose without brackets. */
export interface BareKey {
  readonly sourceId: string;
  readonly raw: string;
  /** A place in brackets follows: the key is surely meant to cite. */
  readonly hasPlace: boolean;
}

/** Finds the keys in a run of text that stand in no brackets, as Pandoc’s `@reid2011 [p. 36]` does. */
export function findBareKeys(text: string): BareKey[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(BARE_KEYS)].map(({ groups }) => {
    const key = groups?.['key'] ?? '';
    return {
      sourceId: sourceIdOf(withoutBraces(key)),
      raw: `@${key}`,
      hasPlace: groups?.['place'] !== undefined,
    };
  });
}

function readCitation(text: string): Citation | string {
  if (text === '') return 'Two “;” have nothing between them';
  const { prefix = '', minus, key, rest = '' } = CITATION.exec(text)?.groups ?? {};
  if (key === undefined) return `“${text}” names no key of a source after an @`;
  if (CITES.test(rest)) return `Two keys stand in “${text}” without “;” between`;
  if (/^[^\s,.:;?!)\]\p{Pd}]/u.test(rest))
    return `The key in “${text}” goes on with signs that no key has; put it in braces: @{…}`;
  const place = splitLocator(rest);
  if (typeof place === 'string') return place;
  return {
    sourceId: sourceIdOf(withoutBraces(key)),
    ...(place.locator && { locator: place.locator }),
    ...(prefix.trim() !== '' && { prefix: prefix.trim() }),
    ...(place.suffix !== '' && { suffix: place.suffix }),
    ...(minus !== undefined && { withoutAuthor: true as const }),
  };
}

function withoutBraces(key: string): string {
  return key.startsWith('{') ? key.slice(1, -1).trim() : key;
}

function splitAtSemicolons(text: string): string[] {
  return text.replace(/;$/u, '').match(/(?:\{[^{}]*\}|[^;])+|(?<=;)(?=;)/gu) ?? [];
}
