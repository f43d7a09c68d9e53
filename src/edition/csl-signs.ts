/** What a value would be printed with, signs and all. */
const RAW: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /<\/?(?!(?:i|b|sub|sup|sc|span)\b)[a-z][^<>]*>/iu,
    (found) => `has the mark-up ${found}, which CSL does not know: it has <i>, <b>, <sub> and <sup>`,
  ],
  [/&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/iu, (found) => `has “${found}”. Write the sign itself`],
  [
    /\{[^{}]*\}|\\[a-z"'`^~=]/iu,
    (found) => `has signs of LaTeX, “${found}”, which would be printed. Write the letters themselves`,
  ],
];

/** What managers keep and no style prints as words, such as the abstract that a journal has marked up. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['abstract', 'annote', 'keyword', 'note', 'URL', 'DOI']);

/** Says what in the text of a variable would be printed with its signs: tags, names of letters in HTML, LaTeX. */
export function rawSignsOf(name: string, text: string): string[] {
  if (NEVER_PRINTED.has(name)) return [];
  return RAW.flatMap(([pattern, say]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [say(found)];
  });
}
