import type { Annotation, Colour } from '../../annotations/annotation.ts';

/** The names under which the style sheet knows what is painted; a highlight with a comment looks otherwise. */
type Style = 'own' | 'commented' | 'shared';

interface Painted {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
  readonly name: string;
}

/** Paints annotations on the words of the page, without changing the page. */
export class Painter {
  readonly #painted = new Map<string, Painted>();
  #isHidden = false;

  /** Paints an annotation, in all places where its words stand. */
  paint(annotation: Annotation, ranges: readonly Range[], isShared = false): void {
    this.erase(annotation.id);
    const style: Style = isShared ? 'shared' : annotation.comment === '' ? 'own' : 'commented';
    const name = nameOf(style, annotation.colour);
    this.#painted.set(annotation.id, { annotation, ranges, name });
    // A bookmark is a sign beside its passage.
    if (annotation.kind === 'highlight' && !this.#isHidden)
      for (const range of ranges) highlightNamed(name).add(range);
  }

  erase(id: string): void {
    const { ranges = [], name = '' } = this.#painted.get(id) ?? {};
    for (const range of ranges) highlightNamed(name).delete(range);
    this.#painted.delete(id);
  }

  /** Shows all that is painted, or nothing of it. */
  set isHidden(isHidden: boolean) {
    if (isHidden === this.#isHidden) return;
    this.#isHidden = isHidden;
    for (const { ranges, name, annotation } of this.#painted.values())
      for (const range of annotation.kind === 'highlight' ? ranges : [])
        highlightNamed(name)[isHidden ? 'delete' : 'add'](range);
  }

  get ids(): readonly string[] {
    return [...this.#painted.keys()];
  }

  rangesOf(id: string): readonly Range[] {
    return this.#painted.get(id)?.ranges ?? [];
  }

  /** What is painted at a point of the window, the last painted first. */
  at(x: number, y: number): Annotation | undefined {
    if (this.#isHidden) return undefined;
    const isOn = ({ left, right, top, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom;
    return [...this.#painted.values()].findLast(
      ({ annotation: { kind }, ranges }) =>
        kind === 'highlight' &&
        ranges.some((range) => isOn(range.getBoundingClientRect()) && [...range.getClientRects()].some(isOn)),
    )?.annotation;
  }
}

function nameOf(style: Style, colour: Colour): string {
  return `${style}-${colour}`;
}

function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
