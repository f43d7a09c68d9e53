import type { Root } from 'mdast';
import type { z } from 'zod';
import { idOfPath, type ContentFile, type Place } from './content-file.ts';
import type { Fault } from './fault.ts';
import { PageSchema } from './front-matter.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readProseFile, type Body } from './note.ts';

/** A page about the edition, such as `pages/about.mdx`. */
export interface PageFile extends Place {
  readonly id: string;
  readonly front: z.output<typeof PageSchema> | undefined;
  readonly body: Body;
  readonly tree: Root;
}

/** Reads the file of a page about the edition. */
export function readPageFile(
  file: ContentFile,
  spoilerHeadings: readonly string[],
  language: string,
): { readonly page: PageFile; readonly faults: readonly Fault[] } {
  const front = readFrontMatter(file, PageSchema);
  const { tree, body, faults } = readProseFile(file, spoilerHeadings, language);
  return {
    page: { id: idOfPath(file.path), path: file.path, line: 1, front: front.data, body, tree },
    faults: [...front.faults, ...faults],
  };
}
