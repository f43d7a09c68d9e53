/* What is said to whoever comes back to a text; in the language of the interface, as in every-page.ts. */
export * from './en/coming-back.ts';
