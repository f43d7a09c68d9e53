/** One thing that a reader may choose about every page. */
export interface Setting {
  /** The attribute on `<html>` that carries the choice is `data-` and this; its words are in `src/languages/`. */
  readonly name: SettingName;
  /** Whether it is shown at once; the others are folded away below. */
  readonly isFirst?: true;
  /** Whether it is of no use in a narrow window, as on a phone: there is no margin, and there are no keys. */
  readonly isWide?: true;
  /** In the order shown. One choice is '': the default, which sets no attribute. */
  readonly values: readonly string[];
}

export type SettingName =
  | 'theme'
  | 'size'
  | 'face'
  | 'measure'
  | 'leading'
  | 'notes'
  | 'margin'
  | 'marks'
  | 'mine'
  | 'citations'
  | 'keys'
  | 'offline';

/** All that a reader may choose, in the order of the panel. */
export const SETTINGS: readonly Setting[] = [
  { name: 'theme', isFirst: true, values: ['', 'light', 'sepia', 'dark'] },
  { name: 'size', isFirst: true, values: ['smallest', 'smaller', '', 'larger', 'largest', 'huge'] },
  { name: 'face', isFirst: true, values: ['', 'sans', 'dyslexia'] },
  { name: 'measure', values: ['narrow', '', 'wide'] },
  { name: 'leading', values: ['tight', '', 'loose'] },
  { name: 'notes', values: ['', 'popover', 'endnotes'] },
  { name: 'margin', isWide: true, values: ['', 'all', 'none'] },
  { name: 'marks', values: ['', 'quiet'] },
  { name: 'mine', values: ['', 'hidden'] },
  { name: 'citations', values: ['', 'names'] },
  { name: 'keys', isWide: true, values: ['', 'off'] },
  { name: 'offline', values: ['', 'off'] },
];
