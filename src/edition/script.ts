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
