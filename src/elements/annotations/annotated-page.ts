import type { Annotation } from '../../annotations/annotation.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Painter } from './painter.ts';

/** The page at hand with what the reader has added to it, as all that works on it knows it. */
export interface AnnotatedPage {
  /** The path that the site stands under. */
  readonly base: string;
  /** The address of the page below the site’s root. */
  readonly page: string;
  /** The address of the site’s root. */
  readonly root: string;
  readonly store: AnnotationStore;
  readonly painter: Painter;
  /** Done when everything on the page is painted that is known so far. */
  readonly drawn: Promise<void>;
  /** Finds everything on the page anew, or what belongs to notes alone. */
  draw(options?: { readonly onlyNotes?: boolean }): Promise<void>;
  /** Shows or hides what the reader has added, as the settings say, and puts the margin in order. */
  follow(): void;
  /** Shows the bar if something is selected, and puts it away if nothing is. */
  offer(takesFocus?: boolean): void;
  closeBar(): void;
  /** Opens an annotation where it stands. */
  open(id: string, takeFocus?: 'comment' | 'head'): void;
  /** Sets a bookmark at a passage, by itself the one that is being read, or removes it. */
  bookmark(passage?: Element): Promise<void>;
  /** Shows annotations that were shared as a second layer, in the stead of those shown before. */
  showShared(annotations: readonly Annotation[]): Promise<void>;
}
