/** Puts a capital at the head of a word, as the first of a heading. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
