import type { ContentFile, Place } from './content-file.ts';
import { DATE_VARIABLES, SourceSchema } from './csl-schema.ts';
import { cslDateOf } from './csl-date.ts';
import type { Fault } from './fault.ts';
import { readJson } from './json.ts';
import { faultsOfIssue } from './schema-faults.ts';
import { sourceIdOf, sourceKeyOf } from './source-id.ts';

/** A work cited, as CSL-JSON, and where it stands in the bibliography. */
export interface Source extends Place {
  /** Its key, as an address can hold it. */
  readonly id: string;
  /** The whole entry, for the citation processor, its dates read. */
  readonly csl: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
  };
}

/** Reads `bibliography.json`. A source that has a fault is given too, so that whoever cites it is not blamed. */
export function readBibliography(file: ContentFile): {
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
} {
  const json = readJson(file);
  if (json.lineOf === undefined) return { sources: [], faults: json.faults };
  const { value, lineOf, written } = json;
  if (!Array.isArray(value)) {
    const message =
      'The file is not a list of sources. Put one pair of square brackets round them all: [ … ].';
    return { sources: [], faults: [{ rule: 'json-malformed', path: file.path, line: 1, message }] };
  }
  const faults: Fault[] = [...json.faults];
  const sources: Source[] = [];
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const result = SourceSchema.safeParse(entry);
    if (!result.success) {
      const place = {
        path: file.path,
        whole: 'The entry',
        lineOf: (path: readonly PropertyKey[]) => lineOf([index, ...path]),
        written: (path: readonly PropertyKey[]) => written([index, ...path]),
      };
      faults.push(...result.error.issues.flatMap((issue) => faultsOfIssue(issue, SourceSchema, place)));
    }
    const data = result.success ? result.data : (entry as Readonly<Record<string, unknown>> | null);
    const key = typeof data === 'object' ? data?.['id'] : undefined;
    if (data === null || (typeof key !== 'string' && typeof key !== 'number')) continue;
    const id = sourceIdOf(String(key));
    const { title, type } = data;
    const csl = {
      ...(result.success ? withDates(data) : data),
      id,
      type: typeof type === 'string' ? type : 'document',
      ...((typeof title === 'string' || typeof title === 'number') && { title: String(title) }),
    };
    sources.push({ id, csl, path: file.path, line: lineOf([index]) });
  }
  return { sources, faults: [...faults, ...findTakenTwice(sources)] };
}

/** An entry with its dates read; one that says nothing is left out. */
function withDates(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(entry).flatMap(([name, value]) => {
    const read = DATE_VARIABLES.includes(name) ? cslDateOf(value) : value;
    return read === undefined ? [] : [[name, read] as const];
  });
  return Object.fromEntries(fields);
}

function findTakenTwice(sources: readonly Source[]): Fault[] {
  const first = new Map<string, Source>();
  return sources.flatMap((source) => {
    const other = first.get(source.id);
    first.set(source.id, other ?? source);
    if (other === undefined) return [];
    const message = `The source “${sourceKeyOf(source.id)}” stands at line ${String(other.line)} already. Keep one of the two, or give this one an id of its own.`;
    return [{ rule: 'source-id-taken-twice' as const, path: source.path, line: source.line, message }];
  });
}
