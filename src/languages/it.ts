export * from './it/annotations.ts';
export * from './it/apparatus.ts';
export * from './it/copying.ts';
export * from './it/every-page.ts';
export * from './it/mine.ts';
export * from './it/on-demand.ts';
export * from './it/overviews.ts';
export * from './it/pages.ts';
