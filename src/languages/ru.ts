export * from './ru/annotations.ts';
export * from './ru/apparatus.ts';
export * from './ru/copying.ts';
export * from './ru/every-page.ts';
export * from './ru/mine.ts';
export * from './ru/on-demand.ts';
export * from './ru/overviews.ts';
export * from './ru/pages.ts';
