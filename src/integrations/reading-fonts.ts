import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFonts } from '../fonts/cut-fonts.ts';

/** Cuts the fonts before the style sheets that name them are read. */
export function readingFonts(): AstroIntegration {
  return {
    name: 'reading-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const sizes = await cutFonts(fileURLToPath(config.root));
        logger.info(
          Object.entries(sizes)
            .map(([face, size]) => `${face} ${String(Math.round(size / 1000))} kB`)
            .join(', '),
        );
      },
    },
  };
}
