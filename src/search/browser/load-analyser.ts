import { createAnalyser, type Analyser } from '../analyser.ts';
import { FORMS_PART, type FinderPart } from '../finder-data.ts';
import { loadPacks } from '../languages/packs.ts';

/**
 * Fetches what is needed to read words in the languages of the edition.
 * @param base the path that the site stands under.
 * @param languages of the edition, its own first.
 * @throws where it cannot be fetched.
 */
export async function loadAnalyser(
  base: string,
  languages: readonly string[],
  cache: RequestCache = 'default',
): Promise<Analyser> {
  const [packs, { forms = [] }] = await Promise.all([
    loadPacks(languages),
    fetchPart(base, FORMS_PART, cache),
  ]);
  return createAnalyser(languages, packs, forms);
}

/**
 * Fetches a part of what the finder knows; undefined where there is none of that name.
 * @throws where it cannot be fetched.
 */
export async function fetchPart(base: string, name: string, cache: RequestCache): Promise<FinderPart> {
  const response = await fetch(`${base}finder/${name}.json`, { cache });
  if (!response.ok) throw new MissingPart(name, response.status);
  return (await response.json()) as FinderPart;
}

/** A part that could not be had. */
export class MissingPart extends Error {
  readonly status: number;

  constructor(name: string, status: number) {
    super(`The search could not fetch ${name}.json.`);
    this.status = status;
  }
}
