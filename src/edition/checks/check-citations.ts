import { findBareKeys } from '../citation.ts';
import type { Place } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../nearest.ts';
import type { Body } from '../note.ts';
import { sourceKeyOf } from '../source-id.ts';
import type { Source } from '../source.ts';

/** Finds citations of a note or page that cannot be read, or whose source is not in the bibliography. */
export function checkCitations(
  { path, body }: Place & { readonly body: Body },
  sourceIds: ReadonlySet<string>,
): Fault[] {
  const unknown = new Set<string>();
  const ofClusters = body.clusters.flatMap(({ raw, read, line }): Fault[] => {
    if (typeof read === 'string') {
      const message = `The citation ${raw} cannot be read: ${read.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}. Write [@key], [@key, p. 36] or [see @key, pp. 36–38, on bread], several with “;” between.`;
      return [{ rule: 'citation-not-readable', path, line, message }];
    }
    return read
      .filter(({ sourceId }) => !sourceIds.has(sourceId))
      .filter(({ sourceId }) => !unknown.has(sourceId) && unknown.add(sourceId))
      .map(({ sourceId }) => {
        const key = sourceKeyOf(sourceId);
        const message = `The source “${key}” is not in bibliography.json.${didYouMean(key, sourceIds)} Correct the key, or add the source.`;
        return { rule: 'citation-of-unknown-source', path, line, message };
      });
  });
  const ofBareKeys = body.bareKeys
    .filter(({ sourceId, hasPlace }) => hasPlace || sourceIds.has(sourceId))
    .map(({ raw, line }): Fault => {
      const message = `${raw} stands in the sentence, where it would be printed as it is. Name the author in words and put the citation in brackets behind: [-${raw}, p. 36] leaves the name out.`;
      return { rule: 'citation-not-readable', path, line, message };
    });
  return [...ofClusters, ...ofBareKeys];
}

/** Finds sources that nothing cites. */
export function checkSources(sources: readonly Source[], bodies: readonly Body[]): Fault[] {
  const cited = new Set(
    bodies.flatMap(({ clusters }) =>
      clusters.flatMap(({ raw, read }) =>
        typeof read === 'string' ? keysIn(raw) : read.map(({ sourceId }) => sourceId),
      ),
    ),
  );
  return sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, path, line }) => ({
      rule: 'source-never-cited',
      path,
      line,
      message: `Nothing cites the source “${sourceKeyOf(id)}”. Cite it where it was used, or remove it.`,
    }));
}

/** The keys in a citation that cannot be read: its sources are cited, if badly. */
function keysIn(raw: string): string[] {
  return findBareKeys(raw.replaceAll('[', ' ')).map(({ sourceId }) => sourceId);
}
