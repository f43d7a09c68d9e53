import { anchorInSteps } from '../../annotations/anchor.ts';
import type { Annotation, Target } from '../../annotations/annotation.ts';
import { describeTarget } from '../../annotations/describe-target.ts';
import { passageAt, type Stretch } from '../../annotations/page-text.ts';
import { PageWords } from './page-words.ts';
import type { Region } from './regions.ts';
import { breathe, inSlices } from './slices.ts';

/** Hears where the words of an annotation stand on the page: of everything at once, of some again when more is known. */
type Hear = (annotation: Annotation, ranges: readonly Range[]) => void;

/** What has been looked for so far. */
export interface Search {
  /** What is to be stored: what is lost now, what was and is not, and what stands on another page. */
  readonly changed: readonly Annotation[];
  /** Looks for those whose words do not stand as they were, if there are any, which takes its time; gives what is to be stored of them. */
  readonly seekRest: (() => Promise<readonly Annotation[]>) | undefined;
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
  { isPaper, hear }: { readonly isPaper: boolean; readonly hear: Hear },
): Promise<Search> {
  const ranges = new Map<string, readonly Range[]>();
  const [changed, later]: [Annotation[], (() => Promise<readonly Annotation[]>)[]] = [[], []];
  for (const region of regions) {
    const wanted = annotations.filter(({ target }) => belongs(target, region, isPaper));
    if (wanted.length === 0) continue;
    const words = await readWords(region);
    for (const annotation of wanted) {
      await breathe();
      const { id, target } = annotation;
      const settle = (place: Stretch | undefined): Annotation[] => {
        const range = place && words.rangeOf(place);
        if (range !== undefined) ranges.set(id, [...(ranges.get(id) ?? []), range]);
        if (range !== undefined) hear(annotation, ranges.get(id) ?? []);
        const now = region.isWhole ? newTarget(target, words, place) : target;
        return now === target ? [] : [{ ...annotation, target: now }];
      };
      const steps = anchorInSteps(target, words);
      const { done, value } = steps.next();
      if (done === true) changed.push(...settle(value));
      else later.push(async () => settle(await inSlices(steps)));
    }
  }
  for (const annotation of annotations) if (!ranges.has(annotation.id)) hear(annotation, []);
  const seekRest = async () => {
    const further: Annotation[] = [];
    for (const seek of later) further.push(...(await seek()));
    return further;
  };
  return { changed, seekRest: later.length === 0 ? undefined : seekRest };
}

function belongs(target: Target, { page, isWhole }: Region, isPaper: boolean): boolean {
  const isText = !page.startsWith('notes/') && !target.page.startsWith('notes/');
  return target.page === page || (isText && (isPaper || (isWhole && target.isLost)));
}

/** What is to be kept of where an annotation is, once it was looked for: the same where nothing is new. */
export function newTarget(target: Target, words: PageWords, place: Stretch | undefined): Target {
  const isHome = words.address === target.page && !target.isLost;
  if (place === undefined) return isHome ? { ...target, isLost: true } : target;
  // Words that were changed are kept as they were marked: they are what a reader knows them by.
  if (words.text.slice(place.start, place.end) !== target.exact)
    return isHome ? target : { ...target, page: words.address, isLost: false };
  const isSame = place.start === target.start && passageAt(words, place.start)?.id === target.passage;
  return isHome && isSame ? target : describeTarget(words, place, { isGated: target.isGated });
}
