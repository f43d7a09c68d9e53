import { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import type { HistoricalDate } from './date.ts';
import type { Fault, Rule } from './fault.ts';
import { DaySchema, IdSchema, TextSchema } from './field-schema.ts';
import { didYouMean } from './nearest.ts';
import type { TitlePage } from './title-page.ts';
import { readYaml } from './yaml.ts';

/** `changes.yaml`: what has been corrected, in the order in which it was; a new entry stands at the end. */
const ChangesSchema = z.array(
  z.strictObject({
    /** The day. */
    on: DaySchema,
    /** The version of the edition that begins with it, where one does. */
    version: TextSchema.optional(),
    /** What is other than before, in plain words. */
    what: TextSchema,
    /** Why. */
    why: TextSchema.optional(),
    /** The notes that it concerns. */
    notes: z.array(IdSchema).default([]),
  }),
);

/** Something that was corrected. */
export interface Change {
  /** Its address on the page of changes: `change-3`, counted from the first, so that it never moves. */
  readonly id: string;
  readonly on: HistoricalDate;
  readonly version: string | undefined;
  readonly what: string;
  readonly why: string | undefined;
  readonly noteIds: readonly string[];
}

type ChangesData = z.output<typeof ChangesSchema>;
type State = Pick<TitlePage, 'version' | 'date'>;
/** What is wrong with an entry, and where in it. */
type Finding = readonly [rule: Rule, where: readonly PropertyKey[], message: string];

/**
 * Reads `changes.yaml`.
 * @param file undefined where the edition has none.
 * @param titlePage what the newest change is held against.
 */
export function readChanges(
  file: ContentFile | undefined,
  noteIds: ReadonlySet<string>,
  titlePage: State | undefined,
): { readonly changes: readonly Change[]; readonly faults: readonly Fault[] } {
  if (file === undefined) return { changes: [], faults: [] };
  const read = readYaml(file, ChangesSchema);
  if (read.data === undefined) return { changes: [], faults: read.faults };
  const { data, lineOf } = read;
  const found = [
    ...findUnknownNotes(data, noteIds),
    ...findOutOfOrder(data),
    ...(titlePage === undefined ? [] : findNewer(data, titlePage)),
  ];
  return {
    changes: data.map(({ notes, version, why, ...change }, index) => ({
      ...change,
      id: `change-${String(index + 1)}`,
      version,
      why,
      noteIds: notes,
    })),
    faults: found.map(([rule, where, message]) => ({ rule, path: file.path, line: lineOf(where), message })),
  };
}

function findUnknownNotes(data: ChangesData, noteIds: ReadonlySet<string>): Finding[] {
  return data.flatMap(({ notes }, index) =>
    notes.flatMap((id, place): Finding[] => {
      if (noteIds.has(id)) return [];
      const message = `There is no note “${id}”.${didYouMean(id, noteIds)} Correct the id, or take it out.`;
      return [['change-of-unknown-note', [index, 'notes', place], message]];
    }),
  );
}

function findOutOfOrder(data: ChangesData): Finding[] {
  return data.flatMap(({ on }, index): Finding[] => {
    const before = data[index - 1];
    if (before === undefined || before.on.earliest <= on.earliest) return [];
    const message = `This change is of an earlier day than the one before it (${before.on.edtf}). Put the changes in the order of their days, the newest at the end.`;
    return [['changes-out-of-order', [index, 'on'], message]];
  });
}

/** Finds a change that is newer than the edition says that it is. */
function findNewer(data: ChangesData, { version, date }: State): Finding[] {
  const findings: Finding[] = [];
  const newest = data.at(-1);
  if (newest !== undefined && date !== undefined && date.earliest < newest.on.earliest) {
    const message = `The edition is of ${date.edtf} and this change of ${newest.on.edtf}. Give \`date\` in edition.yaml the day of the newest change.`;
    findings.push(['edition-older-than-change', [data.length - 1, 'on'], message]);
  }
  const index = data.findLastIndex((change) => change.version !== undefined);
  const named = data[index]?.version;
  if (named !== undefined && named !== version) {
    const message = `The newest version named here is ${named}, and that of the edition ${version ?? 'none'}. Give \`version\` in edition.yaml the newest one.`;
    findings.push(['edition-older-than-change', [index, 'version'], message]);
  }
  return findings;
}
