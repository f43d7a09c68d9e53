import { foldName, type Name } from './names.ts';

/** A line of the index: a name, and the notes that it leads to. */
export interface IndexEntry {
  readonly text: string;
  /** Further forms of the same word, such as the cases of a Russian one. */
  readonly forms: readonly string[];
  readonly language: string;
  readonly noteIds: readonly string[];
  /** Whether it is the headword of its note, in the form in which it is sorted. */
  readonly isTitle: boolean;
}

/** The entries under one letter. */
export interface IndexLetter {
  readonly letter: string;
  /** The letter’s address in its page: `letter-A`. */
  readonly id: string;
  readonly language: string | undefined;
  readonly entries: readonly IndexEntry[];
}

/** Heads the names that begin with no letter. */
const FIGURES = '0–9';

/** What a name may begin with that does not count in the alphabet: quotation marks and articles. */
const UNCOUNTED = /^(?:[‘“'"«(]|(?:the|a|an)\s)+/iu;

/**
 * Orders names as the index of a book does: Latin letters, then Cyrillic, then those of other scripts, then figures, each name once with all its notes.
 * Words that are only searched are left out.
 * @param sortTitleOf the form of a note's headword for an alphabetical list.
 */
export function indexNames(
  names: readonly Name[],
  language: string,
  sortTitleOf: (noteId: string) => string,
): IndexLetter[] {
  const forms = names
    .filter(({ role }) => role !== 'find')
    .map((name) => (name.role === 'title' ? { ...name, text: sortTitleOf(name.noteId) } : name));
  const collator = new Intl.Collator(language, { numeric: true });
  const entries = [...Map.groupBy(forms, ({ text }) => foldName(text)).values()]
    .map(toEntry)
    .map((entry) => ({ entry, key: sortKey(entry.text) }))
    .sort((a, b) => scriptOrder(a.key) - scriptOrder(b.key) || collator.compare(a.key, b.key));
  const byLetter = Map.groupBy(entries, ({ key }) => letterOf(key));
  return [...byLetter].map(([letter, group]) => ({
    letter,
    id: letter === FIGURES ? 'figures' : `letter-${letter}`,
    // Latin letters and figures head names of several languages.
    language: /[\p{Script=Latin}\d]/u.test(letter) ? undefined : group[0]?.entry.language,
    entries: mergeForms(
      group.map(({ entry }) => entry),
      language,
    ),
  }));
}

function toEntry(group: readonly Name[]): IndexEntry {
  const best = group.find(({ role }) => role === 'title') ?? group[0];
  return {
    text: best?.text ?? '',
    forms: [],
    language: best?.language ?? '',
    noteIds: [...new Set(group.map(({ noteId }) => noteId))],
    isTitle: best?.role === 'title',
  };
}

/** Puts the forms of one foreign word into one line, under the first of them: they stand next to each other and lead to the same notes. */
function mergeForms(entries: readonly IndexEntry[], language: string): IndexEntry[] {
  const merged: IndexEntry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    if (before !== undefined && entry.language !== language && isFormOf(entry, before)) {
      merged[merged.length - 1] = { ...before, forms: [...before.forms, entry.text] };
    } else merged.push(entry);
  }
  return merged;
}

/** How many letters an ending may have. */
const ENDING = 3;

function isFormOf(entry: IndexEntry, before: IndexEntry): boolean {
  const [a, b] = [sortKey(entry.text).toLowerCase(), sortKey(before.text).toLowerCase()];
  const root = Math.max(ENDING, Math.min(a.length, b.length) - ENDING);
  const sameNotes = entry.noteIds.join(' ') === before.noteIds.join(' ');
  return (
    sameNotes &&
    entry.language === before.language &&
    !/\s/u.test(a + b) &&
    a.slice(0, root) === b.slice(0, root)
  );
}

function sortKey(text: string): string {
  return text.replace(UNCOUNTED, '').replaceAll('\u0301', '');
}

function letterOf(key: string): string {
  const letter = key.charAt(0).normalize('NFD').charAt(0).toUpperCase();
  return /\p{Letter}/u.test(letter) ? letter : FIGURES;
}

function scriptOrder(key: string): number {
  if (/^\p{Script=Latin}/u.test(key)) return 0;
  if (/^\p{Script=Cyrillic}/u.test(key)) return 1;
  return /^\p{Letter}/u.test(key) ? 2 : 3;
}
