/**
 * Gives the id that a source has in the edition, from the key that the bibliography and citations have for it, whatever a
 * reference manager has made that of. It can stand in an address behind `#` as it is: letters without accents, digits and a
 * few signs are kept, all others become numbers, so that no two keys become one id.
 */
export function sourceIdOf(key: string): string {
  return key
    .normalize('NFC')
    .replace(/[^\w.:/-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`);
}

/** Gives back the key that an id was made from, for a person to read. */
export function sourceKeyOf(id: string): string {
  return id.replace(/~(?<code>[0-9a-f]+)~/gu, (_match, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}
