import { describe, expect, test } from 'vitest';
import { RULES, type Rule } from '../../../src/edition/fault.ts';
import { faultsOf, type Changes } from '../../generated/edition-of.ts';

const TEXT = 'text/1-morning.mdx';
const EVENING = 'text/2-evening.mdx';
const NOTE = 'notes/note-baa.mdx';
const OTHER = 'notes/note-bab.mdx';
const BIBLIOGRAPHY = 'bibliography.json';
const TITLE_PAGE = 'edition.yaml';
const ABOUT = 'pages/about.mdx';

/** A note of the right length, with the front matter and body named. */
const note = (front: string, body = `${'word '.repeat(130)} [@source0].`) =>
  `---\ntitle: Something new\nkind: idea\nworld: history\ngloss: new\nchecked: 2026-11-23\n${front}---\n\n${body}\n`;

/** A map of one layer. */
const mapOf = (frame: string, layer: string) =>
  `- id: here\n  title: Here\n  frame: ${frame}\n  credit: drawn here\n  layers:\n    - ${layer}\n`;

/** A correction of a day. */
const correction = (on: string, rest = '') => `- on: ${on}\n  what: Something.\n${rest}`;

/** A drawing, and who made it. */
const LAKE: Changes = {
  'figures/lake.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
  'figures.yaml': 'lake.svg: { credit: Drawn for this edition, licence: CC BY 4.0 }\n',
};
const SHOW_LAKE = (text: string) => `${text}\n![A lake](../figures/lake.svg)\nThe lake.\n`;

/** For each rule the smallest change that breaks it, where it must be reported, and words that the message must have. */
const CASES: Record<Rule, { change: Changes; at: string; says: RegExp }> = {
  'file-missing': {
    change: { 'witness.txt': undefined },
    at: 'witness.txt:1',
    says: /missing/u,
  },
  'file-empty': { change: { [NOTE]: '  \n' }, at: `${NOTE}:1`, says: /empty/u },
  'yaml-malformed': {
    change: { [TITLE_PAGE]: (text) => text.replace('title: A Walk', 'title: A Walk: part one') },
    at: `${TITLE_PAGE}:1`,
    says: /cannot be read/u,
  },
  'json-malformed': {
    change: { [BIBLIOGRAPHY]: (text) => text.replace('"type": "book",', '"type": "book"') },
    at: `${BIBLIOGRAPHY}:4`,
    says: /A comma is missing behind this/u,
  },
  'encoding-not-utf8': {
    change: { [NOTE]: (text) => text.replace('checked:', '# caf\uFFFD\nchecked:') },
    at: `${NOTE}:10`,
    says: /not written in UTF-8/u,
  },
  'sign-not-printable': {
    change: { [NOTE]: (text) => text.replace(/^title: .*$/mu, 'title: "a\u202Eb"') },
    at: `${NOTE}:2`,
    says: /\(U\+202E\) turns the direction of what follows.*Take it out/u,
  },
  'merge-conflict': {
    change: {
      [NOTE]: (text) => `${text}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`,
    },
    at: `${NOTE}:17`,
    says: /merge was left half done/u,
  },
  'path-not-usable': {
    change: { 'pages/search.mdx': (_text) => '---\ntitle: Search\ndescription: Taken.\n---\n\nWords.\n' },
    at: 'pages/search.mdx:1',
    says: /\/search\/ has a page of its own/u,
  },
  'front-matter-fence': {
    change: { [NOTE]: (text) => text.replace(/---\n\n/u, '\n') },
    at: `${NOTE}:1`,
    says: /has no end\. Put a line of three hyphens/u,
  },
  'comment-not-closed': {
    change: { [NOTE]: (text) => text.replace(/\n\n/u, '\n\n<!-- todo ') },
    at: `${NOTE}:13`,
    says: /begins with <!-- has no end/u,
  },
  'brackets-not-readable': {
    change: { [NOTE]: (text) => text.replace('(note:note-bac)', ' (note:note-bac)') },
    at: `${NOTE}:15`,
    says: /is no link: write \[words\]\(note:id\)/u,
  },
  'link-without-words': {
    change: { [NOTE]: (text) => text.replace(/\[[^\]]*\]\(note:note-bac\)/u, '[](note:note-bac)') },
    at: `${NOTE}:15`,
    says: /has no words to be seen by/u,
  },
  'figure-not-alone': {
    change: { [NOTE]: (text) => `${text}\nHere ![a lake](../figures/lake.svg) is [@source0].\n` },
    at: `${NOTE}:17`,
    says: /among other words\. Put it on a line of its own/u,
  },
  'figure-from-elsewhere': {
    change: { [NOTE]: (text) => `${text}\n![A lake](https://example.org/lake.png)\nThe lake.\n` },
    at: `${NOTE}:17`,
    says: /lies elsewhere.*Put the file into figures\//u,
  },
  'figure-file-missing': {
    change: { ...LAKE, [NOTE]: (text) => `${text}\n![A lake](../figures/lako.svg)\nThe lake.\n` },
    at: `${NOTE}:17`,
    says: /no file figures\/lako\.svg\. Did you mean “figures\/lake\.svg”\?/u,
  },
  'figure-without-description': {
    change: { ...LAKE, [NOTE]: (text) => `${text}\n![](../figures/lake.svg)\nThe lake.\n` },
    at: `${NOTE}:17`,
    says: /no alternative text\. Write between its brackets/u,
  },
  'figure-without-caption': {
    change: {
      ...LAKE,
      [NOTE]: (text) => `${text}\n![A lake](../figures/lake.svg "Lake")\n\nText [@source0].\n`,
    },
    at: `${NOTE}:17`,
    says: /no caption\. What stands in quotation marks .* on the line below the image/u,
  },
  'figure-without-credit': {
    change: { ...LAKE, [NOTE]: SHOW_LAKE, 'figures.yaml': undefined },
    at: `${NOTE}:17`,
    says: /whose picture .*Add to figures\.yaml: “lake\.svg: \{ credit/u,
  },
  'figure-not-readable': {
    change: { ...LAKE, [NOTE]: SHOW_LAKE, 'figures/lake.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    at: 'figures/lake.svg:1',
    says: /how large it is\. Give its <svg> a viewBox/u,
  },
  'figure-not-safe': {
    change: {
      ...LAKE,
      [NOTE]: SHOW_LAKE,
      'figures/lake.svg': '<svg viewBox="0 0 4 3">\n<script>1</script></svg>',
    },
    at: 'figures/lake.svg:2',
    says: /holds a script: <script\. Take it out/u,
  },
  'figure-never-shown': {
    change: LAKE,
    at: 'figures/lake.svg:1',
    says: /No figure shows this picture/u,
  },
  'table-cell-without-column': {
    change: { [NOTE]: (text) => `${text}\n| A | B |\n|---|---|\n| 1 | 2 | 3 |\n` },
    at: `${NOTE}:19`,
    says: /has 3 cells, and the table 2 columns/u,
  },
  'component-in-prose': {
    change: { [NOTE]: (text) => `${text}\n<Aside>Look</Aside> [@source0].\n` },
    at: `${NOTE}:17`,
    says: /plain Markdown/u,
  },
  'key-unknown': {
    change: { [NOTE]: (text) => text.replace('gloss:', 'glos: short\ngloss:') },
    at: `${NOTE}:5`,
    says: /“glos” is not known here\. Did you mean “gloss”\?/u,
  },
  'key-missing': {
    change: { [NOTE]: (text) => text.replace(/^gloss: .*\n/mu, '') },
    at: `${NOTE}:2`,
    says: /“gloss” is missing/u,
  },
  'value-not-accepted': {
    change: { [NOTE]: (text) => text.replace('kind: idea', 'kind: thought') },
    at: `${NOTE}:3`,
    says: /“kind”/u,
  },
  'gloss-too-long': {
    change: { [NOTE]: (text) => text.replace(/^gloss: .*$/mu, `gloss: ${'x'.repeat(61)}`) },
    at: `${NOTE}:5`,
    says: /has 61 characters.*Take 1 away/u,
  },
  'date-not-readable': {
    change: { [NOTE]: (text) => text.replace('dates: 1901', 'dates: 1901-13') },
    at: `${NOTE}:9`,
    says: /“1901-13” names a month 13.*Write a day/u,
  },
  'coordinates-off-globe': {
    change: { [NOTE]: (text) => text.replace('dates: 1901', 'place: { name: Nowhere, lat: 95, lon: 30 }') },
    at: `${NOTE}:9`,
    says: /lat 95, lon 30 lies off the globe/u,
  },
  'name-in-wrong-script': {
    change: { [NOTE]: (text) => text.replace('  en: [', '  en: [Волков, ') },
    at: `${NOTE}:8`,
    says: /“Волков” is not written in the script of “en”.*“ru”/u,
  },
  'id-not-usable': {
    change: { 'notes/Note_New.mdx': note('related: [{ to: note-baa, as: part-of }]\n') },
    at: 'notes/Note_New.mdx:1',
    says: /“Note_New”.*Rename/u,
  },
  'note-id-taken-twice': {
    change: { 'notes/more/note-baa.mdx': note('') },
    at: 'notes/more/note-baa.mdx:1',
    says: /is that of notes\/(?:more\/)?note-baa\.mdx already/u,
  },
  'former-id-taken': {
    change: { [NOTE]: (text) => text.replace('checked:', 'formerly: [note-bab]\nchecked:') },
    at: `${NOTE}:10`,
    says: /former id “note-bab” belongs to notes\/note-bab\.mdx/u,
  },
  'part-id-taken-twice': {
    change: { [EVENING]: (text) => `---\nid: morning\n---\n\n${text}` },
    at: `${EVENING}:1`,
    says: /“morning” is that of text\/1-morning\.mdx already/u,
  },
  'passage-id-taken-twice': {
    change: { [EVENING]: (text) => `---\nfirstPassage: 6\n---\n\n${text}` },
    at: `${EVENING}:7`,
    says: /Passage p6 stands in text\/1-morning\.mdx:11 already/u,
  },
  'source-id-taken-twice': {
    change: { [BIBLIOGRAPHY]: (text) => text.replace('"source1"', '"source0"') },
    at: `${BIBLIOGRAPHY}:22`,
    says: /“source0” stands at line 2 already/u,
  },
  'name-claimed-twice': {
    change: {
      [NOTE]: (text) => text.replace('  en: [', '  en: [Bread, '),
      [OTHER]: (text) => text.replace('  en: [', '  en: [bread, '),
    },
    at: `${OTHER}:8`,
    says: /“bread” leads to “note-bab”, and to “note-baa” too.*`shared`/u,
  },
  'mention-of-unknown-note': {
    change: { [TEXT]: (text) => text.replace('(note:note-bac)', '(note:note-bca)') },
    at: `${TEXT}:5`,
    says: /points to the note “note-bca”, which does not exist\. Did you mean “note-/u,
  },
  'link-to-unknown-note': {
    change: { [NOTE]: (text) => text.replace('(note:note-bac)', '(note:note-xyz)') },
    at: `${NOTE}:15`,
    says: /goes to the note “note-xyz”, which does not exist/u,
  },
  'link-not-readable': {
    change: { [NOTE]: (text) => text.replace('(note:note-bac)', '(bac.html)') },
    at: `${NOTE}:15`,
    says: /“bac\.html” cannot be followed/u,
  },
  'link-to-unknown-passage': {
    change: { [ABOUT]: (text) => `${text}\nSee [there](passage:p99).\n` },
    at: `${ABOUT}:8`,
    says: /“p99”, which does not exist\. The text runs from p1 to p12/u,
  },
  'relation-to-unknown-note': {
    change: {
      [NOTE]: (text) => text.replace('checked:', 'related: [{ to: note-xyz, as: part-of }]\nchecked:'),
    },
    at: `${NOTE}:10`,
    says: /“note-xyz” does not exist/u,
  },
  'relation-stated-twice': {
    change: {
      [NOTE]: (text) => text.replace('checked:', 'related: [{ to: note-bab, as: part-of }]\nchecked:'),
      [OTHER]: (text) => text.replace('checked:', 'related: [{ to: note-baa, as: see-also }]\nchecked:'),
    },
    at: `${OTHER}:10`,
    says: /with “note-baa” is stated in notes\/note-baa\.mdx already/u,
  },
  'relation-to-itself': {
    change: {
      [NOTE]: (text) => text.replace('checked:', 'related: [{ to: note-baa, as: see-also }]\nchecked:'),
    },
    at: `${NOTE}:10`,
    says: /related to itself/u,
  },
  'note-never-reached': {
    change: { 'notes/lonely.mdx': note('') },
    at: 'notes/lonely.mdx:1',
    says: /Nothing leads to the note “lonely”/u,
  },
  'citation-not-readable': {
    change: { [NOTE]: (text) => text.replace(/\[@source0, p\. 1\]/u, '[@source0 page one]') },
    at: `${NOTE}:13`,
    says: /\[@source0 page one\] cannot be read/u,
  },
  'citation-of-unknown-source': {
    change: { [NOTE]: (text) => text.replace('[@source1]', '[@sourse1]') },
    at: `${NOTE}:15`,
    says: /“sourse1” is not in bibliography\.json\. Did you mean “source1”\?/u,
  },
  'source-never-cited': {
    change: {
      [BIBLIOGRAPHY]: (text) =>
        text.replace(/\]\s*$/u, ',{ "id": "unread", "type": "book", "title": "Unread" }]'),
    },
    at: `${BIBLIOGRAPHY}:262`,
    says: /Nothing cites the source “unread”/u,
  },
  'note-without-source': {
    change: { [NOTE]: (text) => text.replaceAll(/ \[@[^\]]*\]/gu, '') },
    at: `${NOTE}:13`,
    says: /cites no source/u,
  },
  'paragraph-without-citation': {
    change: { [NOTE]: (text) => `${text}\nThis one only claims.\n` },
    at: `${NOTE}:17`,
    says: /“This one only claims\.…” cites nothing/u,
  },
  'body-length': {
    change: {
      'edition.yaml': (text) => `${text}noteLength: { strict: true }\n`,
      [NOTE]: (text) =>
        text.replace(
          /---\n\n[\s\S]*$/u,
          '---\n\nToo short [@source0, p. 1; @source1].\n\nSee [one](note:note-bab), [two](note:note-bac), [three](note:note-bad) [@source1].\n',
        ),
    },
    at: `${NOTE}:13`,
    says: /has 6 words; a note has 120 to 250.*Add 114/u,
  },
  'spoiler-inside-block': {
    change: { [NOTE]: (text) => `${text}\n> ## Further on\n>\n> The butler did it [@source0].\n` },
    at: `${NOTE}:17`,
    says: /“Further on” stands inside a quotation or a list.*top level/u,
  },
  'spoiler-not-opened': {
    change: { [NOTE]: (text) => `${text}\n##Further on\n\nThe butler did it [@source0].\n` },
    at: `${NOTE}:17`,
    says: /“##Further on” looks like the heading that opens a spoiler and is none.*“## ” before it/u,
  },
  'spoiler-crossed': {
    change: {
      [NOTE]: (text) => `${text}\n## Further on\n\nHe did it [@source0].[^1]\n\n[^1]: The butler.\n`,
    },
    at: `${NOTE}:19`,
    says: /footnote hangs on words of a spoiler.*Write them into the spoiler/u,
  },
  'next-note-unknown': {
    change: {
      'edition.yaml': (text) => `${text}\nnext: [{ note: note-baaa, why: It was meant. }]\n`,
    },
    at: 'edition.yaml:14',
    says: /The note “note-baaa”.*Did you mean “note-baa”\?/u,
  },
  'spoiler-after-unknown': {
    change: {
      'edition.yaml': (text) => text.replace('level: novel,', 'level: novel, after: mornig,'),
    },
    at: 'edition.yaml:12',
    says: /would open after “mornig”.*Did you mean “morning”\?/u,
  },
  'note-without-opening': {
    change: {
      [NOTE]: (text) => text.replace(/^checked: .*\n---\n/mu, '$&\n| Closed |\n|---|\n\n## Further on\n'),
    },
    at: `${NOTE}:13`,
    says: /Nothing of the note stands in the open/u,
  },
  'heading-not-known': {
    change: { [NOTE]: (text) => `${text}\n## Background\n` },
    at: `${NOTE}:17`,
    says: /“Background” does not belong in a note\. Only “Further on” does/u,
  },
  'chart-not-known': {
    change: {
      [NOTE]: (text) => `${text}\n| Year | Count |\n| --- | --- |\n| 1901 | 2 |\n\nChart: step\n`,
    },
    at: `${NOTE}:21`,
    says: /“step” is not a kind of chart\. Did you mean “steps”\?/u,
  },
  'map-data-missing': {
    change: { 'maps.yaml': mapOf('[1, 1, 2, 2]', '{ file: gone.geojson, kinds: [sea], as: water }') },
    at: 'maps.yaml:6',
    says: /no file maps\/gone\.geojson/u,
  },
  'map-data-malformed': {
    change: {
      'maps.yaml': mapOf('[1, 1, 2, 2]', '{ file: sea.geojson, kinds: [sea], as: water }'),
      'maps/sea.geojson': '{ "type": "FeatureCollection", "features": [{ "type": "Feature" }] }',
    },
    at: 'maps/sea.geojson:1',
    says: /not GeoJSON that can be drawn/u,
  },
  'map-layer-empty': {
    change: {
      'maps.yaml': mapOf('[1, 1, 2, 2]', '{ file: sea.geojson, kinds: [lake], as: water }'),
      'maps/sea.geojson': '{ "type": "FeatureCollection", "features": [] }',
    },
    at: 'maps.yaml:6',
    says: /of the kind lake/u,
  },
  'people-of-unknown-note': {
    change: { 'people.yaml': 'say:\n  note-bax: { plain: bax }\n' },
    at: 'people.yaml:2',
    says: /There is no note “note-bax”/u,
  },
  'index-of-unknown-note': {
    change: { 'index.yaml': 'Djilas:\n  in: note-baa\n  under:\n    lists of: note-bax\n' },
    at: 'index.yaml:4',
    says: /There is no note “note-bax”/u,
  },
  'index-heading-unknown': {
    change: { 'index.yaml': 'Dread: note-baa\nPurges:\n  see:\n    - Dreed\n' },
    at: 'index.yaml:4',
    says: /no heading “Dreed”. Did you mean “Dread”\?/u,
  },
  'index-reference-blind': {
    change: { 'index.yaml': 'Dread: note-baa\nFear: { see: [Dread] }\nPurges:\n  see:\n    - Fear\n' },
    at: 'index.yaml:5',
    says: /only sends its reader on to another heading/u,
  },
  'index-heading-empty': {
    change: { 'index.yaml': 'Dread: note-baa\nPurges: {}\n' },
    at: 'index.yaml:2',
    says: /leads nowhere/u,
  },
  'index-heading-taken': {
    change: {
      [NOTE]: (text) => text.replace(/^title: .*$/mu, 'title: Siege'),
      'index.yaml': 'Siege: note-bab\n',
    },
    at: 'index.yaml:1',
    says: /as a name of the note “note-baa”/u,
  },
  'index-see-and-more': {
    change: { 'index.yaml': 'Dread: note-baa\nPurges: { in: note-bab, see: [Dread] }\n' },
    at: 'index.yaml:2',
    says: /and holds lines of its own/u,
  },
  'change-of-unknown-note': {
    change: { 'changes.yaml': correction('2026-11-23', '  notes: [note-baa, note-bax]\n') },
    at: 'changes.yaml:3',
    says: /There is no note “note-bax”/u,
  },
  'changes-out-of-order': {
    change: { 'changes.yaml': correction('2026-11-23') + correction('2026-11-22') },
    at: 'changes.yaml:3',
    says: /of an earlier day than the one before it \(2026-11-23\)/u,
  },
  'edition-older-than-change': {
    change: {
      [TITLE_PAGE]: (text) => `${text}date: 2026-11-22\n`,
      'changes.yaml': correction('2026-11-23'),
    },
    at: 'changes.yaml:1',
    says: /The edition is of 2026-11-22 and this change of 2026-11-23/u,
  },
  'text-differs-from-witness': {
    change: { [TEXT]: (text) => text.replace('Compass mortar', 'Compass  mortar') },
    at: `${TEXT}:1`,
    says: /After “.*Compass ” the witness has nothing, and the text a space/u,
  },
};

describe('each rule', () => {
  for (const [rule, { change, at, says }] of Object.entries(CASES)) {
    test(`${rule} is reported once, by file and line, with what to do`, () => {
      const faults = faultsOf(change).filter((fault) => fault.rule === rule);
      expect(faults.map(({ path, line }) => `${path}:${String(line)}`)).toEqual([at]);
      expect(faults[0]?.message).toMatch(says);
      expect(faults[0]?.message).toMatch(/[.!?]$/u);
    });
  }

  test('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(RULES).sort());
  });
});

test('an edition without faults has none', () => {
  expect(faultsOf({})).toEqual([]);
});

test('one broken file hides no fault of another', () => {
  const faults = faultsOf({
    [NOTE]: (text) => text.replace('kind: idea', 'kind: [').concat('\n{'),
    [OTHER]: (text) => `${text}\nUncited.\n`,
  });
  expect(new Set(faults.map(({ path }) => path))).toEqual(new Set([NOTE, OTHER]));
});

test('a name that both notes declare shared is no fault', () => {
  const share = (text: string) =>
    text.replace('  en: [', '  en: [bread, ').replace('dates:', 'shared: [bread]\ndates:');
  expect(faultsOf({ [NOTE]: share, [OTHER]: share })).toEqual([]);
});

test('files written on Windows are read as others are', () => {
  const change = Object.fromEntries(
    [NOTE, TEXT, TITLE_PAGE].map((path) => [
      path,
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]),
  );
  expect(faultsOf(change)).toEqual([]);
});
