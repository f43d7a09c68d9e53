export * from './fr/apparatus.ts';
export * from './fr/copying.ts';
export * from './fr/downloads.ts';
export * from './fr/every-page.ts';
export * from './fr/on-demand.ts';
export * from './fr/overviews.ts';
export * from './fr/pages.ts';
