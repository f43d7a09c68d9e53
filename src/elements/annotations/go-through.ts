import type { AnnotatedPage } from './annotated-page.ts';

/** Opens the reader’s next annotation in the order of the page, or the one before, from where they are; none that are hidden. */
export function goThrough(layer: AnnotatedPage, by: 1 | -1): void {
  if (document.documentElement.dataset['mine'] === 'hidden') return;
  const places = layer.painter.ids
    .flatMap((id) => {
      const [range] = layer.painter.rangesOf(id);
      return range === undefined ? [] : [{ id, top: range.getBoundingClientRect().top }];
    })
    .sort((a, b) => a.top - b.top);
  const line = innerHeight / 3;
  const next =
    by === 1 ? places.find(({ top }) => top > line + 2) : places.findLast(({ top }) => top < line - 2);
  if (next === undefined) return;
  scrollBy({ top: next.top - line, behavior: 'instant' });
  layer.open(next.id);
}
