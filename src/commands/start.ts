import { siteFromEnvironment } from '../address.ts';
import { listen } from '../server/listen.ts';
import { createSiteServer } from '../server/site-server.ts';
import { run as build } from './build.ts';
import { readServingOptions, type ServingOptions } from './serving-options.ts';

const FIRST_PORT = 4321;

/**
 * Builds the site of an edition and serves it, until the process is told to end.
 * @param options the edition's folder, and `--port NUMBER`.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  const serving = readServingOptions(options);
  // A site is looked at sooner without them.
  const hasPdfs = (process.env['PDF'] ??= 'no') !== 'no';
  const code = await build([serving.folder.path]);
  if (code === 0 && !hasPdfs)
    console.log('Without the PDFs, which take longer: `npm run build` makes them, then `npm run serve`.');
  if (code === 0) await serveSite(serving);
  return code;
}

/**
 * Serves a built site with the headers it is meant to be deployed with, and says where; on the next free port where the
 * one asked for is taken.
 * @returns once the process is told to end.
 */
export async function serveSite({ folder, port: wanted }: ServingOptions): Promise<void> {
  const { base } = siteFromEnvironment(process.env);
  const server = await createSiteServer(folder.dist, base);
  const asked = wanted ?? FIRST_PORT;
  const port = await listen(server, asked);
  if (port !== asked) console.log(`Port ${String(asked)} is taken; using ${String(port)} instead.`);
  console.log(`The edition is at http://localhost:${String(port)}${base}  (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    const end = () => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
