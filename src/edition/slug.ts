/**
 * Words as an address has them: small letters and digits without their marks, a hyphen for all between.
 * @param letters whether letters of every script stay, or those of English only.
 */
export function slug(text: string, letters: 'all' | 'ascii' = 'ascii'): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(letters === 'all' ? /[^\p{Letter}\p{Number}]+/gu : /[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * Makes an id that the page does not have yet: the one wished for, or that with a number.
 * @param taken the ids that the page has already; the new one is added.
 */
export function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let count = 2; taken.has(id); count += 1) id = `${wished}-${String(count)}`;
  taken.add(id);
  return id;
}
