export * from './de/annotations.ts';
export * from './de/apparatus.ts';
export * from './de/copying.ts';
export * from './de/every-page.ts';
export * from './de/mine.ts';
export * from './de/on-demand.ts';
export * from './de/overviews.ts';
export * from './de/pages.ts';
