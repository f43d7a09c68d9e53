import type { HistoricalDate } from './date.ts';
import type { Edition } from './edition.ts';

/** Which state of an edition this is. Nothing of it comes from a clock: the same content is the same state. */
export interface EditionState {
  /** Undefined where the edition counts none. */
  readonly version: string | undefined;
  /** Its day: as `edition.yaml` states it, or else the day on which a note was last checked. */
  readonly date: HistoricalDate | undefined;
  /** The change that the version begins with, by its id; undefined where none says so. */
  readonly changeId: string | undefined;
}

export function stateOf({
  titlePage,
  notes,
  changes,
}: Pick<Edition, 'titlePage' | 'notes' | 'changes'>): EditionState {
  const newest = [...notes.values()]
    .map(({ checked }) => checked)
    .toSorted((a, b) => a.latest - b.latest)
    .at(-1);
  const { version } = titlePage;
  const begins = changes.find((change) => version !== undefined && change.version === version);
  return { version, date: titlePage.date ?? newest, changeId: begins?.id };
}

/** The day of an edition’s state, `2026-11-27`; of a month or a year its last. Undefined where nothing bears a date. */
export function dayOf({ date }: EditionState): string | undefined {
  if (date === undefined || !Number.isFinite(date.latest)) return undefined;
  return new Date(date.latest).toISOString().slice(0, 10);
}
