import { anchorInSteps } from '../../annotations/anchor.ts';
import type { Target } from '../../annotations/annotation.ts';
import type { Stretch } from '../../annotations/page-text.ts';
import { hooked } from '../../markup/hooks.ts';
import type { PageWords } from './page-words.ts';
import { readWords } from './placed-annotations.ts';
import { regionsOf } from './regions.ts';
import { inSlices } from './slices.ts';

/** A page of the text, as the build knows it. */
export interface TextPageData {
  /** Its address below the site’s root. */
  readonly page: string;
  readonly title: string;
  readonly passages: number;
}

interface LoadedPage {
  readonly title: string;
  readonly words: PageWords;
}

interface Found extends LoadedPage {
  readonly place: Stretch;
}

/** Looks for annotations in the pages of a site, each of which is read once. */
export class PageLoader {
  readonly #base: string;
  readonly #textPages: readonly TextPageData[];
  readonly #pages = new Map<string, Promise<LoadedPage | undefined>>();
  /** What was looked for everywhere, and where it was found; null stands for nowhere. */
  readonly #known = new WeakMap<Target, Found | null>();

  constructor(base: string, textPages: readonly TextPageData[]) {
    this.#base = base;
    this.#textPages = textPages;
  }

  /**
   * Looks for words on their page, where they stood; null where they are nowhere, as is known by now.
   * @returns nothing where they do not stand as they were: then they are to be sought
   * @throws where their page cannot be fetched now
   */
  async find(target: Target): Promise<Found | null | undefined> {
    const known = this.#known.get(target);
    if (known !== undefined) return known;
    const page = await this.#load(target.page);
    const { done, value } = page === undefined ? {} : anchorInSteps(target, page.words).next();
    if (page === undefined || done !== true || value === undefined) return undefined;
    const found = { ...page, place: value };
    this.#known.set(target, found);
    return found;
  }

  /**
   * Looks for words that may have been changed on their page and, where that has lost them, on all others of the text.
   * @throws where a page cannot be fetched now
   */
  async seek(target: Target): Promise<Found | null> {
    const others = target.page.startsWith('notes/') ? [] : this.#textPages.map(({ page }) => page);
    for (const address of new Set([target.page, ...others])) {
      const page = await this.#load(address);
      const place = page && (await inSlices(anchorInSteps(target, page.words)));
      if (page === undefined || place === undefined) continue;
      const found = { ...page, place };
      this.#known.set(target, found);
      return found;
    }
    this.#known.set(target, null);
    return null;
  }

  /** Gives nothing where the edition has no such page. */
  async #load(page: string): Promise<LoadedPage | undefined> {
    const known = this.#pages.get(page) ?? this.#fetch(page);
    this.#pages.set(page, known);
    // What could not be fetched is asked for again the next time.
    known.catch(() => this.#pages.delete(page));
    return await known;
  }

  async #fetch(page: string): Promise<LoadedPage | undefined> {
    const read = await fetchPage(this.#base + page);
    const region = read && regionsOf(read, page).find(({ isWhole }) => isWhole);
    if (read === undefined || region === undefined) return undefined;
    const title = read.querySelector(`${hooked('note-title')}, h1`)?.textContent ?? '';
    return { title, words: await readWords(region) };
  }
}

/**
 * Fetches a page, which a browser reads bit by bit as it comes: a long one, read in one go, would keep the reader waiting.
 * @throws where it cannot be fetched now
 */
async function fetchPage(address: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  await new Promise((resolve) => {
    request.onloadend = resolve;
    request.send();
  });
  if (request.status === 404) return undefined;
  if (request.status !== 200 || request.responseXML === null)
    throw new Error(`The page ${address} could not be fetched.`);
  return request.responseXML;
}
