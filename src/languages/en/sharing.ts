/* What readers see and hear in English of annotations that are shared with them. */
import { counter } from '../plural.ts';

const number = counter<'one' | 'other'>('en', 'other');

/** Annotations that a link or a file shares. */
export const sharing = {
  theirs: 'A highlight shared with you',
  opensShared: (colour: string, words: string) =>
    `A comment shared with you, ${colour.toLowerCase()}: ${words}`,
  shared: (count: number) =>
    `${number(count, { one: 'annotation', other: 'annotations' })} shared with you: their words stand between two lines.`,
  sharedBroken: 'The link was to carry shared annotations, but part of it is missing. Ask for it again.',
  keep: 'Keep them',
  putAway: 'Put away',
  sharedKept: (count: number) =>
    `${number(count, { one: 'annotation', other: 'annotations' })} added to yours.`,
};
