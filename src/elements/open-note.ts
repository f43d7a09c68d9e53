import type { NotePanel } from './note-panel.ts';

/** An open note. */
export interface OpenNote {
  readonly panel: NotePanel;
  readonly mark: HTMLAnchorElement;
  /** Whether it is no more than a preview, which goes when the pointer goes. */
  readonly isPreview: boolean;
  /** How far the page was scrolled before a sheet moved it, and after. */
  readonly scrolled: { readonly from: number; readonly to: number };
  /** Takes it from what Esc closes. */
  readonly release: () => void;
}
