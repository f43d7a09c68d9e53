/* What is said of copying; in the language of the interface, as in every-page.ts. */
export * from './en/copying.ts';
