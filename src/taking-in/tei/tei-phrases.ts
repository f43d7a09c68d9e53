import type { LinkData, Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Element, ElementContent } from 'xast';
import type { TeiReading } from './tei-reading.ts';
import { DROPPED, IN_SOURCE, KEPT } from './tei-elements.ts';
import { attributeOf, charactersOf, childrenOf, nameOf } from './xml-elements.ts';

/** Reads what stands in an element as phrases of Markdown. Blanks that only lay out the XML are one blank, or none at its ends. */
export function readPhrases(nodes: readonly ElementContent[], reading: TeiReading): PhrasingContent[] {
  const phrases = nodes.flatMap((node) => readPhrase(node, reading));
  return trimmed(joined(phrases, reading), reading);
}

function readPhrase(node: ElementContent, reading: TeiReading): PhrasingContent[] {
  if (node.type === 'text' || node.type === 'cdata') return text(laidOut(node.value, reading));
  if (node.type !== 'element') return [];
  const inner = () => node.children.flatMap((child) => readPhrase(child, reading));
  const language = attributeOf(node, 'xml:lang');
  const words = readElement(node, inner, reading);
  const isOther = language !== undefined && reading.isOtherLanguage(language);
  return isOther && nameOf(node) !== 'note' ? linked(`lang:${language}`, words) : words;
}

function readElement(
  element: Element,
  inner: () => PhrasingContent[],
  reading: TeiReading,
): PhrasingContent[] {
  const name = nameOf(element);
  const label = reading.labelOf(element);
  if (label !== undefined) return [{ type: 'footnoteReference', identifier: label, label }];
  switch (name) {
    case 'hi':
      return highlighted(attributeOf(element, 'rend') ?? attributeOf(element, 'rendition') ?? '', inner());
    case 'emph':
    case 'stage':
      return wrapped('emphasis', inner());
    case 'title':
      return attributeOf(element, 'level') === 'a' ? inner() : wrapped('emphasis', inner());
    case 'foreign':
      // Its language makes it a link.
      return inner();
    case 'ref':
    case 'ptr':
      return reference(element, inner, reading);
    case 'q':
    case 'said':
    case 'quote':
      return quoted(inner());
    case 'code':
      return [{ type: 'inlineCode', value: charactersOf(element) }];
    case 'pb': {
      const page = attributeOf(element, 'n');
      return page === undefined || page.trim() === ''
        ? []
        : [{ type: 'link', url: `page:${page}`, children: [] }];
    }
    case 'lb':
      if (reading.isOwn) return [{ type: 'break' }];
      return attributeOf(element, 'break') === 'no' ? [] : text(' ');
    case 'choice':
    case 'app':
    case 'subst': {
      const parts = childrenOf(element);
      const chosen =
        parts.find((part) => (IN_SOURCE as readonly string[]).includes(nameOf(part))) ?? parts[0];
      return chosen === undefined ? [] : chosen.children.flatMap((child) => readPhrase(child, reading));
    }
    case 'figure':
    case 'graphic':
      reading.countImage();
      return [];
    case 'gap':
      return text('[…]');
    case 'caesura':
      return text(' ');
    case 'milestone':
      return [];
    default:
      if (DROPPED.has(name)) return [];
      if (!KEPT.has(name)) reading.reportUnknown(element);
      return inner();
  }
}

/** A link, a citation, or the mark of a note. */
function reference(element: Element, inner: () => PhrasingContent[], reading: TeiReading): PhrasingContent[] {
  const written = attributeOf(element, 'n');
  if (attributeOf(element, 'type') === 'citation' && written !== undefined) {
    const { line } = element.position?.start ?? { line: 1 };
    return [{ type: 'citation', raw: written, read: [], line }];
  }
  const target = attributeOf(element, 'target') ?? '';
  const url = reading.addressOf(target);
  const words = inner();
  if (url === undefined) return words;
  const isCut = attributeOf(element, 'prev') !== undefined || attributeOf(element, 'rend') === 'continued';
  const shown = words.length > 0 ? words : text(target);
  return linked(url, shown, isCut ? { goesOn: true } : {});
}

declare module 'mdast' {
  interface LinkData {
    /** Whether a line of verse begins in the midst of it: it goes on from the line before. */
    goesOn?: boolean;
  }
}

function highlighted(rend: string, words: PhrasingContent[]): PhrasingContent[] {
  if (/bold|^b$/iu.test(rend)) return wrapped('strong', words);
  if (/strike|line-?through/iu.test(rend)) return wrapped('delete', words);
  return rend === '' || /ital|^(?:i|it|emph|#i|#it)$|slant/iu.test(rend) ? wrapped('emphasis', words) : words;
}

function wrapped(type: 'emphasis' | 'strong' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  return toString({ type: 'paragraph', children }).trim() === '' && !children.some(holds)
    ? children
    : [{ type, children }];
}

function holds({ type }: Nodes): boolean {
  return /^(?:footnoteReference|link|image|citation)$/u.test(type);
}

/** A link, in which no other can stand. */
function linked(url: string, words: PhrasingContent[], data: LinkData = {}): PhrasingContent[] {
  const children = words.flatMap(withoutLinks);
  return children.length === 0 ? [] : [{ type: 'link', url, children, data }];
}

function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link' && node.children.length > 0) return node.children.flatMap(withoutLinks);
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap(withoutLinks) }];
}

/** Words that someone says, in quotation marks, where the text has none of its own. */
function quoted(words: PhrasingContent[]): PhrasingContent[] {
  return /^\s*["'“”„«»‘‚‹—–-]/u.test(toString({ type: 'paragraph', children: words }))
    ? words
    : [...text('“'), ...words, ...text('”')];
}

/** Blanks in which a line of the file ends are one blank; elsewhere than in an edition of this project so are all others. */
function laidOut(value: string, { isOwn }: TeiReading): string {
  return value.replace(isOwn ? /[ \t]*[\r\n][ \t\r\n]*/gu : /[ \t\r\n]+/gu, isOwn ? '\n' : ' ');
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Puts runs of text together, as a parser of Markdown gives them. */
function joined(nodes: readonly PhrasingContent[], { isOwn }: TeiReading): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = kept.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      kept[kept.length - 1] = { type: 'text', value: oneBlank(before.value + node.value, isOwn) };
    else kept.push(node);
  }
  return kept;
}

function oneBlank(value: string, isOwn: boolean): string {
  return isOwn ? value.replace(/ *\n */gu, '\n') : value.replace(/ {2,}/gu, ' ');
}

/** Takes blanks away from both ends; from those of an edition of this project only where a line of the file ends there. */
function trimmed(nodes: readonly PhrasingContent[], { isOwn }: TeiReading): PhrasingContent[] {
  const [start, end] = isOwn ? [/^\n/u, /\n$/u] : [/^[ \n]+/u, /[ \n]+$/u];
  const kept = nodes.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    const first = index === 0 ? node.value.replace(start, '') : node.value;
    return text(index === nodes.length - 1 ? first.replace(end, '') : first);
  });
  visit({ type: 'paragraph', children: kept }, 'text', (node) => {
    node.value = node.value.replaceAll('\n', ' ');
  });
  return kept;
}
