/** Small words that other languages in Latin letters have in most titles, and English has not. */
const FOREIGN = new Set(
  (
    'und der das des dem den im vom zum zur eine einer ein für über nach bei aus ' +
    'le la les du et une un au aux dans pour sur ' +
    'el los las del una y con por ' +
    'il lo gli della dello degli delle nella nel di ed che ' +
    'het een van voor o os da do dos ' +
    'och av på en ett til og'
  ).split(' '),
);
/** Small words of English that those languages have not. */
const ENGLISH = new Set('the of and for with from to at by its their how why'.split(' '));

/** Whether a title whose language nobody has named is surely not English: by its script, or by its small words. */
export function isForeignTitle(title: string): boolean {
  const letters = title.match(/\p{Letter}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length > 0 && latin < letters.length / 2) return true;
  const words = title.toLowerCase().match(/[\p{Letter}\p{Mark}]+/gu) ?? [];
  return words.some((word) => FOREIGN.has(word)) && !words.some((word) => ENGLISH.has(word));
}
