export * from '../en/mine.ts';
