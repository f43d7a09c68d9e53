import { distance } from 'fastest-levenshtein';
import { namesOf, type FinderNote, type FinderPassage } from './finder-data.ts';
import { foldText, sound, stem, wordsOf } from './fold.ts';
import { contentOf, keyOf, type Query } from './query.ts';
import { NAMED, rank, worthOfKind, type Ranked } from './ranking.ts';
import { createWordIndex, type WordMatch } from './word-index.ts';

/** What the finder finds: a note or a passage, and how well it answers. */
export interface Finding {
  readonly note?: FinderNote;
  readonly passage?: FinderPassage;
  /** Whether it answers by name or word for word; others answer by the words they share with the query. */
  readonly sure: boolean;
  /** The share of the query’s words that stand in it. */
  readonly coverage: number;
}

/** For each word of a query the records, by address, that have it in their full text, and how much they dwell on it, from 0 to 1. */
export type FullTextHits = readonly ReadonlyMap<string, number>[];

/** Answers at once from names and the text, and again once it is told what stands in the body of the notes. */
export interface Finder {
  addNotes(notes: readonly FinderNote[]): void;
  addPassages(passages: readonly FinderPassage[]): void;
  find(query: Query, inFullText?: FullTextHits): Finding[];
  /** The notes whose names are most like a query that has no answer, a few at most. */
  nearest(query: Query): FinderNote[];
}

/** How much a word counts by where it stands. */
const STRENGTHS = { title: 1, name: 0.8, gloss: 0.8, passage: 0.7, text: 0.5 };
/** How much of what a word in the full text counts for depends on how much the record dwells on it. */
const DWELLING = 0.2;
/** How much worse than the best an answer may be that lacks some of the words asked for. */
const LEAST_OF_BEST = 0.4;
/** How unlike a query a name may be to be offered in place of an answer, as a share of the longer one’s length, and how many are. */
const FARTHEST = 0.6;
const FEW = 4;
/** How many words of a query make it a remembered phrase, whose passage is wanted before notes. */
const PHRASE = 3;

export function createFinder(): Finder {
  const notes = new Map<string, FinderNote>();
  const passages = new Map<string, FinderPassage & { readonly folded: string }>();
  const byName = new Map<string, FinderNote[]>();
  const index = createWordIndex();

  /** The notes that bear a name, best first: in this very form, as their headword, with its words in the headword; and what happened before what is told of it. */
  const named = (words: readonly string[]): string[] => {
    const key = keyOf(words);
    const grade = (note: FinderNote) => {
      const title = contentOf(wordsOf(note.title));
      return [
        keyOf(title) === key && 4,
        namesOf(note).some((name) => contentOf(name.split(' ')).join(' ') === words.join(' ')) && 8,
        words.every((word) => title.includes(word)) && 2,
        note.world === 'history' && 1,
      ].reduce<number>((sum, part) => sum + Number(part), 0);
    };
    const bearers = (byName.get(key) ?? []).map((note) => ({ note, grade: grade(note) }));
    return bearers.sort((a, b) => b.grade - a.grade).map(({ note }) => addressOf(note));
  };

  /** For each note the share of a query that its longest name has which stands in the query whole. */
  const sharesOfNames = ({ words }: Query): Map<string, number> => {
    const shares = new Map<string, number>();
    for (let length = 1; length <= words.length; length += 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const key = keyOf(words.slice(start, start + length));
        for (const note of byName.get(key) ?? []) shares.set(addressOf(note), length / words.length);
      }
    }
    return shares;
  };

  const findPhrase = ({ phrase, words }: Query): string[] => {
    if (words.length < 2 && !phrase.includes(' ')) return [];
    return [...passages.values()]
      .filter(({ folded }) => ` ${folded} `.includes(` ${phrase} `))
      .map(({ id }) => `#${id}`);
  };

  /** What shares words with a query, best first, and whether its names or the text have some record that has them all. */
  const findWords = (query: Query, inFullText: FullTextHits): { ranked: Ranked[]; isKnown: boolean } => {
    const stems = [...new Set(query.words.map(stem))];
    const matches = index.match(stems);
    const shares = sharesOfNames(query);
    const all = withFullText(matches, stems, query.words, inFullText);
    const ranked = rank(all, notes.size + passages.size, (key) => {
      const kind = notes.get(key)?.kind;
      return NAMED * (shares.get(key) ?? 0) + (query.question && kind ? worthOfKind(query.opening, kind) : 0);
    });
    const least = LEAST_OF_BEST * (ranked[0]?.score ?? 0);
    return {
      ranked: ranked.filter(({ coverage, score }) => coverage === 1 || score >= least),
      isKnown: matches.some(({ strengths }) => strengths.every((strength) => strength > 0)),
    };
  };

  /** A question wants a note, and a passage only in its turn; words that are no question want the passage they are remembered from, if no note has more of them. */
  const inTurn = (ranked: readonly Ranked[], { question, words }: Query): Ranked[] => {
    const isNote = ({ key }: Ranked) => !passages.has(key);
    const most = ranked.reduce((sum, { coverage }) => Math.max(sum, coverage), 0);
    const isPhrase = (match: Ranked) => !isNote(match) && words.length >= PHRASE && match.coverage === most;
    const isEarly = question ? isNote : isPhrase;
    return [...ranked.filter(isEarly), ...ranked.filter((match) => !isEarly(match))];
  };

  return {
    addNotes: (more) => {
      for (const note of more) {
        const address = addressOf(note);
        const before = notes.get(address);
        // The full text may have told of a note, without its names, before they are fetched.
        if (before !== undefined && (before.names !== '' || note.names === '')) continue;
        notes.set(address, note);
        const names = namesOf(note).map((name) => name.split(' '));
        const [title = []] = names;
        index.add(address, title.map(stem), STRENGTHS.title);
        index.add(address, names.flat().map(stem), STRENGTHS.name);
        index.add(address, wordsOf(note.gloss).map(stem), STRENGTHS.gloss);
        for (const key of new Set(names.map((name) => keyOf(contentOf(name))))) {
          byName.set(key, [...(byName.get(key) ?? []).filter((other) => other !== before), note]);
        }
      }
    },
    addPassages: (more) => {
      for (const passage of more) {
        const folded = foldText(passage.text);
        passages.set(`#${passage.id}`, { ...passage, folded });
        index.add(`#${passage.id}`, folded.split(' ').map(stem), STRENGTHS.passage);
      }
    },
    nearest: ({ phrase }) => {
      const wanted = sound(phrase);
      const unlikeness = (note: FinderNote) =>
        Math.min(
          ...namesOf(note).map((name) => {
            const heard = sound(name);
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
    find: (query, inFullText = []) => {
      if (query.words.length === 0) return [];
      const sure = [...named(query.words), ...findPhrase(query)];
      const { ranked, isKnown } = query.quoted ? verbatim(inFullText) : findWords(query, inFullText);
      const isPartWanted = query.question || (!isKnown && sure.length === 0);
      const rest = ranked.filter(({ coverage }) => isPartWanted || coverage === 1);
      const coverages = new Map(inTurn(rest, query).map(({ key, coverage }) => [key, coverage]));
      return [...new Set([...sure, ...coverages.keys()])].map((key) => {
        const [note, passage, isSure] = [notes.get(key), passages.get(key), sure.includes(key)];
        const how = { sure: isSure, coverage: isSure ? 1 : (coverages.get(key) ?? 0) };
        return { ...(note && { note }), ...(passage && { passage }), ...how };
      });
    },
  };
}

/** The records that have the very words of a query in quotation marks. */
function verbatim([hits]: FullTextHits): { ranked: Ranked[]; isKnown: boolean } {
  return { ranked: [...(hits?.keys() ?? [])].map((key) => ({ key, coverage: 1, score: 1 })), isKnown: true };
}

/** Adds to what names and the text share with a query what the body of notes does. */
function withFullText(
  matches: readonly WordMatch[],
  stems: readonly string[],
  words: readonly string[],
  hits: FullTextHits,
): WordMatch[] {
  const known = new Map(matches.map((match) => [match.key, match.strengths]));
  const ofStems = stems.map((part) => hits[words.findIndex((word) => stem(word) === part)]);
  const keys = new Set([...known.keys(), ...ofStems.flatMap((ofStem) => [...(ofStem?.keys() ?? [])])]);
  return [...keys].map((key) => ({
    key,
    strengths: ofStems.map((ofStem, place) => {
      const dwelling = ofStem?.get(key);
      const inText = dwelling === undefined ? 0 : STRENGTHS.text * (1 - DWELLING + DWELLING * dwelling);
      return Math.max(known.get(key)?.[place] ?? 0, inText);
    }),
  }));
}

/** Where a note stands, below the site’s root. */
export function addressOf({ id }: FinderNote): string {
  return `notes/${id}/`;
}
