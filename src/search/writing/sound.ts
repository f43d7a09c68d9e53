/** How Latin letters sound, roughly, whichever way they were brought over from another script, and on whichever side of the Atlantic. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/gu, 'e'],
  [/our$|our(?=[a-z])/gu, 'or'],
  [/is(?=e|ing|ation)/gu, 'iz'],
  [/ph/gu, 'f'],
  [/(?:off|of|ow|ov)$/gu, 'ov'],
  [/(?:eff|ef|ew|ev)$/gu, 'ev'],
  [/w/gu, 'v'],
  [/tch|tsch|cz/gu, 'ch'],
  [/sch|sh/gu, 's'],
  [/ck|c(?=[aoukrlt])|q/gu, 'k'],
  [/kh|x/gu, 'h'],
  [/zh|j(?=[aeou])/gu, 'z'],
  [/iy$|yi$|ij$|y$|ii$/gu, 'i'],
  [/[yj]/gu, 'i'],
  [/e$/gu, ''],
  [/(?<letter>.)\k<letter>+/gu, '$1'],
];

/** Writes a folded word, or several, as they sound. */
export function sound(word: string): string {
  return SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
