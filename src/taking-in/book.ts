import type { Root } from 'mdast';
import type { Form } from '../edition/text-schema.ts';

/** A text as it was read from a file of any kind, before it becomes an edition. */
export interface Book {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  /** A tag of BCP 47; undefined where the file does not say. */
  readonly language: string | undefined;
  /** What the file says of its rights. */
  readonly rights: string | undefined;
  readonly chapters: readonly Chapter[];
  /** How many images it had; they are left out, since an edition must say of each whose it is. */
  readonly images: number;
}

/** A part of a text: its title as Markdown, and its blocks, author's notes last. */
export interface Chapter {
  readonly title: string | undefined;
  readonly form: Form;
  readonly body: Root;
  /** The names of those of its footnotes whose marks stand on the title of the whole text. */
  readonly titleNotes?: readonly string[];
}

/** Stands for one blank at the beginning of a line of verse: a sign of nobody’s, so that no printer of Markdown cares for it. */
export const INDENT = '\uE000';
