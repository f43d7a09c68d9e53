import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { WALK } from '../support/editions.ts';
import { clickWhenStill, until, type Visitor } from './visitor.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const ENGINES = [
  { name: 'Firefox', place: findFirefox(), start: startFirefox },
  { name: 'WebKit', place: findWebKit(), start: startWebKit },
] as const;

const OPEN = "document.querySelector('note-panel')";
const TITLE = `${OPEN}?.querySelector('h2').textContent.trim()`;
const FOCUSED = 'document.activeElement.id';

let server: Awaited<ReturnType<typeof createSiteServer>>;
let origin = '';

beforeAll(async () => {
  server = await createSiteServer(WALK.dist, '/');
  origin = `http://127.0.0.1:${String(await listen(server, 4488))}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Selects words of a passage, in the middle of the window. */
const selectionOf = (passage: string, words: string) => `(() => {
  const walker = document.createTreeWalker(document.querySelector('${passage}'), NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (!node.data.includes('${words}')) node = walker.nextNode();
  node.parentElement.scrollIntoView({ block: 'center' });
  const start = node.data.indexOf('${words}');
  getSelection().setBaseAndExtent(node, start, node, start + ${String(words.length)});
})()`;

/** As long as an annotation is not saved, the browser asks before it leaves the page. */
const SAVED = "dispatchEvent(new Event('beforeunload', { cancelable: true }))";

for (const { name, place, start } of ENGINES) {
  if (place === undefined) console.log(`There is no ${name} on this machine: its journeys are left out.`);
  describe.runIf(place !== undefined)(`in ${name}`, () => {
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await start(place ?? '');
      console.log(`The journeys are made in ${visitor.browser}.`);
    });

    afterAll(async () => {
      await visitor.close();
    });

    test('the glosses stand in the margin, in order and without overlap', async () => {
      await visitor.resize(1440, 900);
      await visitor.goto(`${origin}/`);
      await until(visitor, "document.querySelector('gloss-margin[data-placed]') !== null");
      await until(
        visitor,
        `(() => {
          const boxes = [...document.querySelectorAll('.glosses a:not([data-folded])')].map((gloss) => gloss.getBoundingClientRect());
          return boxes.length > 8 && boxes.every(({ top, left }, index) => left > 0 && top >= (boxes[index - 1]?.bottom ?? 0) - 1);
        })()`,
      );
    });

    test('a click opens the note in the margin; Esc closes it and returns to the mark', async () => {
      await visitor.goto(`${origin}/`);
      await until(
        visitor,
        "document.querySelector('#mention-euler-1').getAttribute('aria-expanded') === 'false'",
      );
      await clickWhenStill(visitor, '#mention-euler-1');
      await until(visitor, `${TITLE} === 'Leonhard Euler' && ${OPEN}.dataset.form === 'margin'`);
      await until(visitor, `${OPEN}.querySelectorAll('.sources li').length > 1`);
      await visitor.press('Escape');
      await until(visitor, `${OPEN} === null && ${FOCUSED} === 'mention-euler-1'`);
    });

    test('Tab goes from the mark into its note and on to the next mark', async () => {
      await visitor.resize(800, 900);
      await visitor.goto(`${origin}/`);
      await until(
        visitor,
        "document.querySelector('#mention-euler-1').getAttribute('aria-expanded') === 'false'",
      );
      await visitor.value("document.querySelector('#mention-euler-1').focus()");
      await visitor.press('Enter');
      await until(visitor, `${OPEN}?.dataset.form === 'popover' && ${OPEN}.dataset.state === 'whole'`);
      await visitor.press('Tab');
      await until(visitor, `${OPEN}.contains(document.activeElement)`);
      for (
        let presses = 0;
        presses < 60 && (await visitor.value(FOCUSED)) !== 'mention-academy-1';
        presses += 1
      )
        await visitor.press('Tab');
      expect(await visitor.value(FOCUSED)).toBe('mention-academy-1');
    });

    test('notes lead to notes and back', async () => {
      await visitor.resize(800, 900);
      await visitor.goto(`${origin}/?note=euler#p3`);
      await until(visitor, `${TITLE} === 'Leonhard Euler' && ${OPEN}.dataset.state === 'whole'`);
      await clickWhenStill(visitor, 'note-panel .body a[href$="/notes/academy/"]');
      await until(visitor, `${TITLE} === 'The St Petersburg Academy of Sciences'`);
      await clickWhenStill(visitor, 'note-panel .back');
      await until(visitor, `${TITLE} === 'Leonhard Euler'`);
    });

    test('in a narrow window the note is a sheet, which Back closes', async () => {
      await visitor.resize(500, 900);
      await visitor.goto(`${origin}/about/`);
      await visitor.goto(`${origin}/`);
      await until(
        visitor,
        "document.querySelector('#mention-euler-1').getAttribute('aria-expanded') === 'false'",
      );
      // A true click: WebKit’s Back passes over entries that no reader asked for.
      await clickWhenStill(visitor, '#mention-euler-1');
      await until(visitor, `${OPEN}?.dataset.form === 'sheet' && location.search === '?note=euler'`);
      await visitor.back();
      await until(visitor, `${OPEN} === null && location.search === '' && location.pathname === '/'`);
    });

    test('a letter far down the index of names comes into sight, and stays there', async () => {
      await visitor.resize(1280, 900);
      await visitor.goto(`${origin}/names/`);
      const letter = await visitor.value(
        "(() => { const letters = [...document.querySelectorAll('.name-index h2')]; return letters[Math.floor(letters.length * 0.6)].id; })()",
      );
      await visitor.goto(`${origin}/about/`);
      await visitor.goto(`${origin}/names/#${String(letter)}`);
      const inSight = `(() => { const { top, bottom } = document.getElementById('${String(letter)}').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
      await until(visitor, inSight);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await visitor.value(inSight)).toBe(true);
    });

    test('the search answers as one types, in either alphabet, and Enter leads to all results', async () => {
      await visitor.resize(1280, 900);
      await visitor.goto(`${origin}/`);
      await until(visitor, "customElements.get('search-dialog') !== undefined");
      await visitor.press('/');
      await until(visitor, "document.activeElement.id === 'dialog-field'");
      await visitor.type('Эйлера');
      await until(
        visitor,
        "document.querySelector('search-dialog ol li a')?.textContent.includes('Leonhard Euler') === true",
      );
      await visitor.press('Enter');
      await until(
        visitor,
        "location.pathname === '/search/' && document.querySelector('#search-results li a') !== null",
      );
    });

    test('what is highlighted is there after a reload, is saved, and comes back without doubles', async () => {
      await visitor.resize(1280, 900);
      await visitor.goto(`${origin}/`);
      await until(visitor, "document.readyState === 'complete'");
      await visitor.value(selectionOf('#p1', 'lose everything else'));
      await clickWhenStill(visitor, '.selection-bar [data-colour="green"]');
      const painted =
        "[...(CSS.highlights.get('own-green') ?? [])].map(String).join() === 'lose everything else'";
      await until(visitor, painted);
      await until(visitor, SAVED);
      await visitor.goto(`${origin}/about/`);
      await visitor.goto(`${origin}/`);
      await until(visitor, painted);
      await visitor.goto(`${origin}/mine/`);
      const listed = (count: number) =>
        `document.querySelectorAll('.annotations li').length === ${String(count)}`;
      await until(visitor, listed(1));
      // What is saved is taken where the page makes it, since each driver keeps downloads elsewhere.
      await visitor.value(
        `(() => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            blob.text().then((text) => (window.saved = text));
            return make.call(URL, blob);
          };
          const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Save a copy of everything'));
          save.click();
        })()`,
      );
      await until(
        visitor,
        "typeof window.saved === 'string' && window.saved.includes('lose everything else')",
      );
      const bring = `(() => {
        const field = document.querySelector('input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([window.saved], 'mine.jsonld', { type: 'application/ld+json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`;
      const said = (words: string) =>
        `document.querySelector('.annotation-status')?.textContent.includes('${words}') === true`;
      await visitor.value(bring);
      await until(visitor, said('0 annotations brought in; 1 was there already'));
      await until(visitor, listed(1));
    });

    test('on a narrow window a comment is written in the sheet, is there after a reload, and goes out as Markdown', async () => {
      await visitor.resize(500, 900);
      await visitor.goto(`${origin}/`);
      await until(visitor, "document.readyState === 'complete'");
      await visitor.value(selectionOf('#p4', 'two such shores'));
      await until(visitor, "document.querySelectorAll('.selection-bar button').length > 5");
      const buttonOf = (where: string, words: string) =>
        `[...document.querySelectorAll('${where} button')].find(({ textContent }) => textContent.includes('${words}'))`;
      await visitor.value(`${buttonOf('.selection-bar', 'Comment')}.click()`);
      await until(visitor, "document.querySelector('.own-panel')?.dataset.form === 'sheet'");
      await until(visitor, "document.activeElement.id === 'own-comment'");
      await visitor.type('Which two?');
      await visitor.value(`${buttonOf('.own-panel', 'Close')}.click()`);
      const painted =
        "[...(CSS.highlights.get('commented-yellow') ?? [])].map(String).join() === 'two such shores'";
      await until(visitor, painted);
      await until(visitor, SAVED);
      await visitor.goto(`${origin}/about/`);
      await visitor.goto(`${origin}/`);
      await until(visitor, painted);
      // What is painted is seen: the rules of the style sheet hold where the words stand.
      expect(
        await visitor.value(
          "getComputedStyle(document.querySelector('#p4 p'), '::highlight(commented-yellow)').backgroundColor !== 'rgba(0, 0, 0, 0)'",
        ),
      ).toBe(true);
      await visitor.goto(`${origin}/mine/`);
      await until(visitor, "document.querySelector('.annotations .comment')?.textContent === 'Which two?'");
      await visitor.value(
        `(() => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            blob.text().then((text) => (window.saved = text));
            return make.call(URL, blob);
          };
          ${buttonOf('.exchange', 'Save as Markdown')}.click();
        })()`,
      );
      await until(
        visitor,
        "typeof window.saved === 'string' && window.saved.includes('> two such shores') && window.saved.includes('Which two?')",
      );
    });

    test('Back from a result leads to the results, with the query in the field', async () => {
      await visitor.goto(`${origin}/search/?q=euler`);
      const found = "document.querySelector('#search-results li a') !== null";
      const filled = `document.querySelector('main input[type="search"]').value === 'euler'`;
      await until(visitor, `${found} && ${filled}`);
      await clickWhenStill(visitor, '#search-results li a');
      await until(visitor, "location.pathname.startsWith('/notes/') && document.readyState === 'complete'");
      // A page may come back from memory, and is not loaded then: what waits for that waits for ever.
      await visitor.value('history.back()');
      await until(visitor, `location.pathname === '/search/' && ${found} && ${filled}`);
    });
  });
}
