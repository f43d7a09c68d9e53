/* What scripts say while the page is read aloud; in the language of the interface, as in every-page.ts. */
export * from './en/reading-aloud.ts';
