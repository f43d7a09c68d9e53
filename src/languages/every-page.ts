/* What the scripts of every page say. Each word is an export of its own, so that a page’s script holds those that it says. */

/* The margin. */
export const allNotes = 'All notes';
export const moreNotes = (count: number) => (count === 1 ? '1 more note' : `${String(count)} more notes`);
