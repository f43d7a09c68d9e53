export * from './es/annotations.ts';
export * from './es/apparatus.ts';
export * from './es/copying.ts';
export * from './es/every-page.ts';
export * from './es/mine.ts';
export * from './es/on-demand.ts';
export * from './es/overviews.ts';
export * from './es/pages.ts';
