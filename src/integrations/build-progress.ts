import type { AstroIntegration } from 'astro';
import { clearProgress, showProgress, type Terminal } from '../progress-line.ts';

/** Says on a terminal how far a build has come. */
export function buildProgress(terminal?: Terminal): AstroIntegration {
  return {
    name: 'build-progress',
    hooks: {
      'astro:build:start': () => {
        showProgress('Cutting the fonts and compiling the pages', terminal);
      },
      'astro:build:setup': ({ target }) => {
        if (target === 'client') showProgress('Bundling the scripts', terminal);
      },
      'astro:build:generated': () => {
        showProgress('Indexing the pages and making what is to be taken away', terminal);
      },
    },
  };
}

/** Takes that line off when all is built; it comes last. */
export function endOfProgress(terminal?: Terminal): AstroIntegration {
  return {
    name: 'end-of-progress',
    hooks: {
      'astro:build:done': () => {
        clearProgress(terminal);
      },
    },
  };
}
