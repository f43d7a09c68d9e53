import type { HistoricalDate } from './date.ts';
import type { Edition } from './edition.ts';

/** Which state of an edition this is. Nothing of it comes from a clock: the same content is the same state. */
export interface EditionState {
  /** Undefined where the edition counts none. */
  readonly version: string | undefined;
  /** Its day: as `edition.yaml` states it, or else the day on which a note was last checked. */
  readonly date: HistoricalDate | undefined;
}

export function stateOf({ titlePage, notes }: Pick<Edition, 'titlePage' | 'notes'>): EditionState {
  const newest = [...notes.values()]
    .map(({ checked }) => checked)
    .toSorted((a, b) => a.latest - b.latest)
    .at(-1);
  return { version: titlePage.version, date: titlePage.date ?? newest };
}

/** The day of an edition’s state, `2026-11-27`; of a month or a year its last. Undefined where nothing bears a date. */
export function dayOf({ date }: EditionState): string | undefined {
  if (date === undefined || !Number.isFinite(date.latest)) return undefined;
  return new Date(date.latest).toISOString().slice(0, 10);
}
