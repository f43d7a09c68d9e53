import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { RULES, type Fault, type Rule } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** What was read from a file's YAML: data of the schema's form, or faults. */
export type ReadResult<Data> =
  | { readonly data: Data; readonly faults: readonly []; readonly lineOf: LineOf }
  | { readonly data: undefined; readonly faults: readonly Fault[] };

/** Gives the line on which a value stands, by its path in the data: `['names', 'ru', 0]`. */
export type LineOf = (path: readonly PropertyKey[]) => number;

const FENCED = /^---\n(?<yaml>[\s\S]*?)^---$/mu;

/** Reads the front matter between a file's two `---` lines. A file without any has no keys. */
export function readFrontMatter<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): ReadResult<z.output<Schema>> {
  const yaml = file.text.startsWith('---\n') ? (FENCED.exec(file.text)?.groups?.['yaml'] ?? '') : '';
  return readYaml({ path: file.path, text: yaml }, schema, 1);
}

/**
 * Reads YAML (or JSON, which is YAML too) into data of a schema's form.
 * @param linesBefore how many lines of the file stand before the YAML.
 */
export function readYaml<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  linesBefore = 0,
): ReadResult<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      rule: 'yaml-malformed' as const,
      path: file.path,
      line: lineAt(error.pos[0]),
      message: `The YAML cannot be read: ${error.message}. Put a value that contains “: ” or “ #”, or begins with a sign, in double quotes.`,
    }));
    return { data: undefined, faults };
  }
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, faults: [], lineOf };
  const faults = result.error.issues.flatMap((issue) =>
    faultsOfIssue(issue, file.path, lineOf, schema, document),
  );
  return { data: undefined, faults };
}

/** The offset of a value, or of the nearest one around it where there is none, such as a missing key's. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function faultsOfIssue(
  issue: z.core.$ZodIssue,
  path: string,
  lineOf: LineOf,
  schema: z.ZodType,
  document: Document,
): Fault[] {
  const at = (rule: Rule, message: string, where: readonly PropertyKey[] = issue.path): Fault => ({
    rule,
    path,
    line: lineOf(where),
    message,
  });
  const name = issue.path.map(String).join('.');
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
  if (issue.code === 'invalid_type' && document.getIn(issue.path) === undefined) {
    return [at('key-missing', `The key “${name}” is missing. Add it.`)];
  }
  return [at('value-not-accepted', `${name === '' ? 'The file' : `“${name}”`}: ${issue.message}.`)];
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === 'string' && rule in RULES;
}

/** The keys that the schema knows at a path, for a suggestion. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
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
