/*
 * What readers of an edition with an English interface see and hear, room by room. This language is the pattern: every other
 * says the same (words.ts). Words for a number of things take the number, and choose their form by Intl.
 */
export * from './en/annotations.ts';
export * from './en/apparatus.ts';
export * from './en/book.ts';
export * from './en/coming-back.ts';
export * from './en/copying.ts';
export * from './en/downloads.ts';
export * from './en/every-page.ts';
export * from './en/handout.ts';
export * from './en/mine.ts';
export * from './en/on-demand.ts';
export * from './en/overviews.ts';
export * from './en/pages.ts';
export * from './en/reading-aloud.ts';
export * from './en/sharing.ts';
