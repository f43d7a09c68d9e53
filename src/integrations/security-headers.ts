import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { printHeadersFile } from '../security-policy.ts';

/** Writes the headers that the site is meant to be served with into `dist/_headers`. */
export function securityHeaders({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), printHeadersFile(base));
      },
    },
  };
}
