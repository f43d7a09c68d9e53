import sharp from 'sharp';
import type { TitlePage } from '../edition/title-page.ts';
import { directionOf } from '../markup/language.ts';

/** The colours that a system draws around the site, which are its paper’s. */
const PAPER = '#f6f2e9';

/** The pictures that stand for the site on a device, and what each is for: a system may cut a round one from the last. */
const ICONS = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-whole.png', size: 512, purpose: 'maskable' },
] as const;

/** Prints the manifest by which a device lets readers keep the site among their applications. */
export function printManifest({ title, description, language }: TitlePage): string {
  return JSON.stringify({
    id: './',
    name: title,
    short_name: title,
    description,
    // Of the name and the description, which are the text’s and no words of the interface.
    lang: language,
    dir: directionOf(language),
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      ...ICONS.map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png',
        purpose,
      })),
    ],
  });
}

/** Draws those pictures from the site’s own, which is SVG. */
export async function drawIcons(
  favicon: string,
): Promise<readonly { readonly path: string; readonly bytes: Buffer }[]> {
  return await Promise.all(
    ICONS.map(async ({ file, size, purpose }) => {
      // A system that cuts a shape of its own wants no corners.
      const svg = purpose === 'maskable' ? favicon.replace(/ rx="[^"]*"/u, '') : favicon;
      const drawn = sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size);
      return { path: file, bytes: await drawn.png({ palette: true }).toBuffer() };
    }),
  );
}
