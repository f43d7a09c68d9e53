import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { FinderNote, FinderPassage } from './finder-data.ts';
import { foldText, sound, stem, wordsOf } from './fold.ts';
import { nameKey, readQuery, type Query } from './query.ts';

/** What the finder finds: a note or a passage, and how well it answers. */
export interface Finding {
  readonly note?: FinderNote;
  readonly passage?: FinderPassage;
  /** Whether it answers by name or word for word; others answer by the words they share with the query. */
  readonly sure: boolean;
  /** The share of the query’s words that stand in it. */
  readonly coverage: number;
  /** How well it answers beside the others, from 0 to 1. */
  readonly score: number;
}

/** Answers at once from names, first sentences and the text; what stands in the body of a note is for the full-text index. */
export interface Finder {
  addNotes(notes: readonly FinderNote[]): void;
  addPassages(passages: readonly FinderPassage[]): void;
  find(query: Query): Finding[];
  /** The notes whose names are most like a query that has no answer, a few at most. */
  nearest(query: Query): FinderNote[];
}

/** A record that shares words with a query. */
interface Match {
  readonly key: string;
  readonly coverage: number;
  readonly score: number;
  /** Whether all words of the query stand in one of its names. */
  readonly named: boolean;
}

/** What it is worth to an answer to a question that it bears the name of what is asked about, beside a share of its words. */
const SUBJECT_WORTH = 0.2;

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly names: string;
  readonly gloss: string;
  readonly first: string;
  readonly text: string;
}

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 6, names: 3, gloss: 2, first: 1.2, text: 1.5 };
/** The least share of the words asked for that must stand in an answer that lacks some. */
const LEAST_COVERAGE = 0.3;
/** How unlike a query a name may be to be offered in place of an answer, as a share of the longer one’s length, and how many are. */
const FARTHEST = 0.6;
const FEW = 4;
/** How many words of a query make it a remembered phrase, whose passage is wanted before notes. */
const PHRASE = 3;

export function createFinder(): Finder {
  const notes = new Map<string, FinderNote>();
  const passages = new Map<string, FinderPassage & { readonly folded: string }>();
  const byName = new Map<string, FinderNote[]>();
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: Object.keys(WEIGHTS),
    tokenize: wordsOf,
    processTerm: stem,
    searchOptions: { boost: WEIGHTS, prefix: (term) => term.length >= 3 },
  });

  const toFinding = (key: string, how: Omit<Finding, 'note' | 'passage'>): Finding => {
    const [note, passage] = [notes.get(key), passages.get(key)];
    return { ...(note && { note }), ...(passage && { passage }), ...how };
  };

  /** A question wants a note that has all its words in its names, or else the note on its subject; a passage only asks in turn. */
  const forQuestion = (matches: readonly Match[], subject: readonly string[]): Match[] => {
    const worth = ({ key, coverage, named: isNamed }: Match): number =>
      (isNamed ? 2 : 0) + coverage + (subject.includes(key) ? SUBJECT_WORTH : 0);
    const isNote = ({ key }: Match) => notes.has(key);
    const ordered = matches.toSorted((a, b) => worth(b) - worth(a) || b.score - a.score);
    return [...ordered.filter(isNote), ...ordered.filter((match) => !isNote(match))].map((match, index) => ({
      ...match,
      score: 1 / (1 + index / 10),
    }));
  };

  const named = (words: readonly string[]): FinderNote[] => {
    const key = words.map(stem).join(' ');
    // Of notes that share a name, what happened comes before what is told of it.
    const sharers = byName.get(key) ?? [];
    const bearers = [...sharers.filter(isHistory), ...sharers.filter((note) => !isHistory(note))];
    const exact = bearers.filter((note) => bears(note, words.join(' ')));
    const titled = bearers.filter(({ title }) => nameKey(title) === key);
    return [...new Set([...exact.filter((note) => titled.includes(note)), ...exact, ...titled, ...bearers])];
  };

  const findByName = ({ words }: Query): string[] => named(words).map(({ id }) => noteKey(id));

  /** The notes whose name is the longest that a question has in it. */
  const findSubject = ({ words, question }: Query): string[] => {
    if (!question) return [];
    for (let length = words.length - 1; length > 0; length -= 1) {
      const windows = Array.from({ length: words.length - length + 1 }, (_, start) =>
        words.slice(start, start + length),
      );
      const bearers = windows.flatMap(named);
      if (bearers.length > 0) return [...new Set(bearers.map(({ id }) => noteKey(id)))];
    }
    return [];
  };

  const findPhrase = ({ phrase, words }: Query): string[] => {
    if (words.length < 2 && !phrase.includes(' ')) return [];
    return [...passages.values()]
      .filter(({ folded }) => ` ${folded} `.includes(` ${phrase} `))
      .map(({ id }) => passageKey(id));
  };

  const findWords = (query: Query): Match[] => {
    const stems = [...new Set(query.words.map(stem))];
    const wanted = stems.length;
    return index
      .search(query.words.join(' '), { combineWith: 'OR' })
      .map(({ id, queryTerms, score }) => {
        const coverage = new Set(queryTerms).size / wanted;
        const isPassage = passages.has(String(id));
        const weight = isPassage && wanted >= PHRASE && coverage === 1 ? 3 : 1;
        const named = coverage === 1 && isInOneName(notes.get(String(id)), stems);
        return { key: String(id), coverage, score: score * weight, named };
      })
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
      .sort((a, b) => b.coverage - a.coverage || b.score - a.score);
  };

  return {
    addNotes: (more) => {
      for (const note of more) {
        const key = noteKey(note.id);
        if (notes.has(key)) continue;
        notes.set(key, note);
        const { title, names, gloss, first } = note;
        index.add({ key, title, names: names.join(' · '), gloss, first, text: '' });
        for (const name of new Set([title, ...names].map(nameKey))) {
          byName.set(name, [...(byName.get(name) ?? []), note]);
        }
      }
    },
    addPassages: (more) => {
      for (const passage of more) {
        const key = passageKey(passage.id);
        passages.set(key, { ...passage, folded: foldText(passage.text) });
        index.add({ key, title: '', names: '', gloss: '', first: '', text: passage.text });
      }
    },
    nearest: ({ phrase }) => {
      const wanted = sound(phrase);
      const unlikeness = ({ title, names }: FinderNote) =>
        Math.min(
          ...[title, ...names].map((name) => {
            const heard = sound(foldText(name));
            return distance(wanted, heard) / Math.max(wanted.length, heard.length);
          }),
        );
      return [...notes.values()]
        .map((note) => ({ note, unlike: unlikeness(note) }))
        .filter(({ unlike }) => unlike <= FARTHEST)
        .sort((a, b) => a.unlike - b.unlike)
        .slice(0, FEW)
        .map(({ note }) => note);
    },
    find: (query) => {
      if (query.words.length === 0) return [];
      const sure = [...findByName(query), ...findPhrase(query)];
      const shared = query.quoted
        ? []
        : query.question
          ? forQuestion(findWords(query), findSubject(query))
          : findWords(query);
      const complete = shared.filter(({ coverage }) => coverage === 1);
      const rest = query.question || (complete.length === 0 && sure.length === 0) ? shared : complete;
      const best = rest[0]?.score ?? 1;
      const findings = [
        ...sure.map((key) => toFinding(key, { sure: true, coverage: 1, score: 1 })),
        ...rest.map(({ key, coverage, score }) =>
          toFinding(key, { sure: false, coverage, score: score / best }),
        ),
      ];
      const seen = new Set<unknown>();
      return findings.filter(({ note, passage }) => {
        const subject = note ?? passage;
        return !seen.has(subject) && seen.add(subject);
      });
    },
  };
}

/** Whether all words asked for stand together in one of a note’s names. */
function isInOneName(note: FinderNote | undefined, stems: readonly string[]): boolean {
  if (note === undefined) return false;
  return [note.title, ...note.names].some((name) => {
    const words = new Set(wordsOf(name).map(stem));
    return stems.every((part) => words.has(part));
  });
}

/** Whether one of a note’s names is made of just these words, in these forms. */
function bears({ title, names }: FinderNote, words: string): boolean {
  return [title, ...names].some((name) => readQuery(name).words.join(' ') === words);
}

function isHistory({ world }: FinderNote): boolean {
  return world === 'history';
}

function noteKey(id: string): string {
  return `note:${id}`;
}

function passageKey(id: string): string {
  return `passage:${id}`;
}
