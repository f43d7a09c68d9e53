import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** The front matter of a file: its YAML, or what keeps it from being found. */
export interface FrontMatter {
  /** Empty where there is none. */
  readonly yaml: string;
  /** The line of the file before the first of the YAML. */
  readonly line: number;
  /** The lines of the file that are front matter, fences included, from 0: none of them is prose. */
  readonly end: number;
  readonly fault: 'not-opened' | 'not-closed' | 'wrong-fence' | undefined;
  /** The line of the fault. */
  readonly faultLine: number;
}

const FENCE = /^ {0,3}---[ \t]*$/u;
/** What a hand, or a program that corrects hyphens, writes instead. */
const WRONG_FENCE = /^\s*(?:-{2}|-{4,}|\+{3}|[–—]{1,3}-?|=== ?)\s*$/u;
const KEY = /^(?:(?:[A-Za-z][\w-]*|"[^"]*"|'[^']*')[ \t]*:(?:\s|$)|[a-z][A-Za-z-]*:(?!\/\/))/u;

/**
 * Finds the front matter at the head of a file. Blanks behind a fence and empty lines above it do not count. Between two rules at
 * the head of a text there may be prose: what holds no key is no front matter.
 */
export function findFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const none = { yaml: '', line: 0, end: 0, fault: undefined, faultLine: 1 };
  const opening = lines[first];
  if (opening === undefined) return none;
  const isFence = FENCE.test(opening);
  if (!isFence && !WRONG_FENCE.test(opening)) {
    if (!KEY.test(opening)) return none;
    return { ...none, fault: 'not-opened', faultLine: first + 1 };
  }
  const closing = lines.findIndex(
    (line, index) => index > first && /^ {0,3}(?:---|\.\.\.)[ \t]*$/u.test(line),
  );
  const inner = lines.slice(first + 1, closing === -1 ? lines.length : closing);
  const isEmpty = closing !== -1 && first === 0 && inner.every((line) => /^\s*(?:#.*)?$/u.test(line));
  const holdsKeys = KEY.test(inner.find((line) => !/^\s*(?:#.*)?$/u.test(line)) ?? '');
  if (!holdsKeys && !(isFence && isEmpty)) return none;
  const keysEnd = first + 1 + lengthOfKeys(inner);
  if (!isFence)
    return {
      ...none,
      end: closing === -1 ? keysEnd : closing + 1,
      fault: 'wrong-fence',
      faultLine: first + 1,
    };
  const wrongClosing = lines.findIndex((line, index) => index > first && WRONG_FENCE.test(line));
  if (wrongClosing !== -1 && (closing === -1 || wrongClosing < closing)) {
    return { ...none, end: wrongClosing + 1, fault: 'wrong-fence', faultLine: wrongClosing + 1 };
  }
  if (closing === -1) return { ...none, end: keysEnd, fault: 'not-closed', faultLine: first + 1 };
  return { yaml: `${inner.join('\n')}\n`, line: first + 1, end: closing + 1, fault: undefined, faultLine: 1 };
}

/** How many lines, from the first, look like YAML. */
function lengthOfKeys(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !KEY.test(line) && !/^(?:\s+\S|#|- |[\]}])/u.test(line));
  return end === -1 ? lines.length : end;
}

/** Leaves empty lines in the place of the front matter, so that every other line keeps its number. */
export function withoutFrontMatter(text: string): string {
  const { end } = findFrontMatter(text);
  if (end === 0) return text;
  const lines = text.split('\n');
  return '\n'.repeat(end) + lines.slice(end).join('\n');
}

/**
 * The fault of a file whose front matter cannot be found.
 * @param keys the keys that the file may have: words before a colon at the head of prose are front matter only if they are among them.
 * @param isNeeded whether the file must have some.
 */
export function faultOfFence(
  file: ContentFile,
  { yaml, end, fault, faultLine }: FrontMatter,
  keys: readonly string[],
  isNeeded: boolean,
): Fault | undefined {
  const at = (line: number, message: string): Fault => ({
    rule: 'front-matter-fence',
    path: file.path,
    line,
    message,
  });
  const word = /^["']?(?<key>[\w-]+)/u.exec(file.text.split('\n')[faultLine - 1] ?? '')?.groups?.['key'];
  if (fault === 'not-closed') {
    return at(
      faultLine,
      'The front matter that begins here has no end. Put a line of three hyphens, ---, below its last key.',
    );
  }
  if (fault === 'wrong-fence') {
    return at(
      faultLine,
      'The line beside the front matter is no fence. Make it three hyphens, ---, and nothing else.',
    );
  }
  if (fault === 'not-opened' && (isNeeded || keys.includes(word ?? ''))) {
    return at(
      faultLine,
      'The front matter has no line of three hyphens, ---, above it. Put one above its first key, and one below its last.',
    );
  }
  if (!isNeeded || yaml !== '' || end > 0) return undefined;
  return at(
    1,
    `The file has no front matter. Begin it with a line of three hyphens, ---, then its keys (${keys.join(', ')}), then --- again.`,
  );
}
