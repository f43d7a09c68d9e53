import { run as build } from './build.ts';
import { run as serve } from './serve.ts';
import { readServingOptions } from './serving-options.ts';

/**
 * Builds the site of an edition and serves it.
 * @param options those of `serve`.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  const { folder } = readServingOptions(options);
  const code = await build([folder.path]);
  return code === 0 ? await serve(options) : code;
}
