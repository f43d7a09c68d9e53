/* What scripts say that are fetched on demand; in the language of the interface, as in every-page.ts. */
export * from './en/on-demand.ts';
