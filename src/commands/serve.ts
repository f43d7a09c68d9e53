import { existsSync } from 'node:fs';
import path from 'node:path';
import { readServingOptions } from './serving-options.ts';
import { serveSite } from './start.ts';

/**
 * Serves the built site without building it, until the process is told to end.
 * @param options the edition's folder, and `--port NUMBER`.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  const serving = readServingOptions(options);
  if (!existsSync(path.join(serving.folder.dist, 'index.html'))) {
    console.error(
      'There is no built site yet. Run `npm run build` first, or `npm start`, which builds and serves.',
    );
    return 1;
  }
  await serveSite(serving);
  return 0;
}
