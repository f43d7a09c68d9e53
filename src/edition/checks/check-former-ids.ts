import type { Place } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import type { NoteFile } from '../note.ts';
import type { Part } from '../part.ts';
import { TAKEN_BY_NOTES } from './check-files.ts';

interface Renamed extends Place {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** Finds ids that a note, or a part of the text, had before and that another has now, or had too. */
export function checkFormerIds(notes: readonly NoteFile[], parts: readonly Part[]): Fault[] {
  const renamed = notes.map(({ id, path, front }) => ({
    id,
    path,
    line: front?.lineOf(['formerly']) ?? 1,
    formerIds: front?.data.formerly ?? [],
  }));
  return [...findTaken(renamed, TAKEN_BY_NOTES), ...findTaken(parts, new Set())];
}

function findTaken(all: readonly Renamed[], ofEngine: ReadonlySet<string>): Fault[] {
  const owners = new Map([
    ...[...ofEngine].map((id) => [id, 'the site itself'] as const),
    ...all.map((each) => [each.id, each.path] as const),
  ]);
  return all.flatMap(({ path, line, formerIds }) =>
    formerIds.flatMap((id): Fault[] => {
      const owner = owners.get(id);
      owners.set(id, path);
      if (owner === undefined) return [];
      const message = `The former id “${id}” belongs to ${owner}. Remove it from \`formerly\`: an address leads to one place.`;
      return [{ rule: 'former-id-taken', path, line, message }];
    }),
  );
}
