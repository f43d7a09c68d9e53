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
      ...hook('gloss'),
      dataKind: kind,
      dataWeight: String(weight),
      ...(!isChief && { dataMinor: '' }),
      href: `#${fragments.endnote(noteId)}`,
      tabIndex: -1,
    },
    children: [
      { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: headword }] },
      { type: 'text', value: ` ${gloss}` },
    ],
  };
}
