import type { TextPlace } from './edition/text-address.ts';

/**
 * Where the site will stand, from the environment.
 * `SITE_URL` is its origin, such as `https://reader.example`; without it no page claims an address.
 * `BASE_PATH` is the path it stands under, such as `/reader/`; without it, the root.
 */
export function siteFromEnvironment(environment: Readonly<Record<string, string | undefined>>): {
  readonly site: string | undefined;
  readonly base: string;
} {
  const { SITE_URL: site, BASE_PATH: base } = environment;
  return {
    site: site === undefined || site === '' ? undefined : site,
    base: normaliseBase(base ?? '/'),
  };
}

/** Gives a base path exactly one slash at either end. */
function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The ids by which addresses name something within a page, after `#`. Those of passages and mentions the model gives. */
export const fragments = {
  endnote: (noteId: string) => `note-${noteId}`,
  source: (sourceId: string) => `source-${sourceId}`,
} as const;

/** The note to whose endnote a fragment leads: `#note-volkov` to `volkov`. */
export function noteOfFragment(hash: string): string | undefined {
  return /^#note-(?<id>.+)$/u.exec(hash)?.groups?.['id'];
}

/** The addresses of the edition's pages under a base path, and what they lead to. They are permanent. */
export function addresses(base: string) {
  const root = normaliseBase(base);
  const under = (path: string) => root + path;
  const notes = under('notes/');
  const texts = under('text/');
  const part = (pageId: string | undefined) => (pageId === undefined ? root : `${texts}${pageId}/`);
  const place = ({ id, pageId }: TextPlace) => part(pageId) + (id === '' ? '' : `#${id}`);
  return {
    text: under(''),
    /** The page of a part, by its id; the page of the whole text without one. */
    part,
    /** The part whose page stands at a path. */
    partAt: (path: string) =>
      path.startsWith(texts) ? /^(?<id>[^/]+)\/$/u.exec(path.slice(texts.length))?.groups?.['id'] : undefined,
    /** Where something of the text stands: a passage, a mention, a line. */
    place,
    notes,
    note: (id: string) => `${notes}${id}/`,
    noteFile: (id: string) => `${notes}${id}.md`,
    /** The note whose page stands at a path. */
    noteAt: (path: string) =>
      path.startsWith(notes) ? /^(?<id>[^/]+)\/$/u.exec(path.slice(notes.length))?.groups?.['id'] : undefined,
    names: under('names/'),
    timeline: under('timeline/'),
    moment: (id: string) => under(`timeline/#when-${id}`),
    places: under('places/'),
    spot: (id: string) => under(`places/#spot-${id}`),
    placeEntry: (id: string) => under(`places/#where-${id}`),
    people: under('people/'),
    person: (id: string) => under(`people/#who-${id}`),
    bibliography: under('bibliography/'),
    source: (id: string) => under(`bibliography/#${fragments.source(id)}`),
    search: under('search/'),
    print: under('print/'),
    /** A handout of a part, by its id, where parts have pages; the whole text, or the way to all, without one. */
    handout: (pageId?: string) => under(`handout/${pageId === undefined ? '' : `${pageId}/`}`),
    download: under('download/'),
    changes: under('changes/'),
    changesFeed: under('changes.atom'),
    change: (id: string) => under(`changes/#${id}`),
    mine: under('mine/'),
    page: (id: string) => under(`${id}/`),
    file: under,
  } as const;
}

export type Addresses = ReturnType<typeof addresses>;
