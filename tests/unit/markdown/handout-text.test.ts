import { expect, test } from 'vitest';
import { addresses } from '../../../src/address.ts';
import { passageGlosses, questionsOf, setForHandout } from '../../../src/markdown/handout-text.ts';
import { readTestEdition, WALK } from '../../support/editions.ts';

const edition = await readTestEdition(WALK);
const [part] = edition.parts;
if (part === undefined) throw new Error('The edition has no part.');
const glosses = passageGlosses(edition, part);

test('a passage has the gloss of each note that it mentions once, wherever the note was mentioned first', () => {
  for (const { id } of part.passages) {
    const mentioned = edition.mentions
      .filter(({ stretchId }) => stretchId === id)
      .map(({ noteId }) => noteId);
    expect(glosses.get(id)?.map(({ mention }) => mention.noteId)).toEqual([...new Set(mentioned)]);
  }
});

test('a gloss stands behind its word and under its passage, and shows where its note is mentioned first', () => {
  const html =
    '<div class="passage" id="p1"><p><a class="mention" id="mention-konigsberg-1" href="#n">K</a></p></div>' +
    '<div class="passage" id="p2"><p><a class="mention" id="mention-konigsberg-2" href="#n">K</a></p></div>';
  const set = setForHandout(html, glosses);
  expect(set).toMatch(
    />K<\/span><span class="beside" data-note="konigsberg" data-kind="place"><b>Königsberg\.<\/b> /u,
  );
  expect(set).toMatch(/<ul class="under">.*<li data-note="konigsberg"/u);
  expect(set.match(/data-note="konigsberg"[^>]* hidden/gu)).toHaveLength(2);
});

test('the questions of a page are those that name a passage of the part, with their own numbers', () => {
  const html =
    '<ol><li>About <a href="/reader/#p3">passage 3</a> and <a href="/reader/#p4">4</a>?</li><li>About nothing?</li>' +
    '<li>About <a href="/reader/text/two/#p3">another part</a>?</li></ol><details><ol><li><a href="/reader/#p1">1</a></li></ol></details>';
  expect(questionsOf(html, undefined, addresses('/reader/'))).toEqual([
    { html: 'About <span>passage 3</span> and <span>4</span>?', number: 1, passageIds: ['p3', 'p4'] },
  ]);
  expect(questionsOf(html, 'two', addresses('/reader/')).map(({ number }) => number)).toEqual([3]);
});
