const HOME = 'https://creativecommons.org/';

/** Where a licence can be read, by its usual name: `CC BY-SA 3.0`, `CC0`, `public domain`; undefined for any other. */
export function licenceAddress(name: string): string | undefined {
  const plain = name.trim().replace(/\s+/gu, ' ').toLowerCase();
  const { terms, version } =
    /^cc[ -](?<terms>by(?:-nc)?(?:-sa|-nd)?) (?<version>[1-4]\.\d)$/u.exec(plain)?.groups ?? {};
  if (terms !== undefined && version !== undefined) return `${HOME}licenses/${terms}/${version}/`;
  if (/^cc ?0(?: 1\.0)?$/u.test(plain)) return `${HOME}publicdomain/zero/1.0/`;
  return plain === 'public domain' ? `${HOME}publicdomain/mark/1.0/` : undefined;
}
