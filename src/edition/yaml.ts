import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import type { Fault, Rule } from './fault.ts';
import { nameSign } from './sign-name.ts';
import { faultsOfIssue } from './schema-faults.ts';

/** What was read from a file's YAML: data of the schema's form, or faults. */
export type ReadResult<Data> =
  | { readonly data: Data; readonly faults: readonly []; readonly lineOf: LineOf }
  | { readonly data: undefined; readonly faults: readonly Fault[] };

/** Gives the line on which a value stands, by its path in the data: `['names', 'ru', 0]`. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * Reads YAML into data of a schema's form.
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
  const fault = (rule: Rule, offset: number, message: string): Fault => ({
    rule,
    path: file.path,
    line: lineAt(offset),
    message,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    // What one sign brings out of order, the parser reports again and again.
    const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    const errors = error.code === 'DUPLICATE_KEY' ? duplicates : [error];
    const faults = errors.map((one) => {
      const place = startOfQuotation(one, file.text) ?? one.pos[0];
      return fault('yaml-malformed', place, explainError(one, file.text, place));
    });
    return { data: undefined, faults };
  }
  const misread = findMisread(document, file.text, fault);
  if (misread.length > 0) return { data: undefined, faults: misread };
  keepNoughts(document);
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, faults: [], lineOf };
  const place = {
    path: file.path,
    lineOf,
    written: (path: readonly PropertyKey[]) => writtenAt(document, path, file.text),
  };
  const faults = result.error.issues.flatMap((issue) => faultsOfIssue(issue, schema, place));
  return { data: undefined, faults };
}

/** A number that is written with noughts before it is no quantity: the year 0814 is four figures, and 814 none that EDTF knows. */
function keepNoughts(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'number' && /^[-+]?0\d+$/u.test(node.source ?? '')) node.value = node.source;
    },
  });
}

/** What went wrong, for a person who knows keys and values and no grammar. */
function explainError({ code, message }: YAMLError, text: string, from: number): string {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1).split('\n', 1)[0] ?? '';
  const { key, value } = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>.*?)\s*$/u.exec(line)?.groups ?? {};
  if (code === 'MULTIPLE_DOCS')
    return 'A line of three hyphens, ---, begins a second document here, and the file is one. Take the line out.';
  const blank = /^(?<indent>[ \t]*)(?:[\w-]+:)?(?<sign>[^\S \t\n\r])/u.exec(line)?.groups?.['sign'];
  if (blank !== undefined) return `${describeBlank(blank)} Type a blank of the keyboard in its place.`;
  if (/^\s*[\w-]+\uFF1A/u.test(line)) return 'The colon behind the key is a wide one (U+FF1A). Type “: ”.';
  if (code === 'DUPLICATE_KEY')
    return `The key “${key ?? line.trim()}” stands here a second time. Keep one of the two.`;
  if (code === 'TAB_AS_INDENT' || (/^\s*/u.exec(line)?.[0] ?? '').includes('\t')) {
    return 'The line begins with a tab, which YAML does not take. Put two blanks for each step in.';
  }
  if (/^\s*[\w-]+:\S/u.test(line) && !/^\s*[\w-]+:\S*:\/\//u.test(line)) {
    return `A blank is missing behind the colon in “${line.trim()}”. Put one there.`;
  }
  if (
    key !== undefined &&
    value !== undefined &&
    value !== '' &&
    !/^["'].*["']$/u.test(value) &&
    !/^(?:[[{]|[|>](?:[-+\d]*(?:\s+#.*)?)?$)/u.test(value)
  ) {
    return `The value of “${key}” cannot be read as it stands. Put quotation marks round the whole of it: ${quoted(value)}.`;
  }
  if (value !== undefined && /^["']/u.test(value)) {
    return `The quotation marks of “${key ?? ''}” do not close where its value ends. Put the others within it as “ ” or ’, or with a backslash before each.`;
  }
  if (value !== undefined && /^[[{]/u.test(value)) {
    return `The list of “${key ?? ''}” cannot be read: look for a bracket or comma that is missing. If the bracket is meant as a sign, put quotation marks round the whole: ${quoted(value)}.`;
  }
  return `The YAML cannot be read: ${message.replace(/\.$/u, '')}. Put quotation marks round a value that holds “: ” or “ #”, or begins with a sign.`;
}

/** Where a value begins whose quotation mark is never closed, which the parser reports at the end of all. */
function startOfQuotation({ message }: YAMLError, text: string): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  return /^[ \t]*(?:- +)?[\w-]+:[ \t]+(?=(?:'(?:[^'\n]|'')*|"(?:[^"\\\n]|\\.)*)$)/mu.exec(text)?.index;
}

/** Names a blank that only looks like one. */
function describeBlank(sign: string): string {
  return `The line has a sign that looks like a blank and is none (${nameSign(sign)}).`;
}

/** How a value is written so that YAML takes it as it stands. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Finds values that YAML takes for something else than they look like, without complaint. */
function findMisread(
  document: Document.Parsed,
  text: string,
  fault: (rule: Rule, offset: number, message: string) => Fault,
): Fault[] {
  const faults: Fault[] = [];
  const odd = /^[ \t]*(?<sign>[^\S \t\n\r])\s*[\w-]+:/mu.exec(text);
  if (odd !== null)
    return [
      fault(
        'yaml-malformed',
        odd.index,
        `${describeBlank(odd.groups?.['sign'] ?? '')} Type blanks of the keyboard in its place.`,
      ),
    ];
  const lineFrom = (offset: number) => text.slice(offset).split('\n', 1)[0] ?? '';
  const say = (offset: number, sign: string) => {
    faults.push(
      fault(
        'yaml-malformed',
        offset,
        `A value that begins with “${sign}” is none to YAML. Put quotation marks round the whole of it: ${quoted(lineFrom(offset).trim())}.`,
      ),
    );
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) say(node.range?.[0] ?? 0, '*');
    else if (isScalar(node) || isMap(node)) {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) say(startOfSign(text, offset, '&'), '&');
      else if (node.tag !== undefined) say(startOfSign(text, offset, '!'), '!');
      else if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
        const rest = lineFrom(node.range?.[1] ?? 0);
        // A comment has a blank behind its sign, and stands behind one word: what a sentence or “no.” goes on with was meant.
        if (/^\s+#(?:[^\s#]|\s*\d)/u.test(rest) || (/^\s+#/u.test(rest) && /\s/u.test(node.value.trim()))) {
          faults.push(
            fault(
              'yaml-malformed',
              offset,
              `YAML takes “${rest.trim()}” for a comment and drops it. Put quotation marks round the whole value: ${quoted(lineFrom(offset).trim())}.`,
            ),
          );
        }
      }
    }
  });
  return faults;
}

function startOfSign(text: string, offset: number, sign: string): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const index = text.slice(start, offset + 1).indexOf(sign);
  return index === -1 ? offset : start + index;
}

/** The offset of a value, or of the nearest one around it where there is none, such as a missing key's. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

/** A value as it is written, in one line. */
function writtenAt(document: Document, path: readonly PropertyKey[], text: string): string | undefined {
  const node: unknown = document.getIn(path, true);
  return hasRange(node) ? text.slice(node.range[0], node.range[1]).replace(/\s+/gu, ' ').trim() : undefined;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
