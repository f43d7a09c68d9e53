import { meantAs } from './checks/check-files.ts';
import type { Fault, Rule } from './fault.ts';

/** Faults of a whole file: whatever else is found in it may come of them. */
const OF_THE_FILE: ReadonlySet<Rule> = new Set<Rule>(['encoding-not-utf8', 'merge-conflict']);

/** Faults for which a file cannot be read at all, each with what others then wrongly seem to lack. */
const UNREADABLE: ReadonlySet<Rule> = new Set<Rule>([
  ...OF_THE_FILE,
  'json-malformed',
  'file-missing',
  'file-empty',
]);

/** Faults of a line whose words say something else than was meant. */
const UNCLEAR: ReadonlySet<Rule> = new Set<Rule>([
  'comment-not-closed',
  'component-in-prose',
  'spoiler-not-opened',
  'citation-not-readable',
]);

/**
 * Keeps of what was found one fault for each cause: what is found in a file that cannot be read, or elsewhere since that file
 * cannot be, is an echo, and so is the same sentence said twice of one line.
 * @param bibliography the path of the bibliography.
 */
export function withoutEchoes(faults: readonly Fault[], bibliography: string): Fault[] {
  const spoilt = new Set(faults.filter(({ rule }) => OF_THE_FILE.has(rule)).map(({ path }) => path));
  const hasBibliography = !faults.some(
    ({ rule, path }) =>
      (path === bibliography && UNREADABLE.has(rule)) ||
      (rule === 'path-not-usable' && meantAs(path, [bibliography]) !== undefined),
  );
  const broken = new Set(
    faults.filter(({ rule }) => UNCLEAR.has(rule)).map(({ path, line }) => `${path}:${String(line)}`),
  );
  const said = new Set<string>();
  return faults.filter(({ rule, path, line, message }) => {
    if (spoilt.has(path) && !OF_THE_FILE.has(rule)) return false;
    if (rule === 'citation-of-unknown-source' && !hasBibliography) return false;
    // Whatever is meant by what stands there, it is not there yet to be judged.
    if (rule === 'paragraph-without-citation' && broken.has(`${path}:${String(line)}`)) return false;
    if (rule === 'text-differs-from-witness' && spoilt.size > 0) return false;
    // A sign is met once in the file, and once more in the value that it stands in.
    const key = JSON.stringify([rule, path, line, rule === 'sign-not-printable' ? '' : message]);
    return !said.has(key) && said.add(key);
  });
}
