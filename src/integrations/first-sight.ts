import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addresses } from '../address.ts';
import { storedEdition } from '../edition-store.ts';
import { firstPage, textPages } from '../edition/text-page.ts';
import { contentSecurityPolicy } from '../security-policy.ts';

const STYLES = /<link rel="stylesheet" href="(?<file>[^"]*\/index\.[^"]*\.css)">/u;
const SCRIPT = /<script src="(?<file>[^"]*\/first-paint\.[^"]*\.js)"><\/script>/u;
/** The faces are the last that a page asks for ahead. */
const PRELOADS = /(?:<link rel="preload"[^>]*>\s*)+/u;

/**
 * Puts what the first sight of the text waits for into its own pages: the style sheet and the script that applies a reader’s
 * choices, the same bytes on each of them, allowed by their hashes. On a slow line the text is there a third sooner, since one
 * round trip is saved. Other pages, such as notes, which are fetched into the margin too, name the files.
 */
export function firstSight(base: string): AstroIntegration {
  return {
    name: 'first-sight',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const read = async (file: string) =>
          (await readFile(new URL(file.slice(base.length), dir), 'utf8')).trim();
        const edition = storedEdition();
        const pages = new Set([firstPage(edition), ...textPages(edition)].map(({ part }) => part?.id));
        for (const id of pages) {
          const page = new URL(`.${addresses('/').part(id)}index.html`, dir);
          await writeFile(page, await withFirstSight(await readFile(page, 'utf8'), read));
        }
      },
    },
  };
}

/**
 * Puts style sheet and first script into a page. The faces stand before them, so that they are on their way first.
 * @param read gives the text of a file of the site, by its address.
 */
export async function withFirstSight(html: string, read: (file: string) => Promise<string>): Promise<string> {
  const [styles, script] = [STYLES, SCRIPT].map((link) => link.exec(html)?.groups?.['file']);
  if (styles === undefined || script === undefined) return html;
  const css = await read(styles);
  const code = withoutComments(await read(script));
  const policy = contentSecurityPolicy({ style: hashOf(css), script: hashOf(code) });
  return html
    .replace(STYLES, '')
    .replace(SCRIPT, '')
    .replace(PRELOADS, (faces) => `${faces}<style>${css}</style><script>${code}</script>`)
    .replace(contentSecurityPolicy(), () => policy);
}

/** Lines of nothing but a comment, and blanks at the head of a line, are for whoever reads the source. */
function withoutComments(code: string): string {
  return code
    .replace(/^\s*\/\/.*\n/gmu, '')
    .replace(/^\s+/gmu, '')
    .trim();
}

/** What a policy calls a style or script by. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
