/** The years that a zip can say. */
const FIRST = 1980;
const LAST = 2099;

/**
 * Gives a day as the time of a file in a zip. A zip’s times have no zone: they are those of the clock on the wall, wherever
 * that hangs. A day that a zip cannot say becomes the first one that it can.
 * @param day as `2026-11-27`; undefined where none is known.
 */
export function zipDate(day: string | undefined): Date {
  const [year = 0, month = 1, date = 1] = (day ?? '').split('-').filter(Boolean).map(Number);
  return year >= FIRST && year <= LAST ? new Date(year, month - 1, date) : new Date(FIRST, 0, 1);
}
