import type { z } from 'zod';
import { RULES, type Fault, type Rule } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** The file in which a value stands. */
export interface ValuePlace {
  readonly path: string;
  /** What the schema describes: the file, or an entry of it. */
  readonly whole?: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** A value as it is written; undefined where there is none. */
  readonly written: (path: readonly PropertyKey[]) => string | undefined;
}

/** Words a fault of a value as a person needs it, from what the schema says. */
export function faultsOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, place: ValuePlace): Fault[] {
  const at = (rule: Rule, message: string, where: readonly PropertyKey[] = issue.path): Fault => ({
    rule,
    path: place.path,
    line: place.lineOf(where),
    message,
  });
  if (issue.code === 'invalid_union' && issue.message.startsWith('Invalid')) {
    // Of what may stand here, one has the form of what does: what is wrong within that is to be said.
    const meant = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
    if (meant !== undefined)
      return meant.flatMap((inner) =>
        faultsOfIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, place),
      );
  }
  const name = issue.path.map(String).join('.');
  const said = name === '' ? (place.whole ?? 'The file') : `“${name}”`;
  if (issue.code === 'custom') {
    const rule: unknown = issue.params?.['rule'];
    if (isRule(rule)) return [at(rule, name === '' ? issue.message : `${name}: ${issue.message}`)];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      at(
        'key-unknown',
        `The key “${key}” is not known here.${didYouMean(key, known)} The keys are: ${known.join(', ')}.`,
        [...issue.path, key],
      ),
    );
  }
  const written = place.written(issue.path)?.replace(/^"(?<words>[^"]*)"$/u, '$<words>');
  if (issue.code === 'invalid_key') {
    return [
      at('value-not-accepted', `“${name}” ${issue.issues[0]?.message ?? 'is no key that can stand here'}.`),
    ];
  }
  if (
    written === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
  ) {
    return [at('key-missing', `The key “${name}” is missing. Add it.`)];
  }
  if (written === '' || written === 'null' || written === '~') {
    return [at('value-not-accepted', `${said} is left empty. Write its value, or take the key out.`)];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limits = limitOf(issue, written ?? '');
    if (limits !== undefined) return [at('value-not-accepted', `${said}${limits}`)];
  }
  if (issue.code !== 'custom' && !issue.message.startsWith('Invalid')) {
    return [at('value-not-accepted', `${said} ${issue.message}.`)];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      at(
        'value-not-accepted',
        `${said}: “${written ?? ''}” is none of its values.${didYouMean(written ?? '', values)} They are: ${values.join(', ')}.`,
      ),
    ];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return [at('value-not-accepted', wrongType(said, written ?? '', expectedOf(issue)))];
  }
  return [at('value-not-accepted', `${said}: ${issue.message.replace(/\.$/u, '')}.`)];
}

/** What is too small, too large or too few; undefined of words, for which the schema says it. */
function limitOf(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  written: string,
): string | undefined {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'number')
    return `: “${written}” is too ${isSmall ? 'small. The least' : 'large. The most'} is ${String(limit)}.`;
  if (issue.origin !== 'array') return undefined;
  if (isSmall && limit === 1) return ' is an empty list. Write what belongs in it, or take the key out.';
  return `: “${written}” has too ${isSmall ? 'few' : 'many'} values. Write ${String(limit)} of them.`;
}

/** The types of what may stand at a place. */
function expectedOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  if (issue.code !== 'invalid_union') return [];
  return [
    ...new Set(
      issue.errors
        .flat()
        .filter(({ path }) => path.length === 0)
        .flatMap(expectedOf),
    ),
  ];
}

/** What stands where words were meant, or the other way round. */
function wrongType(said: string, written: string, expected: readonly string[]): string {
  if (expected.length === 0 || expected.includes('string')) {
    const what = /^[[-]/u.test(written)
      ? 'a list'
      : /^\{|:\s/u.test(written)
        ? 'keys and values'
        : /^[\d.+-]/u.test(written)
          ? 'a number'
          : 'something else than words';
    return `${said}: “${written}” is read as ${what}. If words are meant, put quotation marks round it: "${written.replaceAll('"', '\\"')}".`;
  }
  const form: Readonly<Record<string, string>> = {
    array: 'a list: [one, two]',
    object: 'keys and values: { key: value }',
    record: 'keys, each with its list: { en: [one, two] }',
    number: 'a number, without quotation marks',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return `${said}: “${written}” stands where ${expected.map((kind) => form[kind] ?? `a value of the kind “${kind}”`).join(', or ')} is needed. Write it so.`;
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === 'string' && rule in RULES;
}

/** The keys that the schema knows at a path, for a suggestion. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const step of [...path, undefined]) {
    while (hasInner(inner)) inner = inner.def.innerType ?? inner.def.in ?? inner.def.element;
    if (!hasShape(inner)) return [];
    if (step === undefined) return Object.keys(inner.shape);
    if (typeof step === 'string') inner = inner.shape[step];
  }
  return [];
}

function hasShape(value: unknown): value is { readonly shape: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'shape' in value;
}

function hasInner(value: unknown): value is {
  readonly def: { readonly innerType?: unknown; readonly in?: unknown; readonly element?: unknown };
} {
  if (typeof value !== 'object' || value === null || !('def' in value)) return false;
  const { def } = value;
  return typeof def === 'object' && def !== null && ('innerType' in def || 'in' in def || 'element' in def);
}
