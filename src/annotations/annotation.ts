/** The colours of highlights; each has a pattern and a name besides, so that none is told by its colour alone. */
export const COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;

export type Colour = (typeof COLOURS)[number];

/** Where an annotation belongs: by the words quoted and those around them, by position, and by passage. */
export interface Target {
  /** The address of the page below the site’s root: `text/2/`, `notes/volkov/`; empty for the first page. */
  readonly page: string;
  /** The id of the passage in which it begins, if it begins in one. */
  readonly passage?: string | undefined;
  /** The words quoted. Without any the place is known by its passage alone, or not at all. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words begin and end among those of the page, counted in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether the page had these words only once. */
  readonly isUnique: boolean;
  /** Whether they stand in a block that is closed until a reader opens it: nothing of them is shown outside. */
  readonly isGated: boolean;
  /** Whether they were looked for on their page and not found. */
  readonly isLost: boolean;
}

/** What a reader has added for themselves: a highlight, with a comment or without, or a bookmark. */
export interface Annotation {
  /** A name that no other has: `urn:uuid:…`. */
  readonly id: string;
  readonly kind: 'highlight' | 'bookmark';
  readonly colour: Colour;
  /** As it was typed; Markdown in it stays as it is. Empty where there is none. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** Times as ISO 8601 writes them. */
  readonly created: string;
  readonly modified: string;
  readonly target: Target;
  /** What an imported annotation said besides; it goes out again as it came. */
  readonly further?: Further | undefined;
}

/** What of a Web Annotation this program does not read itself. */
export interface Further {
  readonly annotation: Readonly<Record<string, unknown>>;
  readonly bodies: readonly unknown[];
  readonly target: Readonly<Record<string, unknown>>;
  readonly selectors: readonly unknown[];
}

/** Makes an annotation of today. */
export function createAnnotation(
  target: Target,
  { kind = 'highlight', colour = 'yellow' }: Partial<Pick<Annotation, 'kind' | 'colour'>> = {},
): Annotation {
  const now = new Date().toISOString();
  return {
    id: `urn:uuid:${newUuid()}`,
    kind,
    colour,
    comment: '',
    tags: [],
    created: now,
    modified: now,
    target,
  };
}

/** Changes an annotation, and says when. */
export function changeAnnotation(
  annotation: Annotation,
  change: Partial<Pick<Annotation, 'colour' | 'comment' | 'tags'>>,
): Annotation {
  return { ...annotation, ...change, modified: new Date().toISOString() };
}

/** Reads tags as a reader types them: `fear, the flat` are two. */
export function readTags(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#/u, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Whether something stored is an annotation that can be shown. */
export function isAnnotation(value: unknown): value is Annotation {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, colour, comment, tags, created, modified, target } = value as Record<string, unknown>;
  if (typeof target !== 'object' || target === null) return false;
  const { page, exact, prefix, suffix, start, end } = target as Record<string, unknown>;
  return (
    [id, comment, created, modified, page, exact, prefix, suffix].every((text) => typeof text === 'string') &&
    [start, end].every((number) => Number.isFinite(number)) &&
    (kind === 'highlight' || kind === 'bookmark') &&
    COLOURS.some((each) => each === colour) &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string')
  );
}

/** By random numbers, since a site without https has no `crypto.randomUUID`. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
