import type { PlaceUnit } from '../languages/place-words.ts';

/** What a search knows of the places of a text, to find one by what it is called: “line 218”, “part 2, paragraph 7”. */
export interface TextPlaces {
  /** What units are called, folded, in every language of the interface. */
  readonly words: Readonly<Record<PlaceUnit, readonly string[]>>;
  readonly parts: readonly PartPlaces[];
  /** Parts and headings, in the order of the text. */
  readonly divisions: readonly Division[];
}

export interface PartPlaces {
  /** Its page, below the site’s root. */
  readonly page: string;
  /** Undefined where the numbers of its passages are no other part’s. */
  readonly name?: string;
  /** The numbers of its passages, from one to another. */
  readonly passages: readonly Run[];
  /** Its numbered lines, from one to another, each with the passage that has them. */
  readonly lines: readonly (readonly [first: number, last: number, passage: number])[];
  /** The pages of the printed source that begin in it, each with the passage that it begins in or before. */
  readonly pages: readonly (readonly [number: string, passage: number | undefined])[];
}

type Run = readonly [first: number, last: number];

/** What a text is divided into: a part, an act, a scene. */
export interface Division {
  readonly name: string;
  /** Where it stands, below the site’s root. */
  readonly address: string;
  /** 0 for a part; a heading’s own depth otherwise. */
  readonly depth: number;
  /** Its part, by its place among them. */
  readonly part: number;
  /** The first passage in it. */
  readonly passage?: number;
  /** What its own name calls it, and its number there: “Act I” is an act, and 1. */
  readonly unit?: PlaceUnit;
  readonly number?: number;
}
