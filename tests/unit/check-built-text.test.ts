import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBuiltText } from '../../src/integrations/check-built-text.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(changedFiles({}));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'built-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The page of the text as it is printed, or as something has made it. */
const pageWith = (change: (html: string) => string = (html) => html) =>
  change(
    edition.passages
      .map(
        ({ id, text }) =>
          `<div class="passage" id="${id}"><p>${text}</p><passage-link>7</passage-link></div>`,
      )
      .join('\n'),
  );

async function check(html: string): Promise<void> {
  await writeFile(path.join(folder, 'index.html'), html);
  await checkBuiltText(edition, pathToFileURL(`${folder}/`));
}

test('a page that prints what was read passes', async () => {
  await expect(check(pageWith())).resolves.toBeUndefined();
});

test.each([
  [
    'lost',
    (html: string) => html.replace(/<div class="passage" id="p7">.*?<\/div>/su, ''),
    /p7 .*not on the page/u,
  ],
  ['there twice', (html: string) => `${html}${html.slice(0, html.indexOf('\n'))}`, /passage p1 .* twice/u],
  ['another’s', (html: string) => html.replace('id="p8"', 'id="p7"'), /passage p7 .* twice/u],
  ['changed', (html: string) => html.replace('Compass mortar', 'Compass'), /“.*…” on the page/u],
  [
    'one that nobody wrote',
    (html: string) => `${html}<div class="passage" id="p99">More.</div>`,
    /has a passage p99 that the text does not have/u,
  ],
])('a build ends where a passage of the page is %s', async (_what, change, message) => {
  await expect(check(pageWith(change))).rejects.toThrow(message);
});
