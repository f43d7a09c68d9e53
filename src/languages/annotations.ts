/* What scripts say of a reader’s own annotations; in the language of the interface, as in every-page.ts. */
export * from './en/annotations.ts';
