/** One thing that a reader may choose about every page. */
export interface Setting {
  /** The attribute on `<html>` that carries the choice is `data-` and this. */
  readonly name: string;
  readonly label: string;
  /** In the order shown. One choice has the value '': the default, which sets no attribute. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** All that a reader may choose, in the order of the panel. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'theme',
    label: 'Theme',
    choices: [
      { value: '', label: 'System' },
      { value: 'light', label: 'Light' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    name: 'size',
    label: 'Size',
    choices: [
      { value: 'smallest', label: 'Smallest' },
      { value: 'smaller', label: 'Smaller' },
      { value: '', label: 'Medium' },
      { value: 'larger', label: 'Larger' },
      { value: 'largest', label: 'Largest' },
      { value: 'huge', label: 'Huge' },
    ],
  },
  {
    name: 'face',
    label: 'Face',
    choices: [
      { value: '', label: 'Book serif' },
      { value: 'sans', label: 'Sans' },
      { value: 'dyslexia', label: 'For dyslexia' },
    ],
  },
  {
    name: 'measure',
    label: 'Line length',
    choices: [
      { value: 'narrow', label: 'Short' },
      { value: '', label: 'Medium' },
      { value: 'wide', label: 'Long' },
    ],
  },
  {
    name: 'leading',
    label: 'Line spacing',
    choices: [
      { value: 'tight', label: 'Tight' },
      { value: '', label: 'Medium' },
      { value: 'loose', label: 'Loose' },
    ],
  },
  {
    name: 'notes',
    label: 'Notes',
    choices: [
      { value: '', label: 'In the margin' },
      { value: 'popover', label: 'At the word' },
      { value: 'endnotes', label: 'At the end' },
    ],
  },
  {
    name: 'marks',
    label: 'Marks',
    choices: [
      { value: '', label: 'Shown' },
      { value: 'quiet', label: 'Quiet' },
    ],
  },
  {
    name: 'mine',
    label: 'Your annotations',
    choices: [
      { value: '', label: 'Shown' },
      { value: 'hidden', label: 'Hidden' },
    ],
  },
  {
    name: 'citations',
    label: 'Citations',
    choices: [
      { value: '', label: 'Numbers' },
      { value: 'names', label: 'Names' },
    ],
  },
  {
    name: 'keys',
    label: 'Single-key shortcuts',
    choices: [
      { value: '', label: 'On' },
      { value: 'off', label: 'Off' },
    ],
  },
];
