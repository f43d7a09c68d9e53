const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written, by its script: `he` and `ar` from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language) ?? readDirection(language);
  directions.set(language, known);
  return known;
}

function readDirection(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Tells in which language words are, as attributes. Words that run against the page also get a direction, which keeps
 * numbers and stops beside them in their place; words in the page’s own language need neither.
 */
export function inLanguage(
  language: string | undefined,
  pageLanguage: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === pageLanguage) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(pageLanguage) && { dir }) };
}
