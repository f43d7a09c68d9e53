import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { policyOfPage, printHeadersFile } from '../security-policy.ts';

/** Writes the headers that the site is meant to be served with into `dist/_headers`. It comes after what puts parts into pages. */
export function securityHeaders({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = await readFile(new URL('index.html', dir), 'utf8');
        await writeFile(new URL('_headers', dir), printHeadersFile(base, policyOfPage(text)));
      },
    },
  };
}
