import { anchorInSteps } from '../../annotations/anchor.ts';
import type { Annotation, Target } from '../../annotations/annotation.ts';
import { describeTarget } from '../../annotations/describe-target.ts';
import { PageWords } from './page-words.ts';
import type { Region } from './regions.ts';
import { breathe, inSlices } from './slices.ts';

/** What was found out of annotations on a page. */
export interface Finds {
  /** The stretches of the page where their words stand, by id. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  /** What is to be stored of them: those that are lost now, those that were and are not, those that stand on another page. */
  readonly changed: readonly Annotation[];
}

/** Reads the words of a region once, and again when what it shows has changed. */
export async function readWords({ roots, page }: Region): Promise<PageWords> {
  return await inSlices(PageWords.read(roots, page));
}

/**
 * Finds annotations in the regions of a page: those of its own words, and those that were lost from another page of the text.
 * @param isPaper whether the page has the whole text, whatever page its words belong to
 */
export async function findAnnotations(
  annotations: readonly Annotation[],
  regions: readonly Region[],
  { isPaper = false } = {},
): Promise<Finds> {
  const ranges = new Map<string, Range[]>();
  const changed: Annotation[] = [];
  for (const region of regions) {
    const wanted = annotations.filter(
      ({ target }) =>
        target.page === region.page ||
        (!region.page.startsWith('notes/') &&
          !target.page.startsWith('notes/') &&
          (isPaper || (region.isWhole && target.isLost))),
    );
    if (wanted.length === 0) continue;
    const words = await readWords(region);
    for (const annotation of wanted) {
      await breathe();
      const { id, target } = annotation;
      const place = await inSlices(anchorInSteps(target, words));
      const range = place && words.rangeOf(place);
      if (range !== undefined) ranges.set(id, [...(ranges.get(id) ?? []), range]);
      if (!region.isWhole) continue;
      const now = newTarget(target, words, place);
      if (now !== target) changed.push({ ...annotation, target: now });
    }
  }
  return { ranges, changed };
}

/** What is to be kept of where an annotation is, once it was looked for: the same where nothing is new. */
export function newTarget(
  target: Target,
  words: PageWords,
  place: { readonly start: number; readonly end: number } | undefined,
): Target {
  const isHome = words.address === target.page;
  if (place === undefined) return isHome && !target.isLost ? { ...target, isLost: true } : target;
  const found = describeTarget(words, place, { isGated: target.isGated });
  // Words that were changed are kept as they were marked: they are what a reader knows them by.
  if (found.exact !== target.exact)
    return isHome && !target.isLost ? target : { ...target, page: found.page, isLost: false };
  const isSame = isHome && !target.isLost && found.start === target.start && found.passage === target.passage;
  return isSame ? target : found;
}
