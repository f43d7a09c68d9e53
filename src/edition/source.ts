import { z } from 'zod';
import type { ContentFile, Place } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './front-matter.ts';
import { SourceSchema } from './schema.ts';
import type { Tier } from './tier.ts';

/** A work cited, as CSL-JSON, and where it stands in the bibliography. */
export interface Source extends Place {
  readonly id: string;
  /** How much weight it bears, where the entry says so. */
  readonly tier?: Tier | undefined;
  /** The whole entry, for the citation processor. */
  readonly csl: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly type: string;
    readonly title: string;
  };
}

/** Reads `bibliography.json`. */
export function readBibliography(file: ContentFile): {
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
} {
  const malformed = findMalformedJson(file);
  if (malformed !== undefined) return { sources: [], faults: [malformed] };
  const { data, faults, ...rest } = readYaml(file, z.array(SourceSchema));
  if (data === undefined) return { sources: [], faults };
  const { lineOf } = rest as { lineOf: (path: readonly PropertyKey[]) => number };
  const sources = data.map((csl, index) => ({
    id: csl.id,
    tier: csl.custom?.tier,
    csl,
    path: file.path,
    line: lineOf([index]),
  }));
  return { sources, faults: findTakenTwice(sources) };
}

function findTakenTwice(sources: readonly Source[]): Fault[] {
  const first = new Map<string, Source>();
  return sources.flatMap((source) => {
    const other = first.get(source.id);
    first.set(source.id, other ?? source);
    if (other === undefined) return [];
    const message = `The source “${source.id}” stands at line ${String(other.line)} already. Keep one of the two, or give this one an id of its own.`;
    return [{ rule: 'source-id-taken-twice' as const, path: source.path, line: source.line, message }];
  });
}

function findMalformedJson(file: ContentFile): Fault | undefined {
  try {
    JSON.parse(file.text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /position (?<offset>\d+)/u.exec(reason)?.groups?.['offset'];
    const before = file.text.slice(0, position === undefined ? file.text.length : Number(position));
    return {
      rule: 'json-malformed',
      path: file.path,
      line: before.split('\n').length,
      message: `The JSON cannot be read: ${reason}. Look for a comma, a quotation mark or a bracket that is missing or too many.`,
    };
  }
}
