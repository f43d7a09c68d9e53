/** A run of words in one language. */
export interface SpokenRun {
  readonly text: string;
  /** A tag of BCP 47. */
  readonly language: string;
  /** Where it begins among the words of the page. */
  readonly start: number;
}

/** What is spoken in one go: a sentence, or what of it is in one language. */
export interface Utterance {
  readonly text: string;
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts runs of words into what is spoken in one go: sentence by sentence, and within a sentence language by language, so that
 * each is read by a voice that can.
 */
export function cutIntoUtterances(runs: readonly SpokenRun[]): Utterance[] {
  return joinRuns(runs).flatMap(({ text, language, start }) =>
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      .map(({ segment, index }) => {
        const words = segment.trim();
        const from = start + index + segment.indexOf(words);
        return { text: words, language, start: from, end: from + words.length };
      })
      .filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words)),
  );
}

/** Runs of one language that follow one another are one. */
function joinRuns(runs: readonly SpokenRun[]): SpokenRun[] {
  const joined: SpokenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.language === run.language && last.start + last.text.length === run.start)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The voice that reads a language best: one of its region, then one of the language; the system’s own first. */
export function chooseVoice<Voice extends { readonly lang: string; readonly default: boolean }>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  const tag = (voice: Voice) => voice.lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const [subtag = wanted] = wanted.split('-');
  const fits = voices.filter((voice) => tag(voice).split('-')[0] === subtag);
  const rank = (voice: Voice) => Number(tag(voice) === wanted) * 2 + Number(voice.default);
  return fits.toSorted((a, b) => rank(b) - rank(a))[0];
}
