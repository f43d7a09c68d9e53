/* The page of all that a reader has added, in English. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const number = counter<'one' | 'other'>('en', 'other');

/** The page of all that a reader has added. */
export const mine = {
  found: 'Among your annotations',
  title: 'Your annotations',
  description: 'What you have highlighted, written and bookmarked in this edition, on this device.',
  intro:
    'What you have highlighted, written and bookmarked. It is kept in this browser, on this device, and is sent nowhere: nobody else sees it, and a browser that is cleared has lost it, unless you have saved a copy.',
  scriptless: 'Annotations need JavaScript, which is switched off here or has not come.',
  loading: 'Looking for your annotations in the text …',
  empty:
    'There is nothing yet. Select some words of the text or of a note, and a bar offers to highlight them or to comment on them; the number beside a paragraph, a stanza or a speech offers to bookmark it.',
  noMatch: 'None of your annotations is like that.',
  shown: (count: number) => `${number(count, { one: 'annotation', other: 'annotations' })} shown.`,
  search: 'Search your annotations',
  colours: 'Colours',
  anyColour: 'Every colour',
  tags: 'Tags',
  anyTag: 'Every tag',
  inText: 'In its place',
  edit: 'Change',
  remove: 'Delete',
  gated: 'In a block that gives something away',
  lost: 'Lost from the text',
  lostIntro:
    'These words stand in the text no more, or in several places alike. They are kept as you marked them, and are looked for again in each new edition.',
  noQuotation: 'Without a quotation',
  bookmarks: 'Bookmarks',
  reading: 'Where you were',
  goOn: 'Go on there',
  read: (percent: number) => `${String(percent)} % read`,
  unread: 'Not begun',
  take: 'Take them away, bring them back',
  style: 'References in',
  sources: 'Source',
  markdown: 'Save as Markdown',
  backup: 'Save a copy of everything',
  backupHint:
    'A file in the format of the W3C for annotations (JSON-LD), which this page and other programs read.',
  bring: 'Bring annotations from a file',
  brought: (count: number, known: number) =>
    `${number(count, { one: 'annotation', other: 'annotations' })} brought in; ${number(known, { one: 'was', other: 'were' })} there already.`,
  noJson: 'This file is no JSON. Choose a file of annotations that ends in “.jsonld” or “.json”.',
  noAnnotations:
    'This file has no Web Annotations. Choose one that this page, or another program, has saved.',
  share: 'Share what is shown by a link',
  shared: 'The link is copied. It carries the annotations itself; no server keeps them.',
  tooMany: 'These are too many for a link. Narrow them, or send the file.',
  forget: 'Forget everything',
  forgetHint:
    'Deletes from this browser all that this edition has kept in it: annotations, bookmarks, where you were, and your settings.',
  forgetSure: 'Delete it all? This cannot be undone, unless you have saved a copy.',
  forgotten: 'Everything is forgotten.',
  cancel: 'Cancel',
  privacy: [
    'What you highlight, write and bookmark, where you stopped reading, and your settings are kept in your own browser and sent nowhere. ',
    'Your annotations',
    ' shows it all, lets you take it away, and forgets it when you ask.',
  ] as Linked,
  privacyHeading: 'What is kept, and where',
};
