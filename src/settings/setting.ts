/** One thing that a reader may choose about every page. */
export interface Setting {
  /** The attribute on `<html>` that carries the choice is `data-` and this; its words are in `src/languages/`. */
  readonly name: SettingName;
  /** In the order shown. One choice is '': the default, which sets no attribute. */
  readonly values: readonly string[];
}

export type SettingName =
  'theme' | 'size' | 'face' | 'measure' | 'leading' | 'notes' | 'marks' | 'mine' | 'citations' | 'keys';

/** All that a reader may choose, in the order of the panel. */
export const SETTINGS: readonly Setting[] = [
  { name: 'theme', values: ['', 'light', 'sepia', 'dark'] },
  { name: 'size', values: ['smallest', 'smaller', '', 'larger', 'largest', 'huge'] },
  { name: 'face', values: ['', 'sans', 'dyslexia'] },
  { name: 'measure', values: ['narrow', '', 'wide'] },
  { name: 'leading', values: ['tight', '', 'loose'] },
  { name: 'notes', values: ['', 'popover', 'endnotes'] },
  { name: 'marks', values: ['', 'quiet'] },
  { name: 'mine', values: ['', 'hidden'] },
  { name: 'citations', values: ['', 'names'] },
  { name: 'keys', values: ['', 'off'] },
];
