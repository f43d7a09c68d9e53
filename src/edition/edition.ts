import type { Change } from './change.ts';
import type { Note } from './connected-note.ts';
import type { WrittenHeading } from './index-file.ts';
import type { IndexScript } from './index-order.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';
import type { Part } from './part.ts';
import type { Passage } from './passage.ts';
import type { People } from './people.ts';
import type { Picture } from './picture.ts';
import type { Places } from './places.ts';
import type { Source } from './source.ts';
import type { GatedMoments, TimelineEntry } from './timeline.ts';
import type { TitlePage } from './title-page.ts';

export type { Note } from './connected-note.ts';

/** The text and its apparatus as one thing: read, checked and connected. Everything that is printed reads it, and works nothing out again. */
export interface Edition {
  readonly titlePage: TitlePage;
  /** The files of the text, in order. */
  readonly parts: readonly Part[];
  /** Those of all parts, in the order of the text. */
  readonly passages: readonly Passage[];
  /** Those of the title page first, then those of the text, in order. */
  readonly mentions: readonly Mention[];
  /** By id, in reading order: as the text first mentions them, then those it does not mention, by headword. */
  readonly notes: ReadonlyMap<string, Note>;
  /** The notes that the text or its title page mentions, in reading order. */
  readonly mentioned: readonly Note[];
  /** By id, in the order of the bibliography. */
  readonly sources: ReadonlyMap<string, CitedSource>;
  /** Every name, alias and lemma. */
  readonly names: readonly Name[];
  /** Pages about the edition, by id. */
  readonly pages: ReadonlyMap<string, Page>;
  /** All that has a date, in its order. */
  readonly timeline: readonly TimelineEntry[];
  /** Moments that give something away; they stand in no drawing, no search and no file. */
  readonly gatedMoments: readonly GatedMoments[];
  readonly places: Places;
  readonly people: People;
  /** The pictures that figures show, by their files in the edition's folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What has been corrected, the newest first. */
  readonly changes: readonly Change[];
  /** The index, in its order. */
  readonly index: readonly IndexScript[];
  /** What an indexer wrote of it. */
  readonly writtenIndex: readonly WrittenHeading[];
}

/** A work cited, and what cites it. */
export interface CitedSource extends Source {
  /** The notes and pages that cite it, notes first, each in its order. */
  readonly citedBy: readonly { readonly type: 'note' | 'page'; readonly id: string }[];
}

/** A page about the edition. */
export interface Page {
  readonly id: string;
  /** Its file, in the edition's folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sourceIds: readonly string[];
  /** The notes that it links to, in that order. */
  readonly noteIds: readonly string[];
}
