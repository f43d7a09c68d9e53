import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mention } from '../../edition/mention.ts';
import { inOneLine } from '../../edition/sentence.ts';

/** The sentence of a mention, its words as a link to where they stand. */
export function sentenceOf({ sentence }: Mention, href: string | undefined): (ElementContent | string)[] {
  const words = inOneLine(sentence.words);
  return [
    inOneLine(sentence.before),
    href === undefined ? words : h('a', { href }, words),
    inOneLine(sentence.after),
  ];
}
