import { language } from '../languages/every-page.ts';

/**
 * Tags what a script says in the language of the interface, on a page whose text is in another, as attributes. All languages
 * of the interface run from left to right.
 */
export function ofInterface(): Readonly<Record<string, string>> {
  const { lang, dir } = document.documentElement;
  if (lang === language) return {};
  return { lang: language, ...(dir === 'rtl' && { dir: 'ltr' }) };
}
