import { passages as nameNumbers } from '../languages/copying.ts';
import { hooked } from '../markup/hooks.ts';

/** What is no paragraph, as the link of a passage says it. */
const TYPES = ['stanza', 'speech', 'direction'] as const;

/**
 * Says where in the text words are quoted from: `lines 218–220`, `stanza 4`, `paragraph 5, line 2`; where parts are numbered
 * each by itself, after the name of the part: `II. The Lamp, stanza 4`. Empty where no passage has them.
 * @param passages those that the words are from, in their order
 * @param stretch the words, where they may be less than the passages
 */
export function nameQuotedPlace(passages: readonly Element[], stretch?: Range): string {
  const place = nameNumbered(passages, stretch);
  const part = passages[0] && partOf(passages[0]);
  return part === undefined || place === '' ? place : `${part}, ${place}`;
}

/** The name of the part that a passage stands in, where parts have pages of their own. */
function partOf(passage: Element): string | undefined {
  const heads = [...document.querySelectorAll(hooked('part-head'))];
  const head = heads.findLast(
    (each) => (each.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const name = head?.querySelector('h1, h2')?.cloneNode(true) as Element | undefined;
  for (const mark of name?.querySelectorAll(hooked('author-mark')) ?? []) mark.remove();
  return name?.textContent.replace(/\s+/gu, ' ').trim();
}

function nameNumbered(passages: readonly Element[], stretch?: Range): string {
  const links = passages.flatMap(
    (passage) => passage.querySelector<HTMLElement>('passage-link a[data-number]') ?? [],
  );
  if (links.length === 0) return '';
  const numbered = passages.map((passage) => linesIn(passage, '[data-line]', stretch));
  if (numbered.every((lines) => lines.length > 0))
    return name(
      numbered.flat().map(({ dataset }) => dataset['line'] ?? ''),
      'line',
    );
  const [type, ...others] = new Set(
    links.map(({ dataset }) => TYPES.find((each) => each === dataset['type']) ?? 'paragraph'),
  );
  const place = name(
    links.map(({ dataset }) => dataset['number'] ?? ''),
    others.length > 0 ? 'passage' : type,
  );
  const [passage, second] = passages;
  if (passage === undefined || second !== undefined) return place;
  const lines = linesIn(passage, `p > ${hooked('line')}`);
  const quoted = linesIn(passage, `p > ${hooked('line')}`, stretch);
  if (quoted.length === lines.length) return place;
  const numbers = quoted.map((line) => String(lines.indexOf(line) + 1));
  return `${place}, ${name(numbers, 'line')}`;
}

function name(numbers: readonly string[], kind: Parameters<typeof nameNumbers>[2]): string {
  return nameNumbers(numbers[0] ?? '', numbers.at(-1) ?? '', kind);
}

/** The lines of a passage of which a stretch has words. */
function linesIn(passage: Element, selector: string, stretch?: Range): HTMLElement[] {
  return [...passage.querySelectorAll<HTMLElement>(selector)].filter(
    (line) => stretch === undefined || hasWordsOf(line, stretch),
  );
}

/** A stretch that ends where a line begins touches the line, and has none of its words. */
function hasWordsOf(line: Element, stretch: Range): boolean {
  if (!stretch.intersectsNode(line)) return false;
  const shared = stretch.cloneRange();
  if (shared.comparePoint(line, 0) >= 0) shared.setStart(line, 0);
  if (shared.comparePoint(line, line.childNodes.length) <= 0) shared.setEnd(line, line.childNodes.length);
  return shared.toString().trim() !== '';
}
