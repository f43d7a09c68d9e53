import type { Place } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../nearest.ts';
import type { Body } from '../note.ts';
import type { Source } from '../source.ts';

/** Finds citations of a note or page that cannot be read, or whose source is not in the bibliography. */
export function checkCitations(
  { path, body }: Place & { readonly body: Body },
  sourceIds: ReadonlySet<string>,
): Fault[] {
  return body.clusters.flatMap(({ raw, citations, line }): Fault[] => {
    if (citations === undefined) {
      const message = `The citation ${raw} cannot be read. Write [@key] or [@key, p. 36], several with “;” between; the place begins with p., pp., ch., chs., sec., para., vol. or no.`;
      return [{ rule: 'citation-not-readable', path, line, message }];
    }
    return citations
      .filter(({ sourceId }) => !sourceIds.has(sourceId))
      .map(({ sourceId }) => ({
        rule: 'citation-of-unknown-source',
        path,
        line,
        message: `The source “${sourceId}” is not in bibliography.json.${didYouMean(sourceId, sourceIds)} Correct the key, or add the source.`,
      }));
  });
}

/** Finds sources that nothing cites. */
export function checkSources(sources: readonly Source[], bodies: readonly Body[]): Fault[] {
  const cited = new Set(
    bodies.flatMap(({ clusters }) =>
      clusters.flatMap(({ citations }) => citations?.map(({ sourceId }) => sourceId) ?? []),
    ),
  );
  return sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, path, line }) => ({
      rule: 'source-never-cited',
      path,
      line,
      message: `Nothing cites the source “${id}”. Cite it where it was used, or remove it.`,
    }));
}
