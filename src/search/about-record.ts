import type { Kind, World } from '../edition/kind.ts';

/*
 * What a record of the full-text index says of itself, for a search that has not been told of it otherwise. Pagefind searches
 * everything that it keeps with a record, so this is one word that nobody types.
 */
const SIGN = 'xq0';

export const ABOUT_PASSAGE = `${SIGN}passage`;

export function aboutNote(kind: Kind, world: World): string {
  return `${SIGN}${kind}0${world}`;
}

/** Reads what a record says of itself; undefined for a passage. */
export function readAbout(about: string): { readonly kind: Kind; readonly world: World } | undefined {
  if (about === ABOUT_PASSAGE) return undefined;
  const [kind = '', world = ''] = about.slice(SIGN.length).split('0');
  return { kind, world };
}
