import { readPort } from './port-option.ts';
import { run as build } from './build.ts';
import { run as serve } from './serve.ts';

/**
 * Builds the site and serves it.
 * @param options those of `serve`.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  readPort(options);
  const code = await build();
  return code === 0 ? await serve(options) : code;
}
