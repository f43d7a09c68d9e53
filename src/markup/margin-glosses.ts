import type { Element, ElementContent } from 'hast';
import { fragments } from '../address.ts';
import type { MarginGloss } from '../edition/margin-gloss.ts';
import { hook } from './hooks.ts';

/** Glosses for the margin. They are hidden from those who listen and from the keyboard: mark and endnote are theirs. */
export function marginGlosses(glosses: readonly MarginGloss[]): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['glosses'], ariaHidden: 'true' },
    children: glosses.map(glossLink),
  };
}

function glossLink({ noteId, kind, headword, gloss, weight, isChief }: MarginGloss): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${fragments.endnote(noteId)}`,
      // What is the same in most of them comes last: that packs best.
      dataKind: kind,
      ...(!isChief && { dataMinor: '' }),
      dataWeight: String(weight),
      ...hook('gloss'),
      tabIndex: -1,
    },
    children: [
      { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: headword }] },
      { type: 'text', value: ` ${gloss}` },
    ],
  };
}
