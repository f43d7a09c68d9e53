/** The single keys that do something on a page, and what; a reader can switch them off. In the order of the help. */
export const SINGLE_KEYS = {
  '/': 'Search',
  n: 'Go to the next marked word',
  p: 'Go to the marked word before',
  '.': 'Go to the next hit of a search',
  ',': 'Go to the hit before',
  h: 'Go to what can be done with selected words, or select words by the arrow keys',
  j: 'Go to your next highlight or bookmark',
  k: 'Go to the one before',
  b: 'Set a bookmark at the passage you are reading, or remove it',
  '?': 'Show these shortcuts',
} as const;

export type SingleKey = keyof typeof SINGLE_KEYS;

/** What keys do that every program has; they cannot be switched off. */
export const OTHER_KEYS = {
  Enter: 'Open the note of a marked word, or go into it where it is pinned',
  Tab: 'Go into the open note, and on to the next marked word',
  Esc: 'Close what was opened last: settings, a note, the marks of a search',
} as const;
