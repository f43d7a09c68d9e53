import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteFromEnvironment } from '../address.ts';
import { listen } from '../server/listen.ts';
import { createSiteServer } from '../server/site-server.ts';
import { readServingOptions } from './serving-options.ts';

const FIRST_PORT = 4321;

/**
 * Serves the built site with the headers it is meant to be deployed with, until the process is told to end.
 * @param options the edition's folder, and `--port NUMBER`.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  const { folder, port: wanted } = readServingOptions(options);
  if (!existsSync(path.join(folder.dist, 'index.html'))) {
    console.error(
      'There is no built site yet. Run `npm run build` first, or `npm start`, which builds and serves.',
    );
    return 1;
  }
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
  return 0;
}
