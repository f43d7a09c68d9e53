/** Headers for the addresses that match a pattern, `*` standing for anything. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a line with a path, then lines with headers, each set in by two spaces. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+(?<name>[^:\s]+):\s*(?<value>.*)$/u.exec(line)?.groups;
    if (header !== undefined) rules.at(-1)?.headers.push([header['name'] ?? '', header['value'] ?? '']);
    else if (line.trim() !== '' && !line.startsWith('#'))
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** Gives the headers for an address, those of later rules over those of earlier ones. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  return new Map(rules.filter(({ pattern }) => pattern.test(pathname)).flatMap(({ headers }) => headers));
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`, 'u');
}
