import { readPort } from './port-option.ts';

/**
 * Serves the site from its sources, with live reload; faults in the content are shown in the page and in the terminal.
 * @returns the exit code, once the server is told to end.
 */
export async function run(options: readonly string[]): Promise<number> {
  const { dev } = await import('astro');
  const port = readPort(options);
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
