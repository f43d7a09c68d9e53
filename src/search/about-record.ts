import type { Kind, World } from '../edition/kind.ts';

/*
 * What a record of the full-text index says of itself, for a search that has not been told of it otherwise. Pagefind searches
 * everything that it keeps with a record, so this is one word that nobody types.
 */
const SIGN = 'xq0';

export const ABOUT_PASSAGE = `${SIGN}passage`;

export function aboutNote(kind: Kind, world: World): string {
  return `${SIGN}${inOneWord(kind)}0s${inOneWord(world)}`;
}

/** Reads what a record says of itself; undefined for a passage. */
export function readAbout(about: string): { readonly kind: Kind; readonly world: World } | undefined {
  if (about === ABOUT_PASSAGE) return undefined;
  const [kind = '', world = ''] = about.slice(SIGN.length).split('0s').map(fromOneWord);
  return { kind, world };
}

/** An id without its hyphens, at which a word would end; 0 begins what stands for another sign. */
function inOneWord(id: string): string {
  return id.replace(/[0-]/gu, (sign) => (sign === '0' ? '0z' : '0h'));
}

function fromOneWord(word: string): string {
  return word.replace(/0[zh]/gu, (sign) => (sign === '0z' ? '0' : '-'));
}
