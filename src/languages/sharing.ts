/* What scripts say of annotations that are shared; in the language of the interface, as in every-page.ts. */
export * from './en/sharing.ts';
