import { describe, expect, test } from 'vitest';
import { createCitationForms, printPointers, type CitationForm } from '../../src/citations/citation-forms.ts';
import { citedNote, citedText, type CitedItem } from '../../src/citations/cited-item.ts';
import { createEngine } from '../../src/citations/csl-engine.ts';
import { openPlaces } from '../../src/citations/open-places.ts';
import { referToNote, referToText } from '../../src/citations/short-reference.ts';
import { fillPlace } from '../../src/copying/open-place.ts';
import { readDate } from '../../src/edition/date.ts';
import type { TitlePage } from '../../src/edition/title-page.ts';

const titlePage = {
  title: 'The Cold Bridge and After',
  sentenceTitle: 'The cold bridge and after',
  author: [{ given: 'Ada', family: 'Marsh' }],
  translator: [],
  textEditor: [],
  type: 'Review',
  language: 'en-GB',
  interface: 'en-GB',
  published: [{ in: 'The Observer', on: readDate('1987-09-06') }],
  reviewed: { title: 'The Weir', author: [{ given: 'Tom', family: 'Lock' }], publisher: 'Quay', year: 1987 },
  editors: 'The editors',
} as unknown as TitlePage;
const text = citedText(titlePage);
const note = citedNote({ id: 'old-weir', title: 'The old weir' }, titlePage);
const print = createCitationForms('en-GB');

/** A form as the build prints it. */
const printed = ({ runs }: CitationForm) => runs.map(({ html }) => html).join('');
/** A form as a reader sees it on 23 November 2026. */
const filled = (address: string) => (form: CitationForm) => {
  const reading = { address, day: new Date(2026, 10, 23), language: 'en-GB' };
  return form.runs
    .map(({ html, place }) => (place === undefined ? html : fillPlace(place, reading)))
    .join('');
};
const byName = (forms: readonly CitationForm[], show: (form: CitationForm) => string) =>
  Object.fromEntries(forms.map((form) => [form.name, show(form)]));

// As the manuals ask for a titled review in a magazine and for an undated entry in a larger work (MLA Handbook, 9th edition;
// Chicago Manual of Style, 17th edition, author-date; APA Publication Manual, 7th edition), in British marks and dates.
const TEXT = {
  MLA: 'Marsh, Ada. ‘The Cold Bridge and After’. <i>The Observer</i>, 6 Sept. 1987, https://here.example/. Annotated edition.',
  Chicago:
    'Marsh, Ada. 1987. ‘The Cold Bridge and After’. Review of <i>The Weir</i>, by Tom Lock. <i>The Observer</i>, 6 September 1987. Annotated edition. https://here.example/.',
  APA: 'Marsh, A. (1987, September 6). The cold bridge and after [Review of the book <i>The Weir</i>, by T. Lock]. <i>The Observer</i>. Annotated edition. https://here.example/',
  BibTeX: `@article{marsh1987,
  urldate = {2026-11-23},
  author = {Marsh, Ada},
  journaltitle = {The Observer},
  date = {1987-09-06},
  language = {en-GB},
  note = {Annotated edition},
  title = {The cold bridge and after},
  url = {https://here.example/},
}`,
  RIS: `TY  - MGZN
AU  - Marsh, Ada
DA  - 1987/09/06/
PY  - 1987
ID  - marsh1987
LA  - en-GB
N1  - Annotated edition
RI  - The Weir
T2  - The Observer
TI  - The cold bridge and after
UR  - https://here.example/
Y2  - 2026/11/23/
ER  - `,
};
const NOTE = {
  MLA: 'The editors. ‘The Old Weir’. <i>The Cold Bridge and After</i>, by Ada Marsh, annotated edition, https://here.example/. Accessed 23 Nov. 2026.',
  Chicago:
    'The editors. n.d. ‘The Old Weir’. In <i>The Cold Bridge and After</i>, by Ada Marsh, annotated edition. Accessed 23 November 2026. https://here.example/.',
  APA: 'The editors. (n.d.). The old weir. In A. Marsh, <i>The cold bridge and after</i> (annotated edition). Retrieved 23 November 2026, from https://here.example/',
  BibTeX: `@inreference{old-weir,
  urldate = {2026-11-23},
  author = {{The editors}},
  bookauthor = {Marsh, Ada},
  booktitle = {The cold bridge and after},
  language = {en-GB},
  note = {Annotated edition},
  title = {The old weir},
  url = {https://here.example/},
}`,
  RIS: `TY  - ENCYC
AU  - The editors
ID  - old-weir
LA  - en-GB
N1  - Annotated edition
T2  - The cold bridge and after
TI  - The old weir
UR  - https://here.example/
Y2  - 2026/11/23/
ER  - `,
};

describe.each([
  ['the text: its author’s, as it first appeared', text, TEXT],
  ['a note: the editors’, in the edition of the text', note, NOTE],
])('the citation of %s', (_whose, item, forms) => {
  test('is in every style what its manual asks for, with the reader’s address and day', () => {
    expect(byName(print(item, undefined), filled('https://here.example/'))).toEqual(forms);
  });

  test('is the same where the site knows its address', () => {
    expect(byName(print(item, 'https://site.example/'), filled('https://here.example/'))).toEqual(forms);
  });

  test('has neither day nor address before a browser fills them in, unless the site knows its own', () => {
    for (const form of print(item, undefined)) {
      expect(printed(form)).not.toMatch(/2026|2222|http|\bAccessed|Retrieved/u);
    }
    for (const form of print(item, 'https://site.example/')) {
      expect(printed(form)).toContain('https://site.example/');
      expect(printed(form)).not.toMatch(/2026|2222|invalid|\bAccessed|Retrieved/u);
    }
  });
});

test('without script a citation is whole: nothing hangs where the places are', () => {
  const entries = (item: CitedItem, address?: string) => byName(print(item, address).slice(0, 3), printed);
  expect(entries(note)).toEqual({
    MLA: 'The editors. ‘The Old Weir’. <i>The Cold Bridge and After</i>, by Ada Marsh, annotated edition.',
    Chicago:
      'The editors. n.d. ‘The Old Weir’. In <i>The Cold Bridge and After</i>, by Ada Marsh, annotated edition.',
    APA: 'The editors. (n.d.). The old weir. In A. Marsh, <i>The cold bridge and after</i> (annotated edition).',
  });
  expect(entries(note, 'https://site.example/')['APA']).toBe(
    'The editors. (n.d.). The old weir. In A. Marsh, <i>The cold bridge and after</i> (annotated edition). https://site.example/',
  );
});

test('a passage is pointed to as a paragraph, as each style does', () => {
  expect(Object.fromEntries(printPointers(text, 'en-GB'))).toEqual({
    MLA: '(Marsh, par. {locator})',
    Chicago: '(Marsh 1987, para. {locator})',
    APA: '(Marsh, 1987, para. {locator})',
  });
});

test.each([
  'The siege: a “life”',
  '‘Merrier’',
  'What is it?',
  'Was it “better”?',
  'The Weir & Co',
  'K. Marsh, d. 1901.',
  'Anytitle',
  'Money $& more',
])('the title “%s”, printed as one of many, is as the style prints it alone', (title) => {
  const item = citedNote({ id: 'any-note', title }, titlePage);
  const alone = (['mla', 'chicago', 'apa-dated'] as const).map((style) => {
    const engine = createEngine(style, [item], 'en-GB');
    engine.updateItems([item.id]);
    return engine.makeBibliography()[1][0]?.replace(/^\s*<div[^>]*>|<\/div>\s*$/gu, '');
  });
  print(note, undefined);
  expect(print(item, undefined).slice(0, 3).map(printed)).toEqual(alone);
});

test('a text that stands by itself has the capitals of each style in its italics', () => {
  const poem = citedText({
    ...titlePage,
    type: 'Poem',
    published: [{ on: readDate('1987') }],
    reviewed: undefined,
  });
  const forms = byName(print(poem, undefined), filled('https://here.example/'));
  expect(forms['MLA']).toContain('<i>The Cold Bridge and After</i>');
  expect(forms['Chicago']).toContain('<i>The Cold Bridge and After</i>');
  expect(forms['APA']).toContain('<i>The cold bridge and after</i>');
});

test('notes printed one after another keep their own addresses', () => {
  const addresses = ['https://site.example/a/', 'https://site.example/b/'];
  for (const address of addresses) {
    for (const form of print(note, address)) expect(printed(form)).toContain(address);
  }
});

test('a date that is no day is cited as what it is', () => {
  const of = (edtf: string) =>
    citedText({ ...titlePage, published: [{ in: 'A Notebook', on: readDate(edtf) }] });
  expect(of('1901')['issued']).toEqual({ 'date-parts': [[1901]] });
  expect(of('1901-05~')['issued']).toEqual({ 'date-parts': [[1901, 5]], circa: true });
  expect(of('190X')['issued']).toEqual({ literal: '1900–09' });
});

test('what only the longer of two forms has becomes a place', () => {
  expect(openPlaces('By A.', 'By A, at {address}.')).toEqual([
    { html: 'By A' },
    { html: '', place: ', at {address}' },
    { html: '.' },
  ]);
  expect(openPlaces('same', 'same')).toEqual([{ html: 'same' }]);
  expect(openPlaces('a\nb', 'a\nx\nb')).toEqual([{ html: 'a\n' }, { html: '', place: 'x\n' }, { html: 'b' }]);
});

test('a quotation’s reference names who wrote what, and where it stands', () => {
  expect(referToText(titlePage)).toBe(
    'Ada Marsh, “The Cold Bridge and After”, The Observer, 6 September 1987',
  );
  expect(referToNote({ title: 'What “weir” means' }, titlePage)).toBe(
    'The editors, “What ‘weir’ means”, note on Ada Marsh, “The Cold Bridge and After”',
  );
});
