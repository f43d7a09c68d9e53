import { anchor } from '../../annotations/anchor.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { sentenceAround, type Stretch } from '../../annotations/page-text.ts';
import { hooked } from '../../markup/hooks.ts';
import type { PageWords } from './page-words.ts';
import { newTarget, readWords } from './placed-annotations.ts';
import { regionsOf } from './regions.ts';
import { breathe } from './slices.ts';

/** A page of the text, as the build knows it. */
export interface TextPageData {
  /** Its address below the site’s root. */
  readonly page: string;
  readonly title: string;
  readonly passages: number;
}

/** An annotation with the sentence that it stands in. */
export interface Gathered {
  readonly annotation: Annotation;
  /** The words of the sentence before and after those quoted; undefined where they were not found. */
  readonly around: { readonly before: string; readonly exact: string; readonly after: string } | undefined;
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
}

interface LoadedPage {
  readonly title: string;
  readonly words: PageWords;
}

/** Reads the pages of a site for their words, each once. */
export class PageLoader {
  readonly #base: string;
  readonly #pages = new Map<string, Promise<LoadedPage | undefined>>();

  constructor(base: string) {
    this.#base = base;
  }

  /**
   * @returns nothing where the edition has no such page
   * @throws where it cannot be fetched now
   */
  async load(page: string): Promise<LoadedPage | undefined> {
    const known = this.#pages.get(page) ?? this.#fetch(page);
    this.#pages.set(page, known);
    // What could not be fetched is asked for again the next time.
    known.catch(() => this.#pages.delete(page));
    return await known;
  }

  async #fetch(page: string): Promise<LoadedPage | undefined> {
    const response = await fetch(this.#base + page);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The page ${page} could not be fetched.`);
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    const region = regionsOf(parsed, page).find(({ isWhole }) => isWhole);
    if (region === undefined) return undefined;
    const title = parsed.querySelector(`${hooked('note-title')}, h1`)?.textContent ?? '';
    return { title, words: await readWords(region) };
  }
}

/** Puts annotations in the order of the text, each with its sentence, and looks for those that are lost in all its pages. */
export async function gatherAnnotations(
  annotations: readonly Annotation[],
  textPages: readonly TextPageData[],
  loader: PageLoader,
  language: string,
): Promise<Gathering> {
  const sections = new Map<string, Gathered[]>();
  const titles = new Map(textPages.map(({ page, title }) => [page, title]));
  const [lost, changed]: [Annotation[], Annotation[]] = [[], []];
  const put = (annotation: Annotation, gathered: Omit<Gathered, 'annotation'>) => {
    const { page } = annotation.target;
    sections.set(page, [...(sections.get(page) ?? []), { annotation, ...gathered }]);
  };
  for (const annotation of annotations) {
    await breathe();
    const { target } = annotation;
    try {
      const found = await find(annotation, textPages, loader);
      if (found === undefined) {
        lost.push(annotation);
        if (!target.isLost) changed.push({ ...annotation, target: { ...target, isLost: true } });
        continue;
      }
      const { title, words, place } = found;
      if (!titles.has(words.address)) titles.set(words.address, title);
      const now = newTarget(target, words, place);
      const kept = now === target ? annotation : { ...annotation, target: now };
      if (now !== target) changed.push(kept);
      put(kept, { around: around(words, place, language), start: place.start });
    } catch {
      // Without a connection an annotation stands where it stood.
      put(annotation, { around: undefined, start: target.start });
    }
  }
  const order = textPages.map(({ page }) => page);
  const rank = (page: string) => (order.includes(page) ? order.indexOf(page) : order.length);
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
  };
}

/** Looks for an annotation on its page and, where that has lost it, on all others of the text. */
async function find({ target }: Annotation, textPages: readonly TextPageData[], loader: PageLoader) {
  const others = target.page.startsWith('notes/') ? [] : textPages.map(({ page }) => page);
  for (const page of new Set([target.page, ...others])) {
    const loaded = await loader.load(page);
    const place = loaded && anchor(target, loaded.words);
    if (loaded !== undefined && place !== undefined) return { ...loaded, place };
  }
  return undefined;
}

function around(words: PageWords, place: Stretch, language: string): Gathered['around'] {
  const { text } = words;
  const sentence = sentenceAround(words, place, language);
  return {
    before: text.slice(sentence.start, place.start),
    exact: text.slice(place.start, place.end),
    after: text.slice(place.end, sentence.end),
  };
}
