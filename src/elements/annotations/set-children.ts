import { afterPainting } from './slices.ts';

/** How many elements come or go until the page is painted: so much it lays out without keeping its reader waiting. */
const AT_ONCE = 10;

/**
 * Gives an element its children, in their order, some at a time; those that it has already stay what and where they are.
 * @param isStale whether other children are wanted meanwhile: then this leaves off
 */
export async function setChildren(
  parent: Element,
  wanted: readonly Element[],
  isStale: () => boolean,
): Promise<void> {
  let count = 0;
  /** @returns whether to go on */
  const change = async (make: () => void) => {
    make();
    count += 1;
    if (count % AT_ONCE === 0) await afterPainting();
    return !isStale();
  };
  const kept = new Set(wanted);
  for (const child of [...parent.children])
    if (
      !kept.has(child) &&
      !(await change(() => {
        child.remove();
      }))
    )
      return;
  let next = parent.firstElementChild;
  for (const child of wanted) {
    const before = next;
    if (child === before) next = before.nextElementSibling;
    else if (!(await change(() => parent.insertBefore(child, before)))) return;
  }
}
