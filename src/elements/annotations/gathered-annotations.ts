import type { Annotation } from '../../annotations/annotation.ts';
import { sentenceAround, type Stretch } from '../../annotations/page-text.ts';
import type { PageWords } from './page-words.ts';
import type { PageLoader, TextPageData } from './page-loader.ts';
import { newTarget } from './placed-annotations.ts';
import { breathe } from './slices.ts';

/** A sentence of which some words are annotated, and the language that it is in, by its tag. */
export interface Sentence {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly language: string;
}

/** An annotation with the sentence that it stands in. */
export interface Gathered {
  readonly annotation: Annotation;
  /** The words of the sentence before and after those quoted; undefined where they were not found. */
  readonly around: Sentence | undefined;
  /** Where it stands among the words of its page. */
  readonly start: number;
}

/** The annotations of one page, in the order of its words. */
export interface Section {
  readonly page: string;
  readonly title: string;
  readonly annotations: readonly Gathered[];
}

export interface Gathering {
  readonly sections: readonly Section[];
  readonly lost: readonly Annotation[];
  /** What is to be stored of them anew, now that they have been looked for. */
  readonly changed: readonly Annotation[];
  /** Whether some do not stand as they were, and have not been looked for any further. */
  readonly isUnfinished: boolean;
}

/**
 * Puts annotations in the order of the text, each with its sentence.
 * @param isThorough whether those that do not stand as they were are looked for in all pages of the text, which takes its time;
 * otherwise they stand where they stood
 */
export async function gatherAnnotations(
  annotations: readonly Annotation[],
  textPages: readonly TextPageData[],
  loader: PageLoader,
  { language, isThorough }: { readonly language: string; readonly isThorough: boolean },
): Promise<Gathering> {
  const sections = new Map<string, Gathered[]>();
  const titles = new Map(textPages.map(({ page, title }) => [page, title]));
  const [lost, changed]: [Annotation[], Annotation[]] = [[], []];
  let isUnfinished = false;
  const put = (gathered: Gathered) => {
    const { page } = gathered.annotation.target;
    const section = sections.get(page) ?? [];
    section.push(gathered);
    sections.set(page, section);
  };
  for (const annotation of annotations) {
    await breathe();
    const { target } = annotation;
    // Without a connection an annotation stands where it stood.
    const quick = await loader.find(target).catch(() => undefined);
    const found =
      quick === undefined && isThorough ? await loader.seek(target).catch(() => undefined) : quick;
    if (found === undefined) {
      isUnfinished = true;
      if (target.isLost) lost.push(annotation);
      else put({ annotation, around: undefined, start: target.start });
    } else if (found === null) {
      lost.push(annotation);
      if (!target.isLost) changed.push({ ...annotation, target: { ...target, isLost: true } });
    } else {
      const { title, words, place } = found;
      if (!titles.has(words.address)) titles.set(words.address, title);
      const now = newTarget(target, words, place);
      const kept = now === target ? annotation : { ...annotation, target: now };
      if (now !== target) changed.push(kept);
      put({ annotation: kept, around: around(words, place, language), start: place.start });
    }
  }
  const order = new Map(textPages.map(({ page }, index) => [page, index]));
  const rank = (page: string) => order.get(page) ?? order.size;
  return {
    sections: [...sections]
      .map(([page, each]) => ({
        page,
        title: titles.get(page) ?? page,
        annotations: each.sort((a, b) => a.start - b.start),
      }))
      .sort((a, b) => rank(a.page) - rank(b.page) || a.title.localeCompare(b.title, language)),
    lost,
    changed,
    isUnfinished,
  };
}

function around(words: PageWords, place: Stretch, language: string): Sentence {
  const { text } = words;
  const sentence = sentenceAround(words, place, language);
  return {
    before: text.slice(sentence.start, place.start),
    exact: text.slice(place.start, place.end),
    after: text.slice(place.end, sentence.end),
    language: words.languageAt(place.start),
  };
}
