import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Line } from './line.ts';
import type { Stretch } from './stretch.ts';
import type { Form } from './text-schema.ts';

/** What a passage is. */
export type PassageType =
  'paragraph' | 'quotation' | 'list' | 'table' | 'code' | 'stanza' | 'speech' | 'direction';

/** One addressable stretch of the text: a paragraph, a block quotation, a stanza, a speech. */
export interface Passage extends Stretch {
  readonly number: number;
  readonly type: PassageType;
  /** Its lines, where the author broke them; none where they run on. */
  readonly lines: readonly Line[];
  /** Who speaks, in a play. */
  readonly speaker: string | undefined;
  /** The heading that it stands under, by its id. */
  readonly headingId: string | undefined;
}

/**
 * Says which kind of passage a block of the text is.
 * @param form how its part is written.
 * @returns undefined for what is none: headings, rules, definitions, and figures, which stand beside the text.
 */
export function passageTypeOf(node: Nodes, form: Form): PassageType | undefined {
  switch (node.type) {
    case 'blockquote':
      return 'quotation';
    case 'list':
    case 'table':
    case 'code':
      return node.type;
    case 'paragraph':
      if (form === 'verse') return 'stanza';
      return form === 'drama' ? typeInPlay(node) : 'paragraph';
    default:
      return undefined;
  }
}

/** Who speaks in a paragraph of a play: the bold words that it begins with, without their stop. */
export function speakerOf(node: Nodes): string | undefined {
  const [first] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'strong') return undefined;
  return toString(first).replace(/[.:\s]+$/u, '');
}

/** A paragraph that is all in italics is a stage direction; one that begins with bold words is spoken by them, and any other goes on. */
function typeInPlay({ children }: Paragraph): PassageType {
  return children.every(({ type }) => type === 'emphasis') ? 'direction' : 'speech';
}
