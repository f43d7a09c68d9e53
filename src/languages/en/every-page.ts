/*
 * What the scripts of every page say in English. Each word is an export of its own, so that a page’s script holds those that
 * it says and no names for them.
 */

export const close = 'Close';
export const tryAgain = 'Try again';

/* An open note. */
export const fullNote = 'Full note';
export const pin = 'Pin';
export const previous = 'Previous';
export const next = 'Next';
export const backTo = (title: string) => `Back to ${title}`;
export const noteIsSlow = 'The rest of the note is still loading. ';
export const noteHasFailed = 'The rest of the note could not be loaded. ';

/* The margin. */
export const allNotes = 'All notes';
export const moreNotes = (count: number) => (count === 1 ? '1 more note' : `${String(count)} more notes`);

/* The settings, and the last line of a printed page. */
export const settingsReset = 'Everything is as it was at first.';
export const address = (words: string) => `Address: ${words}`;
export const printedOn = (date: string) => `Printed on ${date}`;
