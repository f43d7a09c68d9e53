/** A character that knows where it comes from, so that it is known again wherever edits take it. */
export interface Letter {
  readonly letter: string;
  /** Its place in the text before all edits; undefined where an edit has put it in. */
  readonly from: number | undefined;
}

/** A text as edits see it: passages of sentences of words. */
export type Manuscript = readonly (readonly Sentence[])[];
type Sentence = readonly Word[];
type Word = readonly Letter[];

/** Numbers between 0 and 1 that are the same at every run. */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reads a text whose passages are parted by line ends. Blanks and line ends go with the word before them. */
export function readManuscript(text: string): Manuscript {
  let place = 0;
  return text.split('\n').map((passage) => {
    const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(`${passage}\n`)];
    return sentences.map(({ segment }) =>
      (segment.match(/\S+\s*/gu) ?? []).map((word) =>
        [...word.split('')].map((letter) => ({ letter, from: place++ })),
      ),
    );
  });
}

/** All letters in order, each passage ending in a line end. */
export function lettersOf(manuscript: Manuscript): Letter[] {
  return manuscript.flatMap((passage) => {
    const letters = passage.flat(2).filter(({ letter }) => letter !== '\n');
    return [...letters, { letter: '\n', from: undefined }];
  });
}

type Edit = (manuscript: Manuscript, draw: () => number, words: readonly string[]) => Manuscript;

/** What an editor does to a text between two editions. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'change a word': (manuscript, draw, words) =>
    atSentence(manuscript, draw, (sentence) =>
      sentence.toSpliced(pick(sentence, draw), 1, put(words[pick(words, draw)] ?? '')),
    ),
  'change two words': (manuscript, draw, words) =>
    atSentence(manuscript, draw, (sentence) => {
      const [one, two] = [pick(sentence, draw), pick(sentence, draw)];
      return sentence.map((word, index) =>
        index === one || index === two ? put(words[pick(words, draw)] ?? '') : word,
      );
    }),
  'put words in': (manuscript, draw, words) =>
    atSentence(manuscript, draw, (sentence) =>
      sentence.toSpliced(pick(sentence, draw), 0, put(words[pick(words, draw)] ?? ''), put('indeed')),
    ),
  'take a word out': (manuscript, draw) =>
    atSentence(manuscript, draw, (sentence) => sentence.toSpliced(pick(sentence, draw), 1)),
  'delete a sentence': (manuscript, draw) =>
    atPassage(manuscript, draw, (passage) => passage.toSpliced(pick(passage, draw), 1)),
  'move a sentence': (manuscript, draw) => {
    const [from, to] = [pick(manuscript, draw), pick(manuscript, draw)];
    const passage = manuscript[from] ?? [];
    const at = pick(passage, draw);
    const sentence = passage[at];
    if (sentence === undefined) return manuscript;
    const without = manuscript.with(from, passage.toSpliced(at, 1));
    const target = without[to] ?? [];
    return without.with(to, target.toSpliced(pick(target, draw), 0, sentence));
  },
  'join two passages': (manuscript, draw) => {
    const at = pick(manuscript.slice(1), draw);
    return manuscript.toSpliced(at, 2, [...(manuscript[at] ?? []), ...(manuscript[at + 1] ?? [])]);
  },
  'part a passage': (manuscript, draw) => {
    const at = pick(manuscript, draw);
    const passage = manuscript[at] ?? [];
    const cut = pick(passage, draw);
    return manuscript.toSpliced(at, 1, passage.slice(0, cut), passage.slice(cut));
  },
  'put a passage in': (manuscript, draw, words) => {
    const sentence = Array.from({ length: 12 }, () => put(words[pick(words, draw)] ?? ''));
    return manuscript.toSpliced(pick(manuscript, draw), 0, [sentence]);
  },
  'delete a passage': (manuscript, draw) => manuscript.toSpliced(pick(manuscript, draw), 1),
  'move a passage': (manuscript, draw) => {
    const from = pick(manuscript, draw);
    const passage = manuscript[from] ?? [];
    const without = manuscript.toSpliced(from, 1);
    return without.toSpliced(pick(without, draw), 0, passage);
  },
};

function pick(list: readonly unknown[], draw: () => number): number {
  return Math.floor(draw() * list.length);
}

function put(word: string): Word {
  return [...`${word} `.split('')].map((letter) => ({ letter, from: undefined }));
}

function atPassage(
  manuscript: Manuscript,
  draw: () => number,
  edit: (passage: readonly Sentence[]) => readonly Sentence[],
): Manuscript {
  const at = pick(manuscript, draw);
  return manuscript.map((passage, index) => (index === at ? edit(passage) : passage));
}

function atSentence(
  manuscript: Manuscript,
  draw: () => number,
  edit: (sentence: Sentence) => Sentence,
): Manuscript {
  return atPassage(manuscript, draw, (passage) => {
    const at = pick(passage, draw);
    return passage.map((sentence, index) => (index === at ? edit(sentence) : sentence));
  });
}
