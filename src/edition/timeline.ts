import type { HistoricalDate } from './date.ts';
import type { Note } from './connected-note.ts';
import type { TitlePage } from './title-page.ts';

/** One dated subject: a note’s, a moment that a note tells of, or the text’s own day. */
export interface TimelineEntry {
  /** The note’s id; a moment’s has its number behind a point; that of the text’s own day is `the-text`. */
  readonly id: string;
  /** Undefined for the text’s own day, where no note tells of it. */
  readonly noteId: string | undefined;
  readonly title: string;
  /** The note’s gloss; of a moment the note’s headword. */
  readonly gloss: string;
  readonly date: HistoricalDate;
  /** The world of its subject or moment; the text’s own day has what the text is called. */
  readonly lane: string;
  readonly kind: Note['kind'] | undefined;
}

/** Moments that give something away, by what they give away. */
export interface GatedMoments {
  readonly spoiler: TitlePage['spoilers'][number];
  readonly entries: readonly TimelineEntry[];
}

/** The id of the text’s own day among the entries. */
const TEXT_ID = 'the-text';

/** What the timeline needs of a note. Its own dates are gated by nothing; its moments may be. */
type Dated = Pick<Note, 'id' | 'title' | 'gloss' | 'dates' | 'moments' | 'world' | 'kind'>;

/** Lists all that has a date and gives nothing away, from the earliest beginning; of two that begin together, the one that ends first. */
export function timelineOf(notes: readonly Dated[], titlePage: TitlePage): readonly TimelineEntry[] {
  const entries = notes.flatMap((note): TimelineEntry[] => {
    const { id, title, gloss, dates, world, kind } = note;
    return [
      ...(dates === undefined ? [] : [{ id, noteId: id, title, gloss, date: dates, lane: world, kind }]),
      ...momentsOf(note, undefined),
    ];
  });
  // An edition without a dated note has no timeline: the text’s day alone is on its title page.
  if (entries.length === 0) return [];
  const ofText = notes.find(({ id }) => id === titlePage.marks.title)?.dates;
  if (ofText === undefined) entries.push(...textEntry(titlePage));
  return entries.toSorted(byTime);
}

/** Lists the moments that a spoiler gates, in the order of the edition’s spoilers and of time. */
export function gatedMomentsOf(
  notes: readonly Dated[],
  { spoilers }: Pick<TitlePage, 'spoilers'>,
): readonly GatedMoments[] {
  return spoilers
    .map((spoiler) => ({
      spoiler,
      entries: notes.flatMap((note) => momentsOf(note, spoiler.level)).toSorted(byTime),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The moments of a note that stand behind one spoiler, or behind none. */
function momentsOf({ id, title, moments, world, kind }: Dated, level: string | undefined): TimelineEntry[] {
  return moments.flatMap((moment, index) => {
    if (moment.spoiler !== level) return [];
    const { date, says, world: lane = world } = moment;
    return [{ id: `${id}.${String(index + 1)}`, noteId: id, title: says, gloss: title, date, lane, kind }];
  });
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return compare(a.date.earliest, b.date.earliest) || compare(a.date.latest, b.date.latest);
}

/** Infinite ends are equal to each other: their difference is no number. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day on which the text first appeared, where the title page has one. */
function textEntry({ title, form, published }: TitlePage): TimelineEntry[] {
  const [first] = published
    .flatMap(({ on, in: where, publisher }) => (on === undefined ? [] : [{ on, where: where ?? publisher }]))
    .toSorted((a, b) => compare(a.on.earliest, b.on.earliest));
  if (first === undefined) return [];
  const { on: date, where: gloss = '' } = first;
  return [{ id: TEXT_ID, noteId: undefined, title, gloss, date, lane: form, kind: undefined }];
}

/** How sure a date is, for its mark: `?` and `%` are uncertain, `~` is about. */
export function certaintyOf({ edtf }: HistoricalDate): 'certain' | 'about' | 'uncertain' {
  if (/[?%]/u.test(edtf)) return 'uncertain';
  return /[~X]/u.test(edtf) ? 'about' : 'certain';
}

/** The entries before and after one in time, so many at each side. */
export function neighboursInTime(
  timeline: readonly TimelineEntry[],
  id: string,
  count: number,
): { readonly before: readonly TimelineEntry[]; readonly after: readonly TimelineEntry[] } {
  const index = timeline.findIndex((entry) => entry.id === id);
  if (index === -1) return { before: [], after: [] };
  return {
    before: timeline.slice(Math.max(0, index - count), index),
    after: timeline.slice(index + 1, index + 1 + count),
  };
}
