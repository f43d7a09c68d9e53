/** Codes of ISO 15924 that name several scripts of Unicode at once, or a way of writing one. */
const COMBINED: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Hanb: ['Han', 'Bopomofo'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Hrkt: ['Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Jamo: ['Hangul'],
  Latf: ['Latin'],
  Latg: ['Latin'],
  Cyrs: ['Cyrillic'],
  Syre: ['Syriac'],
  Syrj: ['Syriac'],
  Syrn: ['Syriac'],
  Aran: ['Arabic'],
};

/**
 * Gives the class of letters that a script has, to stand between the square brackets of a pattern: `\\p{Script=Cyrillic}`.
 * @returns undefined where Unicode has no such script.
 */
export function scriptPattern(code: string): string | undefined {
  if (!/^[A-Z][a-z]{3}$/u.test(code) || ['Zyyy', 'Zinh', 'Zzzz'].includes(code)) return undefined;
  const pattern =
    COMBINED[code]?.map((script) => `\\p{Script_Extensions=${script}}`).join('') ?? `\\p{Script=${code}}`;
  try {
    new RegExp(`[${pattern}]`, 'u');
    return pattern;
  } catch {
    return undefined;
  }
}

/** A run of text in one script; `language` is set where it is another than the edition's own. */
export interface LanguageRun {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Splits text into runs by script. A run of another script goes on over spaces and punctuation as long as letters of it follow.
 * @param scripts which language each other script is read as: `{ Cyrl: 'ru' }`.
 */
export function splitByScript(text: string, scripts: Readonly<Record<string, string>>): LanguageRun[] {
  let runs: LanguageRun[] = [{ text, language: undefined }];
  for (const [script, language] of Object.entries(scripts)) {
    const letters = scriptPattern(script) ?? '';
    const letter = `[${letters}\\u0301]`;
    const run = new RegExp(`([${letters}]${letter}*(?:[\\s\\-–—,.:«»()0-9]+${letter}+)*)`, 'u');
    runs = runs.flatMap((part) =>
      part.language === undefined
        ? part.text
            .split(run)
            .map((piece, index) => ({ text: piece, language: index % 2 === 1 ? language : undefined }))
        : [part],
    );
  }
  return runs.filter((part) => part.text !== '');
}
