import { readServingOptions } from './serving-options.ts';

/**
 * Serves an edition's site from its sources, with live reload; faults in the content are shown in the page and in the
 * terminal.
 * @param options the edition's folder, and `--port NUMBER`.
 * @returns the exit code, once the server is told to end.
 */
export async function run(options: readonly string[]): Promise<number> {
  const { folder, port } = readServingOptions(options);
  process.env['EDITION'] = folder.path;
  const { dev } = await import('astro');
  const server = await dev({ root: process.cwd(), server: port === undefined ? {} : { port } });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
  await server.stop();
  return 0;
}
