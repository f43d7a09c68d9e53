import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** What a JSON file holds, or why it cannot be read. */
export type JsonResult =
  | {
      readonly value: unknown;
      readonly lineOf: (path: readonly PropertyKey[]) => number;
      /** A value as it is written. */
      readonly written: (path: readonly PropertyKey[]) => string | undefined;
      /** Keys that stand twice in one object. */
      readonly faults: readonly Fault[];
    }
  | { readonly value: undefined; readonly faults: readonly [Fault]; readonly lineOf?: undefined };

/** Reads a JSON file and where its values stand. */
export function readJson({ path, text }: ContentFile): JsonResult {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = lineFinder(text);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const { offset, message } = explain(text, error);
    return { value: undefined, faults: [{ rule: 'json-malformed', path, line: lineAt(offset), message }] };
  }
  const nodeOf = (location: readonly PropertyKey[]): Node | undefined =>
    findNodeAtLocation(
      tree,
      location.map((step) => (typeof step === 'number' ? step : String(step))),
    );
  const faults = keysTwice(tree).map((key): Fault => ({
    rule: 'json-malformed',
    path,
    line: lineAt(key.offset),
    message: `The key ${text.slice(key.offset, key.offset + key.length)} stands here a second time. Keep one of the two.`,
  }));
  return {
    value: getNodeValue(tree),
    faults,
    lineOf: (location) => {
      for (let length = location.length; length > 0; length -= 1) {
        const node = nodeOf(location.slice(0, length));
        if (node !== undefined) return lineAt(node.offset);
      }
      return 1;
    },
    written: (location) => {
      const node = nodeOf(location);
      return node && text.slice(node.offset, node.offset + node.length).replace(/\s+/gu, ' ');
    },
  };
}

function keysTwice(node: Node): Node[] {
  const inner = (node.children ?? []).flatMap(keysTwice);
  if (node.type !== 'object') return inner;
  const seen = new Set<unknown>();
  const twice = (node.children ?? []).flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    const isTaken = seen.has(key.value);
    seen.add(key.value);
    return isTaken ? [key] : [];
  });
  return [...twice, ...inner];
}

/** What went wrong, and where: what is missing is missed behind what stands before. */
function explain(
  text: string,
  error: ParseError | undefined,
): { readonly offset: number; readonly message: string } {
  if (error === undefined || text.trim() === '')
    return { offset: 0, message: 'The file holds no JSON. Write a list of sources: [ … ].' };
  const name = printParseErrorCode(error.error);
  const before = Math.max(0, text.slice(0, error.offset).trimEnd().length - 1);
  const sign = text[error.offset] ?? '';
  if (text[before] === ',' && /[}\]]/u.test(sign)) {
    return {
      offset: before,
      message: `A comma stands before the “${sign}” that closes. Take the comma out.`,
    };
  }
  const sentences: Readonly<Record<string, readonly [number, string]>> = {
    CommaExpected: [before, 'A comma is missing behind this. Put one there.'],
    ColonExpected: [before, 'A colon is missing behind the key. Put one there.'],
    CloseBraceExpected: [before, 'A brace, }, is missing behind this. Put one there.'],
    CloseBracketExpected: [before, 'A bracket, ], is missing behind this. Put one there.'],
    PropertyNameExpected: [
      error.offset,
      `A key in double quotation marks is needed here, and “${sign}” stands there.`,
    ],
    ValueExpected: [error.offset, 'A value is missing here. Write it, or take its key out.'],
    EndOfFileExpected: [error.offset, 'Something stands behind the end of the JSON. Take it out.'],
    UnexpectedEndOfString: [
      error.offset,
      'A quotation mark that opens is never closed. Close it, and write \\" for one within.',
    ],
    InvalidCommentToken: [error.offset, 'JSON has no comments. Take this one out.'],
  };
  const [offset, message] = sentences[name] ?? [
    error.offset,
    `What stands here cannot be read (“${text.slice(error.offset, error.offset + 20).trim()}”). Text stands in double quotation marks, and a backslash is written twice.`,
  ];
  return { offset, message: `The JSON cannot be read. ${message}` };
}

/** Finds the lines of many places of a text, each without counting from its beginning. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
