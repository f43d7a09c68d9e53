import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { OWN, WALK } from '../support/editions.ts';
import { readPages } from '../support/site.ts';

/** Words of the makers, which a first reader would not understand, or would understand otherwise. */
const OURS = [
  /thing of its time/iu,
  /all worlds/iu,
  /\bquiet\b/iu,
  /\bpassages?\b/iu,
  /left out until/iu,
  /↑/u,
  /^Names$/u,
];
/** What is a label by its place: it leads, heads, names or explains; and is no word of the text or of a note. */
const LABELS =
  '.masthead, .site-footer, .page-header p, .proof-heading, legend, button, summary, option, form label, .facts, .kind, .what, .way-back, .ways-back, .place, .sources h2, .extracts h2, .connections h2, .only-beside h2, .where-next h2, .endnotes > h2, .lead, .apparatus, .hint';

for (const site of [WALK, OWN]) {
  test(`the labels of “${site.id}” are in a reader’s words, by eye and by ear`, async () => {
    const found: string[] = [];
    let looked = 0;
    for (const { address, tree } of await readPages(site.dist)) {
      // What a handout’s choice is of begins with words of the text, and what an index has in it are names.
      const labels = selectAll(LABELS, tree).filter(
        ({ tagName, properties }) => tagName !== 'option' || !/^p\d/u.test(String(properties['value'])),
      );
      const heard = selectAll('[aria-label], [title], [placeholder]', tree).flatMap(({ properties }) =>
        [properties['ariaLabel'], properties['title'], properties['placeholder']].filter(
          (words) => typeof words === 'string',
        ),
      );
      for (const words of [...labels.map((label) => toString(label).trim()), ...heard]) {
        looked += 1;
        if (OURS.some((old) => old.test(words))) found.push(`${address} ${words.slice(0, 90)}`);
      }
    }
    expect(looked).toBeGreaterThan(500);
    expect([...new Set(found)]).toEqual([]);
  });
}

test('nor do the scripts and the files to take away say the old words', async () => {
  const files = (await readdir(WALK.dist, { recursive: true })).filter((file) =>
    /\.(?:js|md|csv|txt)$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const words = await readFile(path.join(WALK.dist, file), 'utf8');
    expect(words, file).not.toMatch(
      /thing of its time|all worlds|left out until|(?:this|each|the) passage (?:you|offers)|bookmark this passage/iu,
    );
  }
});
