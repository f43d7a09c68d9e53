import type { Nodes, Paragraph, Parent, PhrasingContent } from 'mdast';
import type { Element } from 'xast';
import { INDENT } from '../book.ts';
import { readPhrases } from './tei-phrases.ts';
import type { TeiReading } from './tei-reading.ts';
import { attributeOf } from './xml-elements.ts';

/** How many blanks a line is set in that only says that it is. */
const STEP = 4;

/** Reads lines of verse as a paragraph with a break between them; what runs over the end of a line is one again. */
export function readLines(lines: readonly Element[], reading: TeiReading): Paragraph {
  const read = lines.map((line) => ({
    words: readPhrases(line.children, reading),
    indent: INDENT.repeat(indentOf(line)),
  }));
  const [first, ...others] = read;
  const children = others.reduce<PhrasingContent[]>(
    (before, { words, indent }) => join(before, words, indent),
    first === undefined ? [] : [...setIn(first.indent), ...first.words],
  );
  return { type: 'paragraph', children };
}

/** `indent(3)`, as an edition of this project has it; `indent`, `indent2` and their like elsewhere. */
function indentOf(line: Element): number {
  const { blanks, steps } =
    /\bindent(?:\((?<blanks>\d+)\)|-?(?<steps>\d))?/u.exec(attributeOf(line, 'rend') ?? '')?.groups ?? {};
  if (blanks !== undefined) return Number(blanks);
  if (!/\bindent/u.test(attributeOf(line, 'rend') ?? '')) return 0;
  return STEP * Number(steps ?? 1);
}

function join(
  before: readonly PhrasingContent[],
  line: readonly PhrasingContent[],
  indent: string,
): PhrasingContent[] {
  const [last, first] = [before.at(-1), line[0]];
  if (last !== undefined && first !== undefined && goesOn(first) && hasPhrases(last) && hasPhrases(first)) {
    const children = join(last.children, first.children, indent);
    return [...before.slice(0, -1), { ...last, children } as PhrasingContent, ...line.slice(1)];
  }
  return [...before, { type: 'break' }, ...setIn(indent), ...line];
}

function setIn(indent: string): PhrasingContent[] {
  return indent === '' ? [] : [{ type: 'text', value: indent }];
}

function goesOn(node: PhrasingContent): boolean {
  if (node.type === 'link' && node.data?.goesOn === true) return true;
  return hasPhrases(node) && node.children[0] !== undefined && goesOn(node.children[0]);
}

type WithPhrases = PhrasingContent & Parent & { readonly children: PhrasingContent[] };

function hasPhrases(node: Nodes): node is WithPhrases {
  return 'children' in node;
}
