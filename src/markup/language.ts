import { splitByScript } from '../edition/script.ts';

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

/** Tags the runs of other scripts in HTML that has none tagged yet. */
export function tagLanguages(html: string, scripts: Readonly<Record<string, string>>): string {
  return html.replace(/<[^>]*>|[^<]+/gu, (part) =>
    part.startsWith('<')
      ? part
      : splitByScript(part, scripts)
          .map(({ text, language }) =>
            language === undefined ? text : `<span lang="${language}"${against(language)}>${text}</span>`,
          )
          .join(''),
  );
}

/** A direction for what runs from right to left, so that numbers and stops beside it keep their place. */
function against(language: string): string {
  return directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
}
