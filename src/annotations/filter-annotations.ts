import type { Annotation, Colour } from './annotation.ts';

/** What annotations are narrowed to; empty where everything is meant. */
export interface Filter {
  readonly query: string;
  readonly colour: Colour | '';
  readonly tag: string;
}

/** Gives the annotations that have every word of a query somewhere: in the quotation, the comment or a tag. */
export function filterAnnotations<Item extends Pick<Annotation, 'colour' | 'comment' | 'tags' | 'target'>>(
  annotations: readonly Item[],
  { query, colour, tag }: Filter,
): Item[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return annotations.filter((annotation) => {
    const { comment, tags, target } = annotation;
    const text = fold([target.exact, comment, ...tags].join(' '));
    return (
      (colour === '' || annotation.colour === colour) &&
      (tag === '' || tags.includes(tag)) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** Words without case and accents. */
function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
