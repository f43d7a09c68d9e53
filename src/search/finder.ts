import { distance } from 'fastest-levenshtein';
import type { Analyser } from './analyser.ts';
import { allWordsOf, namesOf, wordsOfName, type FinderNote, type FinderPassage } from './finder-data.ts';
import { contentOf, keyOf, type Query } from './query.ts';
import {
  inOrder,
  STRENGTHS,
  worthInText,
  type Answered,
  type Bearer,
  type Candidate,
  type WordMatch,
} from './ranking.ts';
import { createWordIndex } from './word-index.ts';
import { sound } from './writing/sound.ts';

/** What the finder finds: a note or a passage, and how well it answers. */
export interface Finding extends Omit<Answered, 'key'> {
  readonly note?: FinderNote;
  readonly passage?: FinderPassage;
}

/** For each word of a query, or for the whole of one that is quoted, the records, by address, that have it in their full text, and how much they dwell on it, from 0 to 1. */
export type FullTextHits = readonly ReadonlyMap<string, number>[];

/** Answers at once from names and the text, and again once it is told what stands in the body of the notes. */
export interface Finder {
  addNotes(notes: readonly FinderNote[]): void;
  addPassages(passages: readonly FinderPassage[]): void;
  /** The words of a passage, by its address; undefined where it is not at hand. */
  textAt(address: string): string | undefined;
  find(query: Query, inFullText?: FullTextHits): Finding[];
  /** The notes whose names are most like a query that has no answer, a few at most. */
  nearest(query: Query): FinderNote[];
}

/** How unlike a query a name may be to be offered in place of an answer, as a share of the longer one’s length, and how many are. */
const FARTHEST = 0.6;
const FEW = 4;

export function createFinder(analyser: Analyser): Finder {
  const notes = new Map<string, FinderNote>();
  const passages = new Map<string, FinderPassage & { readonly folded: string }>();
  const byName = new Map<string, FinderNote[]>();
  const heardNames = new Map<string, readonly string[]>();
  const index = createWordIndex();
  const stems = (words: readonly string[]) => words.map((word) => analyser.stem(word));

  const bearersOf = ({ words, phrase }: Query): Bearer[] => {
    const key = keyOf(words, analyser);
    return (byName.get(key) ?? []).map((note) => {
      const title = contentOf(analyser.termsOf(note.title), analyser);
      const names = namesOf(note, analyser).map((name) => wordsOfName(name, analyser));
      const bearing = names.filter((name) => keyOf(contentOf(name, analyser), analyser) === key);
      const isForm = bearing.some((name) => contentOf(name, analyser).join(' ') === words.join(' '));
      return {
        key: note.address,
        isForm,
        isHeadword: keyOf(title, analyser) === key,
        isInHeadword: words.every((word) => title.includes(word)),
        isToTheLetter: analyser.wordsOf(note.title).join(' ') === phrase,
        length: Math.max(...bearing.map((name) => name.length)),
        world: note.world,
      };
    });
  };

  /** The notes that have the very words of a query in a name or in the gloss. */
  const quotedIn = (phrase: string): Bearer[] =>
    [...notes.values()].flatMap((note) => {
      const isForm = namesOf(note, analyser).some((name) => hasPhrase(name, phrase));
      if (!isForm && !hasPhrase(analyser.wordsOf(note.gloss).join(' '), phrase)) return [];
      const title = analyser.wordsOf(note.title).join(' ');
      return [
        {
          key: note.address,
          isForm,
          isHeadword: title === phrase,
          isInHeadword: hasPhrase(title, phrase),
          isToTheLetter: title === phrase,
          length: isForm ? phrase.split(' ').length : 0,
          world: note.world,
        },
      ];
    });

  const phrasesIn = ({ phrase, words, quoted }: Query): string[] => {
    if (!quoted && words.length < 2 && !phrase.includes(' ')) return [];
    return [...passages.values()]
      .filter(({ folded }) => hasPhrase(folded, phrase))
      .map(({ address }) => address);
  };

  /** For each note the share of a query that its longest name has which stands in the query whole. */
  const sharesOfNames = ({ words }: Query): Map<string, number> => {
    const shares = new Map<string, number>();
    for (let length = 1; length <= words.length; length += 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const key = keyOf(words.slice(start, start + length), analyser);
        for (const note of byName.get(key) ?? []) shares.set(note.address, length / words.length);
      }
    }
    return shares;
  };

  const toCandidates = (matches: readonly WordMatch[], shares: ReadonlyMap<string, number>): Candidate[] =>
    matches.map((match) => ({
      ...match,
      isPassage: passages.has(match.key),
      kind: notes.get(match.key)?.kind,
      named: shares.get(match.key) ?? 0,
    }));

  const answer = (query: Query, hits: FullTextHits): Answered[] => {
    const records = notes.size + passages.size;
    const phrases = phrasesIn(query);
    if (query.quoted) {
      const matches = [...(hits[0] ?? [])].map(([key, dwelling]) => ({
        key,
        strengths: [worthInText(dwelling)],
      }));
      const candidates = toCandidates(matches, new Map());
      return inOrder({ bearers: quotedIn(query.phrase), phrases, candidates, records, isKnown: true }, query);
    }
    const bearers = bearersOf(query);
    if (query.isThin) return inOrder({ bearers, phrases, candidates: [], records, isKnown: true }, query);
    const asked = [...new Set(stems(query.words))];
    const matches = index.match(asked);
    const ofStems = asked.map((stem) => hits[query.words.findIndex((word) => analyser.stem(word) === stem)]);
    const candidates = toCandidates(withFullText(matches, ofStems), sharesOfNames(query));
    const isKnown = matches.some(({ strengths }) => strengths.every((strength) => strength > 0));
    return inOrder({ bearers, phrases, candidates, records, isKnown }, query);
  };

  return {
    addNotes: (more) => {
      for (const note of more) {
        const { address } = note;
        const before = notes.get(address);
        // The full text may have told of a note, without its names, before they are fetched.
        if (before !== undefined && (before.names !== '' || note.names === '')) continue;
        notes.set(address, note);
        const names = namesOf(note, analyser).map((name) => wordsOfName(name, analyser));
        index.add(address, stems(allWordsOf(note.title, analyser)), STRENGTHS.title);
        index.add(address, stems(names.flat()), STRENGTHS.name);
        index.add(address, stems(allWordsOf(note.gloss, analyser)), STRENGTHS.gloss);
        for (const key of new Set(names.map((name) => keyOf(contentOf(name, analyser), analyser)))) {
          byName.set(key, [...(byName.get(key) ?? []).filter((other) => other !== before), note]);
        }
      }
    },
    addPassages: (more) => {
      for (const passage of more) {
        if (passages.has(passage.address)) continue;
        const tokens = analyser.tokensOf(passage.text);
        const words = tokens.flatMap(({ word, parts }) => (parts > 0 ? [] : [word]));
        passages.set(passage.address, { ...passage, folded: words.join(' ') });
        index.add(passage.address, stems(tokens.map(({ word }) => word)), STRENGTHS.passage);
      }
    },
    textAt: (address) => passages.get(address)?.text,
    nearest: ({ phrase }) => {
      const wanted = sound(phrase);
      const heardOf = (note: FinderNote) => {
        const heard = heardNames.get(note.address) ?? namesOf(note, analyser).map(sound);
        heardNames.set(note.address, heard);
        return heard;
      };
      const unlikeness = (note: FinderNote) =>
        Math.min(
          ...heardOf(note).map((heard) => {
            const longer = Math.max(wanted.length, heard.length);
            // Two of such different lengths are unlike, whatever their letters.
            if (Math.abs(wanted.length - heard.length) > FARTHEST * longer) return 1;
            return distance(wanted, heard) / longer;
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
      return answer(query, inFullText).map(({ key, ...how }) => {
        const [note, passage] = [notes.get(key), passages.get(key)];
        return { ...(note && { note }), ...(passage && { passage }), ...how };
      });
    },
  };
}

function hasPhrase(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(` ${phrase} `);
}

/** Adds to what names and the text share with a query what the body of notes does. */
function withFullText(
  matches: readonly WordMatch[],
  ofStems: readonly (ReadonlyMap<string, number> | undefined)[],
): WordMatch[] {
  const known = new Map(matches.map((match) => [match.key, match.strengths]));
  const keys = new Set([...known.keys(), ...ofStems.flatMap((ofStem) => [...(ofStem?.keys() ?? [])])]);
  return [...keys].map((key) => ({
    key,
    strengths: ofStems.map((ofStem, place) => {
      const dwelling = ofStem?.get(key);
      return Math.max(known.get(key)?.[place] ?? 0, dwelling === undefined ? 0 : worthInText(dwelling));
    }),
  }));
}
