import { stringify } from 'yaml';
import type { ContentFile } from '../../edition/content-file.ts';

/** A file of prose, with its front matter. */
export function printFile(path: string, front: object, body: string): ContentFile {
  return { path, text: `---\n${printYaml(front)}---\n\n${body}` };
}

/** YAML with the lines as long as an editor would write them. */
export function printYaml(data: unknown): string {
  return stringify(data, { lineWidth: 120 });
}

/** Leaves out what is not stated. */
export function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => {
      if (value === undefined) return false;
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    }),
  );
}
