/**
 * Replaces something, wherever it stands if the expression is global, in a text that this project did not write, such as a style or a locale from a package.
 * @param what what the change is for, as the error names it.
 * @throws where the text has no such thing: then the package has changed, and the change would be lost without a word.
 */
export function changeText(text: string, what: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed !== text) return changed;
  throw new Error(
    `The citation processor’s own text no longer holds what is changed for ${what}: ${String(from)}. Look at what the package ships now, and mend the change in src/citations/.`,
  );
}
