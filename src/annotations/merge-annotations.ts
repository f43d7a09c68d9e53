import type { Annotation } from './annotation.ts';

/**
 * Says what is to be stored so that annotations come to those that are there: new ones, and of those that are on both sides the
 * one changed last. What says the same of the same words under another name is no other annotation.
 */
export function mergeAnnotations(
  own: readonly Annotation[],
  coming: readonly Annotation[],
): readonly Annotation[] {
  const byId = new Map(own.map((annotation) => [annotation.id, annotation]));
  const contents = new Set(own.map(contentOf));
  return coming.filter((annotation) => {
    const known = byId.get(annotation.id);
    const isNews =
      known === undefined
        ? !contents.has(contentOf(annotation))
        : Date.parse(annotation.modified) > Date.parse(known.modified);
    byId.set(annotation.id, isNews ? annotation : (known ?? annotation));
    contents.add(contentOf(annotation));
    return isNews;
  });
}

function contentOf({ kind, colour, comment, tags, target }: Annotation): string {
  const { page, passage, exact, prefix, suffix } = target;
  return JSON.stringify([
    kind,
    colour,
    comment,
    tags,
    page,
    exact === '' ? passage : '',
    exact,
    prefix,
    suffix,
  ]);
}
