import type { Target } from '../../annotations/annotation.ts';
import { printQuotation } from '../../copying/quotation.ts';
import { annotations as words } from '../../languages/annotations.ts';
import { closeQuote, openQuote } from '../../languages/copying.ts';
import { copyText } from '../copy-text.ts';
import { readWords } from '../selected-words.ts';
import { linkTo, referenceOf } from './reference.ts';
import type { Region } from './regions.ts';
import { say } from './status-bar.ts';

/**
 * Copies what is selected, with its reference and the address of its passage.
 * @param target what it is, if it can be annotated.
 * @param root the address of the site’s root.
 */
export async function copySelected(
  { range, region }: { readonly range: Range; readonly region: Region },
  target: Target | undefined,
  root: string,
): Promise<void> {
  const paragraphs = region.roots.flatMap((element) => readWords(element, range));
  const passage = target?.passage === undefined ? '' : `#${target.passage}`;
  const text = printQuotation({
    paragraphs,
    reference: referenceOf(range),
    address: `${root}${region.page}${passage}`,
    marks: [openQuote, closeQuote],
  });
  say((await copyText({ text })) ? words.copied : words.notCopied);
}

/** Hands the link to some words on: by the system’s own way on a phone, else by the clipboard. */
export async function shareTarget(target: Target, root: string): Promise<void> {
  const url = linkTo(target, root);
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
    await navigator.share({ url, title: document.title }).catch(() => undefined);
  else say((await copyText({ text: url })) ? words.linkCopied : words.notCopied);
}
