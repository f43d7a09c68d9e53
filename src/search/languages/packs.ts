import type { LanguagePack } from './language-pack.ts';

/** The packs there are, each fetched by itself. */
const PACKS: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
};

/** The languages that have one; the built script of each is called by its code. */
export const PACK_LANGUAGES: readonly string[] = Object.keys(PACKS);

/** Loads the packs of some languages, such as `en-GB`; a language without one is searched plainly. */
export async function loadPacks(languages: readonly string[]): Promise<LanguagePack[]> {
  const primary = new Set(languages.map(primaryOf));
  const loaded = await Promise.all([...primary].map(async (code) => await PACKS[code]?.()));
  return loaded.flatMap((module) => (module === undefined ? [] : [module.pack]));
}

/** The language of a tag without its country and script: `en` of `en-GB`. */
export function primaryOf(language: string): string {
  return language.replace(/-.*$/u, '').toLowerCase();
}
