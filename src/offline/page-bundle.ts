/** Many pages as one file: what several of them have is there once. */
export interface PageBundle {
  readonly pieces: readonly string[];
  /** What each page is put together from, by its address: its own words, and the numbers of pieces. */
  readonly pages: Readonly<Record<string, readonly (string | number)[]>>;
}

/** A piece shorter than this is not worth its number. */
const LEAST = 25;

/**
 * Puts pages into a bundle. The notes' pages have heads, menus and sources in common: as one file they are a third of what
 * they are one by one.
 */
export function packPages(pages: ReadonlyMap<string, string>): PageBundle {
  const cut = [...pages].map(([address, html]) => [address, html.split(/(?=<[a-z/])/u)] as const);
  const counts = new Map<string, number>();
  for (const [, parts] of cut)
    for (const part of new Set(parts))
      if (part.length >= LEAST) counts.set(part, (counts.get(part) ?? 0) + 1);
  const pieces = [...counts].filter(([, count]) => count > 1).map(([piece]) => piece);
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const packed = cut.map(([address, parts]) => {
    const made: (string | number)[] = [];
    let own = '';
    for (const part of parts) {
      const number = numbers.get(part);
      if (number === undefined) own += part;
      else {
        if (own !== '') made.push(own);
        made.push(number);
        own = '';
      }
    }
    return [address, own === '' ? made : [...made, own]] as const;
  });
  return { pieces, pages: Object.fromEntries(packed) };
}

/** Takes the pages out of a bundle. */
export function unpackPages({ pieces, pages }: PageBundle): Map<string, string> {
  return new Map(
    Object.entries(pages).map(([address, parts]) => [
      address,
      parts.map((part) => (typeof part === 'string' ? part : pieces[part])).join(''),
    ]),
  );
}
