import { capitalise } from './capitalise.ts';

/** What a kind of note is called: one, as on a note's page, and many, as over a list. */
export interface KindNames {
  readonly singular: string;
  readonly plural: string;
}

/** What the notes of an edition may be about, and which worlds their subjects may belong to. */
export interface Vocabulary {
  /** By id, in the order of `/notes/`. */
  readonly kinds: Readonly<Record<string, KindNames>>;
  /** By id, each in the words that a reader sees. */
  readonly worlds: Readonly<Record<string, string>>;
}

/** The kinds that every edition has; `edition.yaml` may add its own, and give these other names. */
export const KINDS: Vocabulary['kinds'] = {
  person: { singular: 'person', plural: 'People' },
  character: { singular: 'character', plural: 'Characters' },
  place: { singular: 'place', plural: 'Places' },
  event: { singular: 'event', plural: 'Events' },
  institution: { singular: 'institution', plural: 'Institutions' },
  work: { singular: 'work', plural: 'Works' },
  idea: { singular: 'idea', plural: 'Ideas and ways of life' },
  object: { singular: 'object', plural: 'Things' },
};

/** The worlds of an edition that names none: what happened, what a novel tells, or what was written about either. */
export const WORLDS: Vocabulary['worlds'] = {
  history: 'history',
  novel: 'novel',
  criticism: 'criticism',
};

/** What an edition has that names none of its own. */
export const DEFAULTS: Vocabulary = { kinds: KINDS, worlds: WORLDS };

export type Kind = string;
export type World = string;

/** What notes of those kinds and worlds are called; an edition's own are told in its own words. */
const SENTENCES: Readonly<Record<World, Readonly<Record<Kind, string>>>> = {
  history: {
    person: 'A real person',
    place: 'A real place',
    event: 'A historical event',
    institution: 'A real institution',
    work: 'A document or work of its time',
    idea: 'A subject of history',
    object: 'A thing of its time',
  },
  novel: {
    character: 'A character in the novel',
    event: 'A scene in the novel',
    place: 'A place in the novel',
  },
  criticism: {
    person: 'A writer; a real person',
    work: 'A published work',
    institution: 'A real publication',
    idea: 'A question of reading',
    event: 'A turn in scholarship',
  },
};

/**
 * Says in words what a note is about and to which world it belongs: `A character in the novel`, `Person (myth)`.
 * @param vocabulary the edition's, which its title page is.
 */
export function describeKind(
  { kind, world }: { readonly kind: Kind; readonly world: World },
  { kinds, worlds }: Vocabulary,
): string {
  const isDefault = worlds[world] === WORLDS[world] && kinds[kind]?.singular === KINDS[kind]?.singular;
  const sentence = isDefault ? SENTENCES[world]?.[kind] : undefined;
  return sentence ?? `${capitalise(kinds[kind]?.singular ?? kind)} (${worlds[world] ?? world})`;
}

/** The id of the element that says so on the page of the text, for marks to be described by. */
export function kindElementId(kind: Kind, world: World): string {
  return `kind-${kind}-${world}`;
}
