/* What readers see and hear in English of what they add themselves. */
import { counter } from '../plural.ts';

const number = counter<'one' | 'other'>('en', 'other');

/** What a reader adds for themselves: highlights, comments on them, bookmarks. */
export const annotations = {
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', rose: 'Rose' },
  bar: 'What you have selected',
  highlight: (colour: string) => `Highlight: ${colour.toLowerCase()}`,
  comment: 'Comment',
  copy: 'Copy with reference',
  share: 'Share link',
  listen: 'Read aloud',
  highlighted: (colour: string) => `Highlighted: ${colour.toLowerCase()}.`,
  copied: 'Copied, with its reference.',
  linkCopied: 'Link copied.',
  notCopied: 'This browser forbids copying.',
  undo: 'Undo',
  undone: 'Undone.',
  deleted: 'Deleted.',
  changed: 'Comment changed.',
  bookmark: 'Bookmark this place',
  bookmarked: 'Bookmark set.',
  bookmarkRemoved: 'Bookmark removed.',
  bookmarkHere: 'Your bookmark',
  mine: 'Your highlight',
  colour: 'Colour',
  yourComment: 'Your comment',
  tags: 'Tags, with commas between them',
  remove: 'Delete',
  close: 'Close',
  all: 'Your annotations',
  print: 'With your annotations',
  comments: 'Your comments',
  opens: (colour: string, words: string) => `Your comment, ${colour.toLowerCase()}: ${words}`,
  kept: 'Kept in this browser only.',
  refused:
    'This browser lets the page keep nothing, as in a private window: what you add lasts until you leave the page.',
  full: 'This browser has no room left for the page: your last changes last until you leave it.',
  saveNow: 'Save a copy now',
  unreadable: (count: number) =>
    `${number(count, { one: 'stored annotation', other: 'stored annotations' })} could not be read, and ${count === 1 ? 'is' : 'are'} left as ${count === 1 ? 'it is' : 'they are'}.`,
  caret: 'Arrow keys move, with Shift they select; Enter goes to what can be done, Esc ends.',
};
