import { hooked } from '../markup/hooks.ts';

/** A gloss, with its mark. */
export interface Pair {
  readonly gloss: HTMLAnchorElement;
  readonly mark: HTMLAnchorElement;
}

/** The mark that a gloss in the margin belongs to: the first of its note in the passage that the gloss stands before. */
export function markOfGloss(gloss: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const passage = gloss.parentElement?.nextElementSibling;
  return passage?.querySelector<HTMLAnchorElement>(`${hooked('mention')}[href="${gloss.hash}"]`) ?? undefined;
}

/** The gloss of a mark’s note: the last one before the mark, since a note has a gloss in each part of the text. */
export function glossOfMark(mark: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const glosses = document.querySelectorAll<HTMLAnchorElement>(`${hooked('gloss')}[href="${mark.hash}"]`);
  return [...glosses].findLast(
    (gloss) => (mark.compareDocumentPosition(gloss) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
}
