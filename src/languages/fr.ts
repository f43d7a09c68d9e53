export * from './fr/annotations.ts';
export * from './fr/apparatus.ts';
export * from './fr/copying.ts';
export * from './fr/every-page.ts';
export * from './fr/mine.ts';
export * from './fr/on-demand.ts';
export * from './fr/overviews.ts';
export * from './fr/pages.ts';
