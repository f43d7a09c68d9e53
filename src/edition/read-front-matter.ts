import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { faultOfFence, findFrontMatter } from './fence.ts';
import { keysAt } from './schema-faults.ts';
import { readYaml, type ReadResult } from './yaml.ts';

/** Reads the front matter between a file's two `---` lines. A file may have none where its schema needs no key. */
export function readFrontMatter<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): ReadResult<z.output<Schema>> {
  const found = findFrontMatter(file.text);
  const isNeeded = !schema.safeParse({}).success;
  const fault = faultOfFence(file, found, keysAt(schema, []), isNeeded);
  if (fault !== undefined) return { data: undefined, faults: [fault] };
  return readYaml({ path: file.path, text: found.yaml }, schema, found.line);
}
