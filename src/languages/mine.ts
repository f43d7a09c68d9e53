/* What the page of a reader’s annotations says; in the language of the interface, as in every-page.ts. */
export * from './en/mine.ts';
