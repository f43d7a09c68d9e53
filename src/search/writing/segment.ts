/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Where the words of a run begin and end, of a script that puts no space between them; undefined for any other run. */
export function segmentWords(run: string): { readonly start: number; readonly end: number }[] | undefined {
  if (!UNSPACED.test(run)) return undefined;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
