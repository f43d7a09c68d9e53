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

/** The addresses of the edition's pages under a base path. They are permanent. */
export function addresses(base: string) {
  const under = (path: string) => normaliseBase(base) + path;
  return {
    text: under(''),
    passage: (id: string) => under(`#${id}`),
    mention: (id: string) => under(`#${id}`),
    endnote: (noteId: string) => under(`#note-${noteId}`),
    notes: under('notes/'),
    note: (id: string) => under(`notes/${id}/`),
    names: under('names/'),
    timeline: under('timeline/'),
    moment: (id: string) => under(`timeline/#when-${id}`),
    places: under('places/'),
    spot: (id: string) => under(`places/#spot-${id}`),
    placeEntry: (id: string) => under(`places/#where-${id}`),
    people: under('people/'),
    person: (id: string) => under(`people/#who-${id}`),
    bibliography: under('bibliography/'),
    source: (id: string) => under(`bibliography/#source-${id}`),
    search: under('search/'),
    print: under('print/'),
    page: (id: string) => under(`${id}/`),
    file: under,
  } as const;
}
