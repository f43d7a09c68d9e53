import type { Annotation, Colour } from '../../annotations/annotation.ts';
import { isPainted } from './paintable-blocks.ts';
import { RangePainter, type Wish } from './range-painter.ts';

/** The names under which the style sheet knows what is painted; a highlight with a comment looks otherwise. */
type Style = 'own' | 'commented' | 'shared';

interface Painted {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
  readonly wishes: readonly Wish[];
}

/** Paints annotations on the words of the page, and puts nothing among them. */
export class Painter {
  readonly #ranges = new RangePainter();
  readonly #painted = new Map<string, Painted>();

  /** Paints an annotation, in all places where its words stand. */
  paint(annotation: Annotation, ranges: readonly Range[], isShared = false): void {
    this.erase(annotation.id);
    const style: Style = isShared ? 'shared' : annotation.comment === '' ? 'own' : 'commented';
    const name = nameOf(style, annotation.colour);
    // A bookmark is a sign beside its passage.
    const seen = annotation.kind === 'highlight' ? ranges : [];
    const wishes = seen.map((range) => this.#ranges.add(range, name));
    this.#painted.set(annotation.id, { annotation, ranges, wishes });
  }

  erase(id: string): void {
    for (const wish of this.#painted.get(id)?.wishes ?? []) this.#ranges.remove(wish);
    this.#painted.delete(id);
  }

  /** Shows all that is painted, or nothing of it. */
  set isHidden(isHidden: boolean) {
    this.#ranges.isHidden = isHidden;
  }

  get ids(): readonly string[] {
    return [...this.#painted.keys()];
  }

  rangesOf(id: string): readonly Range[] {
    return this.#painted.get(id)?.ranges ?? [];
  }

  /** What is painted at a point of the window, the last painted first. */
  at(x: number, y: number): Annotation | undefined {
    const element = document.elementFromPoint(x, y);
    if (this.#ranges.isHidden || element === null || !isPainted(element)) return undefined;
    const isOn = ({ left, right, top, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom;
    return [...this.#painted.values()].findLast(
      ({ annotation: { kind }, ranges }) =>
        kind === 'highlight' &&
        // Where lines stand is asked of the few that reach into what is at the point: asked of all, the page would wait.
        ranges.some((range) => range.intersectsNode(element) && [...range.getClientRects()].some(isOn)),
    )?.annotation;
  }
}

function nameOf(style: Style, colour: Colour): string {
  return `${style}-${colour}`;
}
