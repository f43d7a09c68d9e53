/** The language that a link tags its words with: `[il miglior fabbro](lang:it)`. */
export function languageOfLink(url: string): string | undefined {
  return /^lang:(?<language>.+)$/u.exec(url)?.groups?.['language'];
}
