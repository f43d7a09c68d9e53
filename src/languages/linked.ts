/** A sentence with a link in it: what stands before the link, its words, and what follows. */
export type Linked = readonly [before: string, words: string, after: string];
