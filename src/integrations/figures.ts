import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EditionFolder } from '../edition-folder.ts';
import { storedEdition } from '../edition-store.ts';
import type { Picture } from '../edition/picture.ts';
import { filesOfPicture, type MadePicture } from '../markup/picture-files.ts';
import { makePicture } from '../pictures/make-picture.ts';

/** Makes the files of the pictures that figures show: at a build into the site, and while writing when they are asked for. */
export function figures(base: string, folder: EditionFolder): AstroIntegration {
  let root = '';
  const make = (picture: Picture, made: MadePicture) =>
    makePicture(picture, made, { root, edition: folder.path });
  return {
    name: 'figures',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        for (const picture of storedEdition().pictures.values())
          for (const made of filesOfPicture(picture)) {
            const target = path.join(fileURLToPath(dir), made.file);
            await mkdir(path.dirname(target), { recursive: true });
            await copyFile(await make(picture, made), target);
          }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}_astro`, (request, response, next) => {
          const asked = findPicture(`_astro${(request.url ?? '').replace(/\?.*$/u, '')}`);
          if (asked === undefined) {
            next();
            return;
          }
          make(...asked)
            .then((file) => readFile(file))
            .then((bytes) => {
              const type = asked[1].file.endsWith('.svg') ? 'image/svg+xml' : 'image/webp';
              response.writeHead(200, { 'Content-Type': type });
              response.end(bytes);
            })
            .catch(next);
        });
      },
    },
  };
}

function findPicture(file: string): [Picture, MadePicture] | undefined {
  for (const picture of storedEdition().pictures.values()) {
    const made = filesOfPicture(picture).find((each) => each.file === file);
    if (made !== undefined) return [picture, made];
  }
  return undefined;
}
