import type { Warning } from '../fault.ts';
import type { NoteFile } from '../note.ts';

/** Advises where a note could say when or where: an event, a person or a place that the timeline and the maps leave out. */
export function checkCoverage(notes: readonly NoteFile[]): Warning[] {
  return notes.flatMap(({ path, front }): Warning[] => {
    if (front === undefined) return [];
    const { kind, dates, undated, place, unplaced } = front.data;
    const at = (rule: Warning['rule'], message: string): Warning[] => [
      { rule, path, line: front.lineOf(['kind']), message },
    ];
    const isDated = dates !== undefined || undated !== undefined;
    if (kind === 'event' && !isDated) {
      return at('event-without-date', 'The event has no date. Add `dates:`, or say why not with `undated:`.');
    }
    if (kind === 'person' && !isDated) {
      return at(
        'person-without-dates',
        'The person has no dates. Add `dates:` (birth and death), or say what is not known with `undated:`.',
      );
    }
    if (kind === 'place' && place === undefined && unplaced === undefined) {
      return at(
        'place-without-point',
        'The place has no point. Add `place:` with its name, `lat` and `lon`, or say why not with `unplaced:`.',
      );
    }
    return [];
  });
}
