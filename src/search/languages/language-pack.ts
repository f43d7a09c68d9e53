/** What a question can ask for. */
export type Asked = 'somebody' | 'place' | 'time' | 'reason' | 'anything';

/** What the search knows of a language. Its words are in lower case; the analyser folds them. */
export interface LanguagePack {
  /** Its code, as in `en-GB` the first part. */
  readonly language: string;
  /** The script that it is written in, as Unicode calls it. */
  readonly script: string;
  /** Takes the ending from a folded word. */
  stem(word: string): string;
  /** Words too common to tell one text from another. */
  readonly stopWords: readonly string[];
  /** Words that a question begins with, by what they ask for. */
  readonly questionWords: Readonly<Record<Asked, string>>;
  /** Words with which one asks, and which say nothing of what one asks about. */
  readonly askingWords: string;
  /** Whether an apostrophe ends a word: “l’hiver” is two. */
  readonly elides: boolean;
}
