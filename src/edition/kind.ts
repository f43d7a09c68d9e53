import type { Words } from '../languages/words.ts';
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

export type Kind = string;
export type World = string;

/**
 * Says in words what a note is about and to which world it belongs: `A character in the novel`, `Person (myth)`.
 * @param vocabulary the edition's, which its title page is.
 * @param words what the interface calls the kinds and worlds of an edition that names none. Where the edition has kept both
 *   names, it has a description of its own for them.
 */
export function describeKind(
  { kind, world }: { readonly kind: Kind; readonly world: World },
  { kinds, worlds }: Vocabulary,
  words: Words['subjects'],
): string {
  const usual: Vocabulary = words;
  const descriptions: Readonly<Record<World, Readonly<Record<Kind, string>>>> = words.descriptions;
  const isUsual =
    worlds[world] === usual.worlds[world] && kinds[kind]?.singular === usual.kinds[kind]?.singular;
  const description = isUsual ? descriptions[world]?.[kind] : undefined;
  return description ?? words.inWorld(capitalise(kinds[kind]?.singular ?? kind), worlds[world] ?? world);
}

/** The id of the element that says so on the page of the text, for marks to be described by. */
export function kindElementId(kind: Kind, world: World): string {
  // Neither has two hyphens together.
  return `kind-${kind}--${world}`;
}
