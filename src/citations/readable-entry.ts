import type { Source } from '../edition/source.ts';
import { transliterate } from './transliteration.ts';

type Entry = Source['csl'];

/** An entry of the bibliography as readers of the interface can read it. */
export interface ReadableEntry {
  readonly entry: Entry;
  /** What of it was written in another script: its names, title and container as they are printed in the work. */
  readonly original: { readonly entry: Entry; readonly language: string } | undefined;
}

/** What an original line says, in CSL’s words. */
const ORIGINAL = ['author', 'editor', 'title', 'container-title'];
/** What is for programs, and stays as it is. */
const NOT_WORDS = new Set(['id', 'type', 'language', 'URL', 'DOI', 'ISBN', 'ISSN', 'custom', 'citation-key']);

/**
 * Puts an entry in Latin letters for an interface that is written in them; and hands the translation of its title, if it has
 * one in the interface’s language (`custom["title-en"]`), to the styles. The Latin letters come by machine, but for what
 * `custom.latin` gives: `{ "publisher-place": "Munich" }`. For any other interface an entry stays as it is.
 * @param language the interface’s language.
 * @param scripts which language each other script is read as, for entries that name none.
 */
export function readableEntry(
  csl: Entry,
  language: string,
  scripts: Readonly<Record<string, string>>,
): ReadableEntry {
  const translated = translatedTitle(csl, language);
  const titled: Entry = translated === undefined ? csl : { ...csl, 'translated-title': translated };
  if (scriptOf(language) !== 'Latn') return { entry: titled, original: undefined };
  const written = languageOf(csl, scripts);
  const changed = Object.entries(csl).filter(
    ([variable, value]) => !NOT_WORDS.has(variable) && !isSame(value, inLatin(value, written)),
  );
  if (changed.length === 0) return { entry: titled, original: undefined };
  const latin = Object.fromEntries(changed.map(([variable, value]) => [variable, inLatin(value, written)]));
  const kept = changed.filter(([variable]) => ORIGINAL.includes(variable));
  // Without its language a style would take the words for English, and set the title’s capitals accordingly.
  const entry: Entry = { ...titled, ...latin, ...knownInLatin(csl), language: written };
  if (kept.length === 0) return { entry, original: undefined };
  const { id, type } = csl;
  const original = { title: '', ...Object.fromEntries(kept), id, type, language: written };
  return { entry, original: { entry: original, language: written } };
}

/** The language that an entry is written in: what it says, if that is no language of Latin letters, else what its script is read as. */
function languageOf(csl: Entry, scripts: Readonly<Record<string, string>>): string {
  const { language } = csl;
  if (typeof language === 'string' && scriptOf(language) !== 'Latn') return language;
  const letters = JSON.stringify(csl);
  const found = Object.entries(scripts).find(([script]) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(letters),
  );
  return found?.[1] ?? 'ru';
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** Transliterates a value of CSL-JSON: a text, or the parts of a name or of a list of names. */
function inLatin(value: unknown, language: string): unknown {
  if (typeof value === 'string') return transliterate(value, language);
  if (Array.isArray(value)) return value.map((part) => inLatin(part, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLatin(part, language)]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function translatedTitle(csl: Entry, language: string): string | undefined {
  const title = customOf(csl)[`title-${new Intl.Locale(language).language}`];
  // A title that somebody has translated already is not to stand there twice.
  return typeof title === 'string' && title !== csl.title ? title : undefined;
}

/** What an entry says of itself in Latin letters (`custom.latin`), where a machine would not write what readers know. */
function knownInLatin(csl: Entry): Readonly<Record<string, unknown>> {
  return recordOf(customOf(csl)['latin']);
}

function customOf({ custom }: Entry): Readonly<Record<string, unknown>> {
  return recordOf(custom);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
