/** The single keys that do something on a page; a reader can switch them off. In the order of the help, which says what they do. */
export const SINGLE_KEYS = ['/', 'n', 'p', '.', ',', 'h', 'j', 'k', 'b', 'r', '?'] as const;

export type SingleKey = (typeof SINGLE_KEYS)[number];

/** Keys that every program has; they cannot be switched off. */
export const OTHER_KEYS = ['Enter', 'Tab', 'Esc'] as const;
