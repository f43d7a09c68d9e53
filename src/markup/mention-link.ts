import type { Element, ElementContent, Properties } from 'hast';
import { fragments } from '../address.ts';
import type { Note } from '../edition/edition.ts';
import { kindElementId } from '../edition/kind.ts';
import type { Mention } from '../edition/mention.ts';
import { superior } from '../edition/superior.ts';
import { hook } from './hooks.ts';

/**
 * What makes a link the mark of a mention.
 * @param isChief whether its note is one of the chief ones of its page; marks of others are fainter.
 */
export function mentionProperties({ id }: Mention, note: Note, isChief: boolean): Properties {
  return {
    // In the order that packs best: what differs from mark to mark stands first and last.
    href: `#${fragments.endnote(note.id)}`,
    dataKind: note.kind,
    ...(!isChief && { dataMinor: '' }),
    dataNumber: superior(note.number),
    ariaDescribedBy: [kindElementId(note.kind, note.world)],
    className: ['mention'],
    ...hook('mention'),
    role: 'doc-noteref',
    id,
  };
}

/** The mark of a mention, around its words. */
export function mentionLink(
  mention: Mention,
  note: Note,
  isChief: boolean,
  words: ElementContent[],
): Element {
  const properties = mentionProperties(mention, note, isChief);
  return { type: 'element', tagName: 'a', properties, children: words };
}
