export * from '../en/annotations.ts';
